import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/index';
import { parseRange, type CellRange } from '../../core/index';
import { HostProblem } from '../host';
import { cellOf } from '../sheets/cell-of';
import { withoutPaper } from '../sheets/without-paper';
import { run } from './run';

/** Cells that are read at once: an answer may hold 5 MB. */
export const CELLS_AT_ONCE = 15_000;

/** These sheets as they stand; all that are there for null. A name that is not there is left out. */
export async function readSheets(names: readonly string[] | null): Promise<WorkbookSnapshot> {
  return run(async (context) => {
    const { worksheets, properties } = context.workbook;
    worksheets.load('items/name,items/visibility');
    properties.load('keywords');
    await context.sync();
    const wanted = worksheets.items.filter(({ name }) => names === null || names.includes(name));
    const extents = wanted.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    extents.forEach((extent) => extent.load('rowIndex,columnIndex,rowCount,columnCount'));
    await context.sync();
    const blocks = wanted.flatMap((sheet, at) =>
      extents[at]!.isNullObject ? [] : blocksOf(sheet, extents[at]!),
    );
    await loadBlocks(context, blocks);
    const read = wanted.map((sheet) =>
      sheetOf(
        sheet,
        blocks.filter((block) => block.sheet === sheet),
      ),
    );
    const { keywords } = properties;
    return { ...withoutPaper(read), ...(keywords && { keywords }) };
  });
}

/** The selected range, at its place on its sheet. */
export async function readSelection(): Promise<WorkbookSnapshot> {
  return run(async (context) => {
    const extent = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    extent.load('rowIndex,columnIndex,rowCount,columnCount');
    const sheet = context.workbook.getSelectedRange().worksheet;
    sheet.load('name,visibility');
    await context.sync();
    if (extent.isNullObject) {
      throw new HostProblem('nothing-selected');
    }
    const blocks = blocksOf(sheet, extent);
    await loadBlocks(context, blocks);
    return { sheets: [sheetOf(sheet, blocks)] };
  });
}

interface Block {
  readonly sheet: Excel.Worksheet;
  /** 0-based place on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly cells: number;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly hiddenRows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly hiddenColumns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

interface Extent {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

function blocksOf(sheet: Excel.Worksheet, extent: Extent): Block[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = extent;
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const blocks: Block[] = [];
  for (let row = rowIndex; row < rowIndex + rowCount; row += height) {
    const rows = Math.min(height, rowIndex + rowCount - row);
    const range = sheet.getRangeByIndexes(row, columnIndex, rows, columnCount);
    blocks.push({
      sheet,
      row,
      column: columnIndex,
      cells: rows * columnCount,
      range,
      merged: range.getMergedAreasOrNullObject(),
      hiddenRows: range.getRowProperties({ rowHidden: true }),
      hiddenColumns: range.getColumnProperties({ columnHidden: true }),
    });
  }
  return blocks;
}

/** Loads blocks, as many in an answer as it may hold. */
async function loadBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<void> {
  let cells = 0;
  for (const block of blocks) {
    if (cells > 0 && cells + block.cells > CELLS_AT_ONCE) {
      // Only where one answer would be too large.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      cells = 0;
    }
    cells += block.cells;
    block.range.load('values,formulas,numberFormat,valueTypes');
    block.merged.load('address');
  }
  await context.sync();
}

function sheetOf(sheet: Excel.Worksheet, blocks: readonly Block[]): SheetSnapshot {
  const rows: (CellSnapshot | null)[][] = [];
  const merges: CellRange[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns = new Set<number>();
  for (const { row, column, range, merged, ...hidden } of blocks) {
    if (!Array.isArray(range.values)) {
      throw new HostProblem('too-large', sheet.name);
    }
    range.values.forEach((values, down) => {
      const cells: (CellSnapshot | null)[] = Array<null>(column).fill(null);
      values.forEach((value: unknown, across) =>
        cells.push(
          cellOf(
            value,
            range.valueTypes[down]![across]!,
            range.formulas[down]![across],
            String(range.numberFormat[down]![across]),
          ),
        ),
      );
      while (rows.length < row + down) {
        rows.push([]);
      }
      rows.push(cells);
    });
    if (!merged.isNullObject) {
      merges.push(...rangesOf(merged.address));
    }
    hidden.hiddenRows.value.forEach(({ rowHidden }, at) => rowHidden && hiddenRows.push(row + at + 1));
    hidden.hiddenColumns.value.forEach(
      ({ columnHidden }, at) => columnHidden && hiddenColumns.add(column + at + 1),
    );
  }
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    rows,
    merges,
    hiddenRows,
    hiddenColumns: [...hiddenColumns],
  };
}

/** `'a b'!A1:B2,'a b'!C3` → its ranges. */
export function rangesOf(address: string): CellRange[] {
  return address
    .split(',')
    .map((one) => parseRange(one.slice(one.lastIndexOf('!') + 1)))
    .filter((range): range is CellRange => range !== null);
}
