/** Names in the browser's User Timing: to be seen in its developer's tools, and measured by `npm run bench`. */
export const TIMING = {
  /** No calculation of the grid goes on any more: what it has found is in the cells. */
  shown: 'budget: shown',
  /** Somebody who waited for it is told that the grid has calculated what was changed. */
  calculated: 'budget: calculated',
  /** Edited tables were read, checked and marked again. */
  checkedAgain: 'budget: checked again',
  /** Figures were balanced: programs made, solved and read. */
  balanced: 'budget: balanced',
  /** The workbook was copied, to be kept by the browser until it is saved. */
  kept: 'budget: kept',
} as const;
