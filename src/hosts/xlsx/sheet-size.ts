/** The last row and column that a sheet of Excel has. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;
