import {
  cellAddress,
  parseAddress,
  parseRange,
  rangeAddress,
  type CellImage,
  type CellLook,
  type CellPosition,
  type CellRange,
} from '../../../core/index';
import { attributeIn } from '../../open-xml/tag-text';
import { LAST_COLUMN, LAST_ROW } from '../sheet-size';
import { blankCell, styleOf, withContent, withStyle } from './cell-xml';
import { EditProblem } from './edit-problem';
import { followRows } from './follow-rows';
import { extendToNewRows } from './like-row';
import { RowShift } from './row-shift';
import { formulaIn, type CellText } from './row-text';
import { type SheetRanges } from './sheet-ranges';
import type { SheetText } from './sheet-text';

/** What a cell is to hold (value and formula are one) and how it is to look; of which nothing is said stays. */
export interface CellEdit {
  /** With a formula: the value it gives; null has the workbook calculated when it is opened. */
  readonly value?: CellImage['value'];
  /** Without its `=`; null for a constant. A value alone takes the formula away. */
  readonly formula?: string | null;
  /** A cell of the sheet that it is to look like. */
  readonly like?: string | CellPosition;
  /** Looks that the workbook may not have yet: of the cell as a whole, or its number format alone. */
  readonly look?: CellLook;
  readonly numberFormat?: string;
}

/** What a sheet asks of its workbook. */
export interface SheetOwner {
  /** Number of a style like another (null: the standard), or of a look. */
  readonly style: (like: string | null, edit: Pick<CellEdit, 'look' | 'numberFormat'>) => string;
  /** Says that cells have other values, or others have formulas than before. */
  readonly changed: (formulas: boolean) => void;
  /** Says that a cell looks otherwise. */
  readonly restyled: () => void;
  readonly shift: (shift: RowShift) => void;
  /** What else stands on the sheet and cannot follow each change. */
  readonly ranges: () => SheetRanges;
}

/** A sheet of a package that is being changed. */
export class EditedSheet {
  /** Cells whose formula was put here, with its value. */
  private readonly own = new WeakSet<CellText>();
  private ranges_: SheetRanges | null = null;
  /** Where something was put. */
  private filled: CellRange | null = null;

  constructor(
    readonly name: string,
    private readonly text: SheetText,
    private readonly owner: SheetOwner,
  ) {}

  /** Changes a cell, `B7`, which need not be there yet. */
  set(address: string, edit: CellEdit): void {
    const at = parseAddress(address);
    if (!at) {
      throw new EditProblem('no-such-cell', this.name, address);
    }
    this.setAt(at.row, at.column, edit);
  }

  /** The same by its row and column. */
  setAt(row: number, column: number, edit: CellEdit): void {
    if (row > LAST_ROW || column > LAST_COLUMN) {
      throw new EditProblem('no-such-cell', this.name, cellAddress(row, column));
    }
    const holds = edit.value !== undefined || edit.formula !== undefined;
    if (holds) {
      this.ranges().refuseContent(row, column, edit.value ?? null, edit.formula ?? null);
    }
    const { prefix } = this.text;
    const line = this.text.rowToFill(row);
    const before = line.cell(column);
    let xml = before?.xml ?? blankCell(prefix, cellAddress(row, column), this.styleAround(row, column));
    if (edit.like !== undefined || edit.look || edit.numberFormat !== undefined) {
      const like = edit.like === undefined ? styleOf(xml) : this.styleAt(edit.like);
      xml = withStyle(
        xml,
        edit.look || edit.numberFormat !== undefined ? this.owner.style(like, edit) : like,
      );
    }
    const had = before ? formulaIn(before.xml) : null;
    if (holds && had && attributeIn(had.tag, 't') === 'shared') {
      this.text.unshare();
    }
    if (holds) {
      xml = withContent(xml, prefix, { value: edit.value ?? null, formula: edit.formula ?? null });
      this.owner.changed((had !== null) !== (typeof edit.formula === 'string'));
    } else {
      this.owner.restyled();
    }
    const cell = { column, xml, row: before ? before.row : row };
    if (typeof edit.formula === 'string' && edit.value !== undefined && edit.value !== null) {
      this.own.add(cell);
    }
    line.put(cell);
    this.filled = around(this.filled, row, column);
  }

  /** Puts rows before another; they look like a row that is there, given by its number before. */
  insertRows(at: number, count: number, likeRow: number | null = null): void {
    const last = this.text.rows.at(-1)?.number ?? 0;
    if (count < 1 || at < 1 || Math.max(last, at) + count > LAST_ROW) {
      throw new EditProblem('beyond-sheet', this.name, String(at));
    }
    const shift = new RowShift(this.name, at, count);
    const like = likeRow === null ? null : this.text.row(likeRow);
    this.change(shift);
    this.text.rows.splice(this.text.placeOf(at), 0, ...(like?.copyLook(at, count) ?? []));
    if (likeRow !== null) {
      this.text.editBeside((edits) => {
        extendToNewRows(edits, shift.row(likeRow)!, { top: at, bottom: at + count - 1 });
      });
      this.ranges_ = null;
    }
  }

  /** Takes rows away with all that stands in them. */
  removeRows(at: number, count: number): void {
    if (count < 1 || at < 1 || at + count - 1 > LAST_ROW) {
      throw new EditProblem('beyond-sheet', this.name, String(at));
    }
    this.change(new RowShift(this.name, at, -count));
  }

  private change(shift: RowShift): void {
    this.ranges().refuseShift(shift);
    this.owner.shift(shift);
    this.ranges_ = null;
    this.filled &&= shift.range(this.filled);
  }

  /** Follows rows that came or went, here or on another sheet; whether it is another one now. */
  follow(shift: RowShift): boolean {
    return followRows(this.text, this.name, shift);
  }

  /** Whether formulas stand here whose values may be those of other figures. */
  holdsOtherFormulas(): boolean {
    return this.text.rows.some(
      (row) =>
        row.holdsFormula && row.cells.some((cell) => !this.own.has(cell) && formulaIn(cell.xml) !== null),
    );
  }

  xml(): string {
    const { filled } = this;
    this.text.editBeside((edits) => {
      // The part of the sheet that is used, for programs that look at that first.
      const dimension = edits.find('dimension');
      const used = dimension && parseRange(edits.attribute(dimension, 'ref') ?? '');
      if (used && filled) {
        const wider = around(around(used, filled.top, filled.left), filled.bottom, filled.right);
        edits.setAttribute(dimension, 'ref', rangeAddress(wider));
      }
    });
    return this.text.xml();
  }

  private ranges(): SheetRanges {
    return (this.ranges_ ??= this.owner.ranges());
  }

  private styleAt(like: string | CellPosition): string | null {
    const at = typeof like === 'string' ? parseAddress(like) : like;
    if (!at) {
      throw new EditProblem('no-such-cell', this.name, typeof like === 'string' ? like : '');
    }
    const cell = this.text.row(at.row)?.cell(at.column);
    return cell ? styleOf(cell.xml) : this.styleAround(at.row, at.column);
  }

  /** Style of a cell that is not written: that of its row, else of its column. */
  private styleAround(row: number, column: number): string | null {
    const tag = this.text.row(row)?.tag;
    const ofRow = tag === undefined ? null : attributeIn(tag, 's');
    return ofRow ?? this.ranges().styleOfColumn(column);
  }
}

function around(range: CellRange | null, row: number, column: number): CellRange {
  const { top, left, bottom, right } = range ?? { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}
