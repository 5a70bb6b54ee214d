import { quoteValue, type SheetSnapshot, type Grid } from '../core/index';

/** The values of a sheet as it was read, numbers as numbers and all else as text. */
export function gridOf({ rows }: SheetSnapshot): Grid {
  return rows.map((row) =>
    row.map((cell) => {
      const value = cell?.value ?? null;
      return typeof value === 'number' ? value : quoteValue(value);
    }),
  );
}
