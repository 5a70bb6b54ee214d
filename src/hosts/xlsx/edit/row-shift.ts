import { cellAddress, parseRange, rangeAddress, type CellRange } from '../../../core/index';
import { replaceReferences, type Reference, type ReferenceEnd } from '../references';
import { LAST_ROW } from '../sheet-size';

/** Rows of a range, both included. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Rows that come or go on a sheet, and where all others are afterwards. */
export class RowShift {
  private readonly key: string;

  /** @param count Rows that come in before row `at`; less than 0 for so many that go from there on. */
  constructor(
    readonly sheet: string,
    readonly at: number,
    readonly count: number,
  ) {
    this.key = sheet.toLowerCase();
  }

  /** Where a row is now; null for one that went. */
  row(row: number): number | null {
    if (row < this.at) {
      return row;
    }
    return row < this.at - this.count ? null : row + this.count;
  }

  /** Rows of a range as they are now; what went is no part of it, and it ends where the sheet does. */
  rows({ top, bottom }: Rows): Rows | null {
    const from = this.row(top) ?? this.at;
    const to = Math.min(bottom === LAST_ROW ? LAST_ROW : (this.row(bottom) ?? this.at - 1), LAST_ROW);
    return from <= to ? { top: from, bottom: to } : null;
  }

  range(range: CellRange): CellRange | null {
    const rows = this.rows(range);
    return rows && { ...range, ...rows };
  }

  /** A formula as it reads now. `own` is the sheet that it stands on; null where there is none. */
  formula(formula: string, own: string | null): string {
    return replaceReferences(formula, (reference) =>
      this.isMeant(reference, own) ? this.reference(reference) : reference,
    );
  }

  /** Whether a formula names the sheet, on which rows move. */
  isNamedIn(formula: string): boolean {
    let isNamed = false;
    replaceReferences(formula, (reference) => {
      isNamed ||= this.isMeant(reference, null);
      return reference;
    });
    return isNamed;
  }

  /** Whether a reference is one to the sheet, in a formula of a sheet or of none. */
  isMeant({ sheet }: Reference, own: string | null): boolean {
    return (sheet ?? own)?.toLowerCase() === this.key;
  }

  /** A reference to its sheet as it is now; null if all of it went. */
  reference(reference: Reference): Pick<Reference, 'from' | 'to'> | null {
    const { from, to } = reference;
    if (from.row === null) {
      return reference;
    }
    const last = to?.row ?? from.row;
    const [top, bottom] = [Math.min(from.row, last), Math.max(from.row, last)];
    const now = this.rows({ top, bottom });
    if (now?.top === top && now.bottom === bottom) {
      return reference;
    }
    const end = (one: ReferenceEnd): ReferenceEnd => ({
      ...one,
      row: one.row === top ? now!.top : now!.bottom,
    });
    return now && { from: end(from), to: to && end(to) };
  }

  /** Ranges of an attribute, `A1:B2 C3`, as they are now; null if all of them went. */
  ranges(written: string): string | null {
    const now = written
      .split(/\s+/)
      .filter((one) => one !== '')
      .map((one) => this.area(one))
      .filter((one) => one !== null);
    return now.length === 0 ? null : now.join(' ');
  }

  /** A range as an attribute holds it: `A1:B2`, `5:7`, `A:B`. */
  area(written: string): string | null {
    const range = parseRange(written);
    if (!range) {
      const moved = this.formula(written, this.sheet);
      return moved === '#REF!' ? null : moved;
    }
    const now = this.range(range);
    if (now === null) {
      return null;
    }
    const isUnchanged = now.top === range.top && now.bottom === range.bottom;
    return isUnchanged
      ? written
      : written.includes(':')
        ? `${cellAddress(now.top, now.left)}:${cellAddress(now.bottom, now.right)}`
        : rangeAddress(now);
  }
}
