/** Rows of a range, from 0, both ends in it. */
export interface Rows {
  readonly startRow: number;
  readonly endRow: number;
}

/**
 * A range without the frozen rows above it: title and headings are no lines, whatever stands right above them. A filter
 * keeps the last of them, which has its arrows. A range of frozen rows alone stays as it is.
 */
export function belowHeadings<R extends Rows>(range: R, frozen: number, keeps: 'nothing' | 'heading'): R {
  const first = keeps === 'heading' ? frozen - 1 : frozen;
  return range.startRow < first && range.endRow >= frozen ? { ...range, startRow: first } : range;
}
