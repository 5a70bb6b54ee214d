/** Names in the browser's User Timing: to be seen in its developer's tools, and measured by `npm run bench`. */
export const TIMING = {
  /** The grid has calculated what was changed. */
  calculated: 'budget: calculated',
  /** Edited tables were read, checked and marked again. */
  checkedAgain: 'budget: checked again',
} as const;
