import type { LineField, MoneyUnit, RowCounts } from '../../../src/core/index';

/** What the pane says of lists: how one was understood, which one counts, what was left out. */
export interface InputTexts {
  readonly inputHelp: string;
  readonly fromFile: string;
  readonly dropHere: string;
  readonly fromSelection: string;
  readonly importFrom: (from: string) => string;
  readonly heading: (place: string) => string;
  /** Before the cell as a button. */
  readonly headingAt: string;
  readonly noHeading: string;
  readonly columns: string;
  readonly columnsHelp: string;
  readonly caption: string;
  readonly takenFor: string;
  readonly kept: string;
  readonly columnTakenFor: (column: string) => string;
  readonly fields: Readonly<Record<LineField, string>>;
  readonly rows: (rows: RowCounts) => string;
  readonly currentTotal: (amount: string) => string;
  readonly priorTotal: (amount: string) => string;
  readonly moneyUnit: string;
  readonly moneyUnits: Readonly<Record<MoneyUnit, string>>;
  readonly choose: string;
  readonly refusedRows: (count: number) => string;
  readonly remarksOnList: (count: number) => string;
  readonly acceptAll: string;
  readonly acceptRest: (refused: number) => string;
  readonly acceptWritten: (refused: number) => string;
  readonly refusedHelp: string;
  readonly refusedInOurs: string;
  readonly refusedInTheirs: string;
  readonly refusedWays: (refused: number) => string;
  readonly places: (count: number) => string;
  readonly nothingUsable: string;
  readonly drop: string;
  readonly linesOn: (sheet: string) => string;
  readonly noLinesYet: string;
  readonly chooseList: string;
  readonly thisList: (sheet: string) => string;
  readonly listUnit: string;
  readonly otherList: (other: string, list: string, count: number) => string;
  readonly ownChangesKept: (list: string, count: number) => string;
  readonly otherListUnread: (other: string) => string;
  readonly takeList: string;
  readonly leaveList: (list: string) => string;
  readonly rowAdded: (words: string) => string;
  readonly rowGone: (words: string, list: string) => string;
  readonly rowRefused: string;
  readonly changedInBoth: (words: string, list: string) => string;
  readonly changedTo: (field: string, before: string, after: string) => string;
  readonly skippedRows: (count: number, from: string) => string;
  readonly skippedTotal: (amount: string, unknown: number) => string;
  readonly skippedRow: (row: number) => string;
  readonly remarksOfImport: (from: string) => string;
}
