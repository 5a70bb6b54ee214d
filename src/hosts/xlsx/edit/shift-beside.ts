import { cellAddress, parseRange, rangeAddress } from '../../../core/index';
import type { Markup } from '../../open-xml/markup';
import type { MarkupEdits } from '../../open-xml/markup-edits';
import { relativeFormula } from './relative-formula';
import type { RowShift, Rows } from './row-shift';

/** Elements that go when all rows went that they stand for. */
const GO = new Set([
  'mergeCell',
  'hyperlink',
  'conditionalFormatting',
  'dataValidation',
  'protectedRange',
  'ignoredError',
  'cellWatch',
  'sparkline',
  'inputCells',
  'autoFilter',
  'sortState',
  'sortCondition',
]);
/** Attributes that name ranges of the sheet. */
const RANGES = ['ref', 'sqref', 'r'];
/** What a user last looked at stays where it is. */
const VIEW = new Set(['sheetView', 'pane', 'selection']);
/** Elements of rules for areas: their formulas are meant for each cell. */
const AREAS = new Set(['conditionalFormatting', 'dataValidation']);
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2']);

/** What a sheet says beside its rows, after rows came or went on it or on another. */
export function shiftBeside(edits: MarkupEdits, shift: RowShift, own: string): void {
  const isOwn = own.toLowerCase() === shift.sheet.toLowerCase();
  const moved = new Map<Markup, string | null>();
  // Formulas first: they are meant for areas as they were.
  for (const one of edits.all()) {
    if (FORMULAS.has(one.local)) {
      shiftFormulaOf(edits, one, shift, own);
    }
  }
  for (const one of edits.all()) {
    if (one.local === 'hyperlink') {
      const location = edits.attribute(one, 'location');
      if (location !== null) {
        edits.setAttribute(one, 'location', shift.formula(location, null));
      }
    }
    if (!isOwn) {
      continue;
    }
    if (one.local === 'sqref') {
      moved.set(one, shift.ranges(edits.text(one)));
    } else if (one.local === 'brk') {
      shiftBreak(edits, one, shift);
    } else if (one.local === 'row' && (one.parent?.local === 'from' || one.parent?.local === 'to')) {
      shiftAnchorRow(edits, one, shift);
    } else {
      shiftRanges(edits, one, shift);
    }
  }
  for (const [one, ranges] of moved) {
    const whole = GO.has(one.parent?.local ?? '') ? one.parent! : one;
    if (ranges === null) {
      edits.remove(whole);
    } else {
      edits.setText(one, ranges);
    }
  }
}

function shiftFormulaOf(edits: MarkupEdits, one: Markup, shift: RowShift, own: string): void {
  const area = areaOf(edits, one.parent);
  const text = edits.text(one);
  edits.setText(one, area ? relativeFormula(text, area, shift, own) : shift.formula(text, own));
}

/** Rows that a formula of a rule is meant for; null for one that is no such rule’s. */
function areaOf(edits: MarkupEdits, from: Markup | null): Rows | null {
  let rule = from;
  while (rule && !AREAS.has(rule.local)) {
    rule = rule.parent;
  }
  if (!rule) {
    return null;
  }
  const element = rule.children.find(({ local }) => local === 'sqref');
  const written = edits.attribute(rule, 'sqref') ?? (element ? edits.text(element) : '');
  const ranges = written.split(/\s+/).flatMap((one) => parseRange(one) ?? []);
  const top = Math.min(...ranges.map((range) => range.top));
  return ranges.length === 0 ? null : { top, bottom: Math.max(...ranges.map(({ bottom }) => bottom)) };
}

function shiftRanges(edits: MarkupEdits, one: Markup, shift: RowShift): void {
  for (const name of RANGES) {
    const written = VIEW.has(one.local) ? null : edits.attribute(one, name);
    if (written === null) {
      continue;
    }
    const now = name === 'sqref' ? shift.ranges(written) : shift.area(written);
    if (now !== null && !(one.local === 'mergeCell' && isOneCell(now))) {
      edits.setAttribute(one, name, now);
    } else if (GO.has(one.local)) {
      edits.remove(one);
      return;
    } else {
      edits.setAttribute(one, name, cellAddress(shift.at, parseRange(written)?.left ?? 1));
    }
  }
}

function isOneCell(ref: string): boolean {
  const range = parseRange(ref);
  return range !== null && rangeAddress(range) === cellAddress(range.top, range.left);
}

/** A page ends with the row that a break names. */
function shiftBreak(edits: MarkupEdits, one: Markup, shift: RowShift): void {
  if (one.parent?.local !== 'rowBreaks') {
    return;
  }
  const now = shift.row(Number(edits.attribute(one, 'id')) + 1);
  if (now === null || now <= 1) {
    edits.remove(one);
    const manual = edits.attribute(one.parent, 'manualBreakCount');
    if (manual !== null) {
      edits.setAttribute(one.parent, 'manualBreakCount', String(Number(manual) - 1));
    }
  } else {
    edits.setAttribute(one, 'id', String(now - 1));
  }
}

/** The row of a drawing’s corner, counted from 0. */
export function shiftAnchorRow(edits: MarkupEdits, one: Markup, shift: RowShift): void {
  const row = Number(edits.text(one)) + 1;
  edits.setText(one, String((shift.row(row) ?? shift.at) - 1));
}
