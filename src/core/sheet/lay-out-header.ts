import { ABOVE, LEFT } from '../disclosure/table';
import type { CellRange } from '../workbook/address';
import type { FormatName } from './formats';

export function layOutHeader(
  header: readonly (readonly string[])[],
  top: number,
  put: (row: number, column: number, text: string, format: FormatName) => void,
  merges: CellRange[],
): void {
  for (const [down, row] of header.entries()) {
    for (const [across, caption] of row.entries()) {
      put(top + down, across + 1, caption === LEFT || caption === ABOVE ? '' : caption, 'header');
      if (caption === LEFT || caption === ABOVE) {
        continue;
      }
      let right = across;
      while (row[right + 1] === LEFT) {
        right += 1;
      }
      let bottom = down;
      while (right === across && header[bottom + 1]?.[across] === ABOVE) {
        bottom += 1;
      }
      if (right > across || bottom > down) {
        merges.push({ top: top + down, left: across + 1, bottom: top + bottom, right: right + 1 });
      }
    }
  }
}
