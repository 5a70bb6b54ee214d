/** A line between the top of a sheet and the header: what stands left, centred over the table, right. */
export interface LineAbove {
  readonly left?: string;
  readonly title?: string;
  readonly right?: string;
}

/**
 * How a table is printed around its figures. Phrases hold {unit}, {year}, {number}, {title}, {money} (the unit of money) and
 * {subject} (what an empty table's remark says was not budgeted).
 */
export interface TablePrint {
  readonly above: readonly LineAbove[];
  readonly sheetName: string;
  /** Under an empty table. */
  readonly remark: string;
  /** What stands for exactly zero. */
  readonly zero: '' | '-';
}
