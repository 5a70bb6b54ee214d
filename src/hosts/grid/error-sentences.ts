/** A cell of a sheet, both by the grid's own ids; row and column from 0. */
export interface GridCellPlace {
  readonly workbook: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Sentences that explain the errors of our functions, by the cell whose formula gave them. */
export class ErrorSentences {
  private workbook = '';
  private readonly sentences = new Map<string, { readonly code: string; readonly sentence: string }>();

  /** Takes what a function gave: an error with a code and a message, or a block of values with such errors in it. */
  note({ workbook, sheet, row, column }: GridCellPlace, result: unknown): void {
    if (workbook !== this.workbook) {
      this.workbook = workbook;
      this.sentences.clear();
    }
    const rows: readonly unknown[] = Array.isArray(result) ? result : [[result]];
    rows.forEach((values, down) => {
      (Array.isArray(values) ? (values as unknown[]) : [values]).forEach((value, across) => {
        const key = keyOf(sheet, row + down, column + across);
        const error = explained(value);
        if (error) {
          this.sentences.set(key, error);
        } else {
          this.sentences.delete(key);
        }
      });
    });
  }

  /** The sentence for the error that a cell shows; null where it is not one of our functions' errors. */
  of({ workbook, sheet, row, column }: GridCellPlace, shown: unknown): string | null {
    const error = workbook === this.workbook ? this.sentences.get(keyOf(sheet, row, column)) : undefined;
    return error && error.code === shown ? error.sentence : null;
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${String(row)}:${String(column)}:${sheet}`;
}

function explained(value: unknown): { readonly code: string; readonly sentence: string } | null {
  return typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'message' in value &&
    typeof value.message === 'string'
    ? { code: String(value.code), sentence: value.message }
    : null;
}
