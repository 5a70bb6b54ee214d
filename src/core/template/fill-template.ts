import type { Budget } from '../budget/budget';
import type { LearnedBlock, LearnedForm, LearnedTable } from '../learn/learned';
import { isSure } from '../learn/learned';
import { cellAddress } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { fillTable } from './fill-table';
import { renamed, templateOwner } from './renamed';
import type { Left, LeftCode, TableFill, TemplateFill } from './template-fill';

/**
 * Puts a budget into a template that was learned: into each table the rows that its codes need and the figures that its
 * columns ask for. What cannot be filled is named with its place, and the rest is filled.
 */
export function fillTemplate(workbook: WorkbookSnapshot, form: LearnedForm, budget: Budget): TemplateFill {
  const owner = templateOwner(form, workbook);
  const left: Left[] = [];
  const tables: TableFill[] = [];
  // The lowest table of a sheet first: no row that comes or goes moves one that is still to be filled.
  for (const table of [...form.tables].reverse()) {
    left.push(...leftIn(table));
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (!sheet || table.id === null || table.hidden || table.moneyUnit === null) {
      continue;
    }
    const filled = fillTable({ table, sheet, budget, unit: table.moneyUnit });
    if (filled) {
      const words = renamed(table, workbook, owner, budget, filled.empty);
      tables.push({ ...filled, words });
    }
  }
  const figures = tables.reduce(
    (sum, { cells }) => sum + cells.filter(({ selection }) => selection !== undefined).length,
    0,
  );
  return { tables, left: left.reverse(), figures };
}

/** Places of a table that budget lines cannot fill, or that nobody knows. */
function leftIn(table: LearnedTable): Left[] {
  const at = (code: LeftCode, row: number, column: number, caption: string): Left => ({
    code,
    sheet: table.sheet,
    cell: cellAddress(row, column),
    caption,
  });
  const title = table.title?.text ?? table.sheet;
  const { row, column } = table.title?.at ?? { row: table.header.top, column: 1 };
  if (table.id === null) {
    return [at('unknown-table', row, column, title)];
  }
  if (table.moneyUnit === null) {
    return [at('no-money-unit', row, column, title)];
  }
  return table.blocks.flatMap((block) => [
    ...(block.rows === 'unknown' ? [at('unknown-rows', table.header.bottom, firstColumn(block), title)] : []),
    ...block.columns.flatMap((one) => {
      const code = leftCode(one.meaning.kind, isSure(one), one.meaning.kind === 'of-lines' ? one.meaning.year : null);
      return code ? [at(code, table.header.bottom, one.column, one.path.at(-1) ?? '')] : [];
    }),
    ...block.listed.flatMap((one) =>
      isSure(one) && one.meaning.kind !== 'unknown'
        ? []
        : [at('unknown-row', one.row, block.name ?? 1, one.caption)],
    ),
  ]);
}

function leftCode(kind: string, sure: boolean, year: string | null): LeftCode | null {
  if (kind === 'other') {
    return 'not-of-lines';
  }
  if (kind === 'unknown' || !sure) {
    return 'unknown-column';
  }
  return year === 'budget' ? null : 'no-prior';
}

function firstColumn({ name, codes, columns }: LearnedBlock): number {
  return codes[0] ?? name ?? columns[0]?.column ?? 1;
}
