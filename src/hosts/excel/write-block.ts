import { rangeAddress, type BlockWrite } from '../../core/index';

/** Writes contents; null leaves a cell as it is. */
export function writeBlock(sheet: Excel.Worksheet, { row, column, contents }: BlockWrite): void {
  const width = contents[0]?.length ?? 0;
  if (width === 0) {
    return;
  }
  const address = rangeAddress({
    top: row,
    left: column,
    bottom: row + contents.length - 1,
    right: column + width - 1,
  });
  sheet.getRange(address).formulas = contents as (string | number | boolean | null)[][];
}
