import { parseRange, type CellRange } from '../../../core/index';
import { within, type Markup } from '../../open-xml/markup';
import type { MarkupEdits } from '../../open-xml/markup-edits';
import type { PackageEdits } from '../../open-xml/package-edits';
import { EditProblem } from './edit-problem';
import type { RowShift } from './row-shift';
import { shiftAnchorRow } from './shift-beside';

/** Formulas in the parts of tables, charts and controls. */
const FORMULAS = new Set(['f', 'sqref', 'calculatedColumnFormula', 'totalsRowFormula', 'definedName']);
const OF_CONTROLS = ['fmlaLink', 'fmlaRange', 'fmlaGroup', 'fmlaTxbx'];

/** A range that a part stands for on its sheet. */
export interface PartRange {
  readonly kind: 'table' | 'pivotTable' | 'comments';
  readonly range: CellRange;
  /** Rows of a table that have headings, and those that have totals. */
  readonly heads: number;
  readonly totals: number;
}

/** Tables, pivot tables and notes of a sheet. */
export function partRanges(files: PackageEdits, sheet: string): PartRange[] {
  return files.relationsOf(sheet).flatMap(({ kind, target }) => {
    if (target === null || (kind !== 'table' && kind !== 'pivotTable' && kind !== 'comments')) {
      return [];
    }
    const found: PartRange[] = [];
    const local = { table: 'table', pivotTable: 'location', comments: 'comment' }[kind];
    files.edit(target, (edits) => {
      for (const one of edits.all()) {
        const range = one.local === local ? parseRange(edits.attribute(one, 'ref') ?? '') : null;
        if (range) {
          const count = (name: string, standard: number): number =>
            Number(edits.attribute(one, name) ?? standard);
          found.push({ kind, range, heads: count('headerRowCount', 1), totals: count('totalsRowCount', 0) });
        }
      }
    });
    return found;
  });
}

/** Refuses a change of rows that a part of their sheet could not follow. */
export function refuseBrokenParts(parts: readonly PartRange[], shift: RowShift): void {
  const { at, count, sheet } = shift;
  const last = at - count - 1;
  const place = `${String(at)}:${String(Math.max(at, last))}`;
  for (const { kind, range, heads, totals } of parts) {
    const { top, bottom } = range;
    const isTouched = count > 0 ? at > top && at <= bottom : at <= bottom && last >= top;
    if (!isTouched) {
      continue;
    }
    const [first, end] = [top + heads, bottom - totals];
    const keeps = count > 0 ? at >= first : at >= first && last <= end && (at > first || last < end);
    if (kind === 'table' && !keeps) {
      throw new EditProblem('part-of-table', sheet, place);
    }
    if (kind === 'pivotTable') {
      throw new EditProblem('part-of-pivot', sheet, place);
    }
    if (kind === 'comments') {
      throw new EditProblem('row-has-note', sheet, place);
    }
  }
}

/** Parts that belong to a sheet and name its rows: tables, notes and their boxes, drawings, controls. */
export function shiftPartsOfSheet(files: PackageEdits, part: string, own: string, shift: RowShift): void {
  const isOwn = own.toLowerCase() === shift.sheet.toLowerCase();
  for (const { kind, target } of files.relationsOf(part)) {
    if (target === null) {
      continue;
    }
    if (kind === 'table' || kind === 'ctrlProp') {
      files.edit(target, (edits) => {
        shiftFormulas(edits, shift, own);
      });
    }
    if (!isOwn) {
      continue;
    }
    if (['table', 'comments', 'threadedComment', 'pivotTable'].includes(kind)) {
      files.edit(target, (edits) => {
        shiftRefs(edits, shift);
      });
    } else if (kind === 'drawing') {
      files.edit(target, (edits) => {
        shiftAnchors(edits, shift);
      });
    } else if (kind === 'vmlDrawing') {
      const boxes = files.text(target);
      if (boxes !== null) {
        files.put(target, shiftBoxes(boxes, shift));
      }
    }
  }
}

/** Charts, and what pivot tables are made from: they name sheets wherever they stand. */
export function shiftPartsOfWorkbook(files: PackageEdits, shift: RowShift): void {
  for (const part of files.ofType(/drawingml\.chart\+xml$|chartex\+xml$|pivotCacheDefinition\+xml$/)) {
    files.edit(part, (edits) => {
      shiftFormulas(edits, shift, null);
      for (const one of edits.all()) {
        const isSource = one.local === 'worksheetSource' || one.local === 'rangeSet';
        if (isSource && edits.attribute(one, 'sheet')?.toLowerCase() === shift.sheet.toLowerCase()) {
          const now = shift.area(edits.attribute(one, 'ref') ?? '');
          edits.setAttribute(one, 'ref', now ?? '#REF!');
        }
      }
    });
  }
}

export function shiftFormulas(edits: MarkupEdits, shift: RowShift, own: string | null): void {
  for (const one of edits.all()) {
    if (FORMULAS.has(one.local)) {
      edits.setText(one, shift.formula(edits.text(one), own));
    }
    for (const name of one.local === 'formControlPr' ? OF_CONTROLS : []) {
      const written = edits.attribute(one, name);
      if (written !== null) {
        edits.setAttribute(one, name, shift.formula(written, own));
      }
    }
  }
}

function shiftRefs(edits: MarkupEdits, shift: RowShift): void {
  for (const one of edits.all()) {
    const written = edits.attribute(one, 'ref');
    const now = written === null ? null : shift.area(written);
    if (now !== null) {
      edits.setAttribute(one, 'ref', now);
    }
  }
}

/** A drawing goes with the cells of its corners, or with its first and keeps its size, or stays where it is. */
function shiftAnchors(edits: MarkupEdits, shift: RowShift): void {
  for (const anchor of edits.all()) {
    const kept = edits.attribute(anchor, 'editAs');
    if ((anchor.local !== 'twoCellAnchor' && anchor.local !== 'oneCellAnchor') || kept === 'absolute') {
      continue;
    }
    const corner = (local: string): Markup | undefined =>
      [...within(anchor.children.filter((one) => one.local === local))].find((one) => one.local === 'row');
    const [from, to] = [corner('from'), corner('to')];
    const first = from ? Number(edits.text(from)) : 0;
    if (from) {
      shiftAnchorRow(edits, from, shift);
    }
    if (to && kept === 'oneCell') {
      const moved = (shift.row(first + 1) ?? shift.at) - 1 - first;
      edits.setText(to, String(Number(edits.text(to)) + moved));
    } else if (to) {
      shiftAnchorRow(edits, to, shift);
    }
  }
}

/** Boxes of notes and controls, in a format that need not be well formed. */
function shiftBoxes(vml: string, shift: RowShift): string {
  const row = (written: string): string => {
    const from0 = Number(written);
    return String((shift.row(from0 + 1) ?? shift.at) - 1);
  };
  return vml
    .replace(/(<x:Row>\s*)(\d+)/g, (_, head: string, number: string) => head + row(number))
    .replace(/(<x:Anchor>)([^<]*)/g, (_, head: string, numbers: string) => {
      const parts = numbers.split(',');
      return head + parts.map((one, at) => (at === 2 || at === 6 ? one.replace(/\d+/, row) : one)).join(',');
    })
    .replace(/(<x:Fmla(?:Link|Range|Group)>)([^<]*)/g, (_, head: string, formula: string) => {
      return head + shift.formula(formula, shift.sheet);
    });
}
