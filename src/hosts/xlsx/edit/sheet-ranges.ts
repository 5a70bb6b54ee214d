import { cellAddress, parseRange, rangeAddress, type CellImage, type CellRange } from '../../../core/index';
import { attributeIn } from '../../open-xml/tag-text';
import { EditProblem } from './edit-problem';
import type { RowShift } from './row-shift';
import { refuseBrokenParts, type PartRange } from './shift-related';
import type { SheetText } from './sheet-text';

/** What stands on a sheet in more than one cell: merged cells, arrays, tables, looks of columns. */
export class SheetRanges {
  private readonly merges: readonly CellRange[];
  private readonly arrays: CellRange[] = [];
  private readonly columns: readonly {
    readonly from: number;
    readonly to: number;
    readonly style: string | null;
  }[];

  constructor(
    private readonly sheet: string,
    text: SheetText,
    private readonly parts: readonly PartRange[],
  ) {
    const beside = text.beside();
    const all = [...beside.all()];
    this.merges = all
      .filter((one) => one.local === 'mergeCell')
      .flatMap((one) => parseRange(beside.attribute(one, 'ref') ?? '') ?? []);
    this.columns = all
      .filter((one) => one.local === 'col')
      .map((one) => ({
        from: Number(beside.attribute(one, 'min')),
        to: Number(beside.attribute(one, 'max')),
        style: beside.attribute(one, 'style'),
      }));
    text.eachFormula((_, { tag }) => {
      const kind = attributeIn(tag, 't');
      const range = parseRange(attributeIn(tag, 'ref') ?? '');
      if (range && (kind === 'array' || kind === 'dataTable')) {
        this.arrays.push(range);
      }
    });
  }

  styleOfColumn(column: number): string | null {
    return this.columns.find(({ from, to }) => column >= from && column <= to)?.style ?? null;
  }

  /** Refuses content where it would not be seen, or not be kept by a spreadsheet. */
  refuseContent(row: number, column: number, value: CellImage['value'], formula: string | null): void {
    const holds = (range: CellRange): boolean =>
      row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
    const place = (): string => cellAddress(row, column);
    const isBlank = value === null && formula === null;
    const merge = isBlank ? undefined : this.merges.find(holds);
    if (merge && (merge.top !== row || merge.left !== column)) {
      throw new EditProblem('inside-merge', this.sheet, place());
    }
    const array = this.arrays.find(holds);
    if (array && rangeAddress(array) !== place()) {
      throw new EditProblem('part-of-array', this.sheet, place());
    }
    for (const { kind, range, heads } of this.parts) {
      if (kind === 'pivotTable' && holds(range)) {
        throw new EditProblem('part-of-pivot', this.sheet, place());
      }
      if (kind === 'table' && holds(range) && row < range.top + heads) {
        throw new EditProblem('part-of-table', this.sheet, place());
      }
    }
  }

  /** Refuses rows that come or go where a whole would be torn. */
  refuseShift(shift: RowShift): void {
    const { at, count } = shift;
    const last = at - count - 1;
    for (const { top, bottom } of this.arrays) {
      const isTorn =
        count > 0 ? at > top && at <= bottom : at <= bottom && last >= top && !(at <= top && last >= bottom);
      if (isTorn) {
        throw new EditProblem('part-of-array', this.sheet, `${String(top)}:${String(bottom)}`);
      }
    }
    refuseBrokenParts(this.parts, shift);
  }
}
