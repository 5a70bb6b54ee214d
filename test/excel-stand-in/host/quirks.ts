/** Open bugs of Excel itself, and ways in which one Excel differs from another. */
export interface Quirks {
  /** The id of a conditional format is its place among those of the sheet: it shifts when another goes or comes. */
  readonly formatIdsArePlaces: boolean;
  /** `horizontalFitToPages` and `verticalFitToPages` are taken without a word and not kept. */
  readonly losesFitToPages: boolean;
  /** What opening a new workbook fails with; null where it works. */
  readonly newWorkbookFailsWith: string | null;
  /** The names of a workbook hold those of its sheets, too. */
  readonly listsNamesOfSheets: boolean;
}

export const NO_QUIRKS: Quirks = {
  formatIdsArePlaces: false,
  losesFitToPages: false,
  newWorkbookFailsWith: null,
  listsNamesOfSheets: false,
};
