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

/**
 * The parts of a block that hold something: columns apart that have nothing between them, each from its first row to its
 * last. What lies between would go to Excel cell by cell.
 */
export function filledBlocks({ row, column, contents }: BlockWrite): BlockWrite[] {
  const width = contents[0]?.length ?? 0;
  const ends = Array.from({ length: width }, (_, at) => filled(contents, at));
  const blocks: BlockWrite[] = [];
  for (let left = 0; left < width; left += 1) {
    let right = left;
    let [top, bottom] = [contents.length, 0];
    for (let end = ends[right]; end; end = ends[right]) {
      top = Math.min(top, end.first);
      bottom = Math.max(bottom, end.last);
      right += 1;
    }
    if (right > left) {
      const some = contents.slice(top, bottom + 1).map((cells) => cells.slice(left, right));
      blocks.push({ row: row + top, column: column + left, contents: some });
      left = right;
    }
  }
  return blocks;
}

/** First and last row of a block in which a column holds something; null if it is empty. */
function filled(
  contents: BlockWrite['contents'],
  column: number,
): { readonly first: number; readonly last: number } | null {
  const holds = (cells: BlockWrite['contents'][number]): boolean => cells[column] !== null;
  const first = contents.findIndex(holds);
  let last = contents.length - 1;
  while (last > first && !holds(contents[last]!)) {
    last -= 1;
  }
  return first < 0 ? null : { first, last };
}
