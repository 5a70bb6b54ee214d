import { cellAddress, parseRange, type CellRange } from '../../../core/index';
import type { Markup } from '../../open-xml/markup';
import type { MarkupEdits } from '../../open-xml/markup-edits';
import { shiftFormula } from '../shift-formula';
import type { Rows } from './row-shift';

const RULES = new Set(['conditionalFormatting', 'dataValidation']);
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2']);

/** Gives new rows what a sheet says of one like them: cells merged in it, conditional formats, what cells may hold. */
export function extendToNewRows(edits: MarkupEdits, like: number, made: Rows): void {
  const merges = edits.find('mergeCells');
  const added: string[] = [];
  for (const one of edits.all()) {
    if (one.local === 'mergeCell') {
      const range = parseRange(edits.attribute(one, 'ref') ?? '');
      if (range?.top === like && range.bottom === like) {
        for (let row = made.top; row <= made.bottom; row += 1) {
          added.push(`<${one.name} ref="${ref({ ...range, top: row, bottom: row })}"/>`);
        }
      }
    } else if (RULES.has(one.local)) {
      extendRule(edits, one, like, made);
    }
  }
  if (merges && added.length > 0) {
    edits.append(merges, added);
  }
}

function extendRule(edits: MarkupEdits, rule: Markup, like: number, made: Rows): void {
  const element = rule.children.find(({ local }) => local === 'sqref') ?? null;
  const written = element ? edits.text(element) : (edits.attribute(rule, 'sqref') ?? '');
  const ranges = written.split(/\s+/).filter((one) => one !== '');
  const known = ranges.flatMap((one) => parseRange(one) ?? []);
  const missing = known.filter(
    ({ top, bottom }) => top <= like && bottom >= like && !(top <= made.top && bottom >= made.bottom),
  );
  if (missing.length === 0) {
    return;
  }
  const longer = ranges.map((one) => {
    const range = parseRange(one);
    return range && missing.some(({ top, left }) => top === range.top && left === range.left)
      ? withRows(range, made)
      : one;
  });
  const now = longer.join(' ');
  if (element) {
    edits.setText(element, now);
  } else {
    edits.setAttribute(rule, 'sqref', now);
  }
  moveFormulas(
    edits,
    rule,
    firstRow(known),
    firstRow(now.split(' ').flatMap((one) => parseRange(one) ?? [])),
  );
}

/** A range that takes rows in that follow it, or those before it; or it and the rows apart. */
function withRows(range: CellRange, { top, bottom }: Rows): string {
  const whole = { ...range, top: Math.min(range.top, top), bottom: Math.max(range.bottom, bottom) };
  const isOne = top <= range.bottom + 1 && bottom >= range.top - 1;
  return isOne ? ref(whole) : `${ref(range)} ${ref({ ...range, top, bottom })}`;
}

function firstRow(ranges: readonly CellRange[]): number {
  return Math.min(...ranges.map(({ top }) => top));
}

/** The formulas of a rule are written for its first cell. */
function moveFormulas(edits: MarkupEdits, rule: Markup, before: number, now: number): void {
  for (const one of now === before ? [] : edits.all()) {
    if (FORMULAS.has(one.local) && isWithin(one, rule)) {
      edits.setText(one, shiftFormula(edits.text(one), now - before, 0));
    }
  }
}

function isWithin(one: Markup, rule: Markup): boolean {
  return one.start > rule.start && one.end < rule.end;
}

function ref({ top, left, bottom, right }: CellRange): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
