import { levelOf } from '../classification/code';
import { readPrintedFigure } from '../money/printed-figure';
import type { BodyRow, ReadBlock, ReadTable } from '../sheet/recognise/recognised';
import { cellAt } from '../workbook/snapshot';
import type { CodeCorrection } from './corrected-codes';
import { printedAmount, type ExpectedRow, type ExpectedTables } from './expected';
import { figureOfReading } from './figure';
import { bareName } from '../classification/names';

/**
 * Codes that the budget lines prove wrong: a row whose code the lines do not have (or that stands there twice), and a
 * row of the lines that is not printed, of one name and the same figures.
 */
export function correctByLines(tables: readonly ReadTable[], expected: ExpectedTables): CodeCorrection[] {
  return tables.flatMap((table) =>
    table.blocks.flatMap((block, at) => {
      const rows = expected.get(table.declaration.id)?.[at];
      return rows && /tree$|projects/.test(block.declaration.rows.by) ? correctBlock(table, block, rows) : [];
    }),
  );
}

function correctBlock(
  table: ReadTable,
  block: ReadBlock,
  expected: ReadonlyMap<string, ExpectedRow>,
): CodeCorrection[] {
  const free = new Set(expected.keys());
  const unmatched: BodyRow[] = [];
  for (const row of block.rows) {
    const twins = block.rows.filter(({ key }) => key === row.key);
    const wanted = expected.get(row.key);
    const own =
      wanted !== undefined &&
      (twins.length === 1 || twins.find(({ name }) => bareName(name) === bareName(wanted.name)) === row);
    if (own) {
      free.delete(row.key);
    } else {
      unmatched.push(row);
    }
  }
  return unmatched.flatMap((row) => {
    const fits = [...free].filter((key) => {
      const wanted = expected.get(key)!;
      const code = key.split('\0')[0]!;
      return (
        (row.code === null || levelOf(code) === levelOf(row.code)) &&
        bareName(wanted.name) === bareName(row.name) &&
        bareName(wanted.project) === bareName(row.project) &&
        sameFigures(table, block, row, wanted)
      );
    });
    const [key] = fits;
    if (fits.length !== 1 || key === undefined) {
      return [];
    }
    free.delete(key);
    return [{ table, row, code: key.split('\0')[0]!, witnesses: [], sure: false, proved: true as const }];
  });
}

function sameFigures(table: ReadTable, block: ReadBlock, row: BodyRow, wanted: ExpectedRow): boolean {
  return block.columns.every((column, at) => {
    if (column === null) {
      return true;
    }
    const reading = readPrintedFigure(cellAt(table.sheet, row.row, column));
    const text = figureOfReading(reading);
    const decimals = reading.state === 'figure' ? (reading.decimals ?? 2) : 2;
    const amount = printedAmount(wanted.amounts[at]!, table, decimals);
    return amount !== null && (amount === '' ? Number(text) === 0 : amount === text);
  });
}
