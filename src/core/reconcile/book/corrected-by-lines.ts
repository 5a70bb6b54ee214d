import { levelOf } from '../../classification/code';
import { readPrintedFigure } from '../../money/printed-figure';
import type { BodyRow, ReadBlock, ReadTable } from '../../recognise/recognised';
import { cellAt } from '../../workbook/snapshot';
import type { CodeCorrection } from './code-correction';
import { printedAmount, type ExpectedRow, type ExpectedTables } from './expected';
import { figureOfReading } from './figure';
import { bareName, foldName } from '../../classification/names';
import { SEPARATOR } from '../../disclosure/rows';

/**
 * Codes that the budget lines prove wrong: a row whose code the lines do not have (or that stands there twice), and a
 * row of the lines that is not printed, of one name and the same figures.
 */
export function correctByLines(
  tables: readonly ReadTable[],
  expected: ExpectedTables,
  keys: ReadonlyMap<BodyRow, string>,
): CodeCorrection[] {
  return tables.flatMap((table) =>
    table.blocks.flatMap((block, at) => {
      const rows = expected.get(table.declaration.id)?.[at];
      return rows && /tree$|projects/.test(block.declaration.rows.by)
        ? correctBlock(table, block, rows, keys)
        : [];
    }),
  );
}

/**
 * Rows of projects whose names are printed otherwise than in the lines, in blanks, width of brackets or 其它 for 其他,
 * with their keys in the lines. Where two names of the lines are alike like that, only the printed one is meant.
 */
export function projectKeys(tables: readonly ReadTable[], expected: ExpectedTables): Map<BodyRow, string> {
  const keys = new Map<BodyRow, string>();
  for (const table of tables) {
    for (const [at, block] of table.blocks.entries()) {
      const rows = expected.get(table.declaration.id)?.[at];
      if (rows && block.declaration.rows.by === 'projects') {
        const printed = new Set(block.rows.map(({ key }) => key));
        const free = [...rows.keys()].filter((key) => !printed.has(key));
        for (const row of block.rows.filter(({ key }) => !rows.has(key))) {
          const [fit, another] = free.filter((key) => foldName(key) === foldName(row.key));
          if (fit !== undefined && another === undefined) {
            keys.set(row, fit);
            free.splice(free.indexOf(fit), 1);
          }
        }
      }
    }
  }
  return keys;
}

function correctBlock(
  table: ReadTable,
  block: ReadBlock,
  expected: ReadonlyMap<string, ExpectedRow>,
  keys: ReadonlyMap<BodyRow, string>,
): CodeCorrection[] {
  const free = new Set(expected.keys());
  const unmatched: BodyRow[] = [];
  for (const row of block.rows) {
    const twins = block.rows.filter(({ key }) => key === row.key);
    const key = keys.get(row) ?? row.key;
    const wanted = expected.get(key);
    const own =
      wanted !== undefined &&
      (twins.length === 1 || twins.find(({ name }) => bareName(name) === bareName(wanted.name)) === row);
    if (own) {
      free.delete(key);
    } else if (row.code !== null || row.malformed !== null) {
      unmatched.push(row);
    }
  }
  return unmatched.flatMap((row) => {
    const fits = [...free].filter((key) => {
      const wanted = expected.get(key)!;
      const code = key.split(SEPARATOR)[0]!;
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
    return [
      {
        table,
        row,
        code: key.split(SEPARATOR)[0]!,
        witnesses: [],
        sure: false,
        proved: true as const,
        key,
      },
    ];
  });
}

function sameFigures(table: ReadTable, block: ReadBlock, row: BodyRow, wanted: ExpectedRow): boolean {
  return block.columns.every((column, at) => {
    if (column === null) {
      return true;
    }
    const reading = readPrintedFigure(cellAt(table.sheet, row.row, column));
    const text = figureOfReading(reading);
    const decimals = reading.state === 'figure' ? reading.decimals : 2;
    const amount = printedAmount(wanted.amounts[at]!, table, decimals, wanted.published[at]);
    return amount !== null && (amount === '' ? Number(text) === 0 : amount === text);
  });
}
