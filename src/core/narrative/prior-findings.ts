import { inputFinding, type InputFinding } from '../budget/input-finding';
import type { Form, TableId } from '../disclosure/table';
import { captionOfRow } from '../reconcile/book/captions';
import type { Book, BookBlock, BookRow, BookTable } from '../reconcile/book/book';
import type { ReadTable, Recognition } from '../recognise/recognised';
import { cellAddress, type CellPosition } from '../workbook/address';
import { quoteValue, valueAt } from '../workbook/snapshot';
import type { ComparedColumns } from './compared-figures';
import { amountOf, hasUnit, lacksRows, unknownRows } from './prior-figures';

/** Tables that a text compares and that could not be read. */
export function unreadTables(
  form: Form,
  { tables, problems }: Recognition,
  compared: ComparedColumns,
): InputFinding[] {
  const missing = form.tables.filter(
    ({ id }) =>
      compared.has(id) &&
      !tables.some(({ declaration }) => declaration.id === id) &&
      !problems.some(({ table }) => table.id === id),
  );
  return [
    ...(missing.length > 0
      ? [inputFinding('prior-table-missing', { sheet: null }, missing.map(({ title }) => title).join('、'))]
      : []),
    ...problems
      .filter(({ table }) => compared.has(table.id))
      .map((problem) =>
        problem.kind === 'several'
          ? inputFinding('prior-tables-several', { sheet: null }, problem.sheets.join('、'), {
              table: problem.table.title,
            })
          : inputFinding(
              'prior-columns-missing',
              placeOf(problem.sheet, problem.at),
              said(problem.captions),
              {
                table: problem.table.title,
              },
            ),
      ),
  ];
}

/** What of the tables that a text compares can’t be used, cell by cell. */
export function unusedFigures(book: Book, compared: ComparedColumns, year: number): InputFinding[] {
  const of = { year: String(year) };
  return [...book.tables.values()]
    .filter(({ id }) => compared.has(id))
    .flatMap((table) => {
      const { read } = table;
      if (!hasUnit(read)) {
        return [
          inputFinding('prior-money-unit', placeOf(read.sheet.name, read.unitAt[0] ?? null), unitOf(read)),
        ];
      }
      return [
        ...missingColumns(table, compared),
        ...table.blocks.flatMap((block) => [
          ...unknownRows(block).map(({ at, caption }) =>
            inputFinding('prior-row-unknown', placeOf(read.sheet.name, at), caption, of),
          ),
          ...block.rows.flatMap(({ key, body }) =>
            body && key === ''
              ? inputFinding(
                  'prior-row-unknown',
                  placeOf(read.sheet.name, body.malformedAt ?? body.nameCell),
                  body.malformed ?? body.name,
                  of,
                )
              : [],
          ),
          ...printedTwice(block),
          ...incomplete(block),
        ]),
        ...problems(book, table.id),
      ];
    });
}

/** Rows whose printed code is not the one of their name, and are taken for that. */
export function correctedCodes({ corrections }: Book, compared: ComparedColumns): InputFinding[] {
  return corrections
    .filter(({ table }) => compared.has(table.declaration.id))
    .map(({ table, row, code }) =>
      inputFinding(
        'prior-code-corrected',
        placeOf(table.sheet.name, row.malformedAt ?? row.codeCells.at(-1) ?? row.nameCell),
        row.code ?? row.malformed ?? '',
        { name: row.name, code },
      ),
    );
}

function missingColumns({ read }: BookTable, compared: ComparedColumns): InputFinding[] {
  const wanted = compared.get(read.declaration.id);
  const captions = read.blocks.flatMap(({ declaration, columns }) =>
    declaration.columns.flatMap(({ role, caption, optional }, at) =>
      wanted?.has(role) === true && columns[at] === null && optional === undefined ? [caption] : [],
    ),
  );
  return captions.length === 0
    ? []
    : [
        inputFinding(
          'prior-columns-missing',
          placeOf(read.sheet.name, read.title?.at ?? null),
          said(captions),
          {
            table: read.declaration.title,
          },
        ),
      ];
}

function printedTwice({ rows, table }: BookBlock): InputFinding[] {
  const first = new Map<string, BookRow>();
  return rows.flatMap((row) => {
    const other = first.get(row.key);
    first.set(row.key, other ?? row);
    const differs = other?.figures.some((figure, at) => figure?.value !== row.figures[at]?.value) ?? false;
    return row.body && row.key !== '' && differs
      ? [
          inputFinding(
            'prior-row-twice',
            placeOf(table.read.sheet.name, cellOf(row)),
            captionOfRow(row.body, row.key, table.read),
          ),
        ]
      : [];
  });
}

/** Rows whose own rows do not add up to them: one of those is not printed, or wrong. */
function incomplete(block: BookBlock): InputFinding[] {
  const { by } = block.read.declaration.rows;
  if (by !== 'functional-tree' && by !== 'economic-tree') {
    return [];
  }
  const { read } = block.table;
  const above = block.rows.filter(
    ({ code }) => code !== null && code.length < (by === 'economic-tree' ? 5 : 7),
  );
  return [...above, ...(block.total ? [block.total] : [])]
    .filter((row) => lacksRows(block, row, 'total'))
    .map((row) =>
      inputFinding(
        'prior-rows-incomplete',
        placeOf(read.sheet.name, cellOf(row)),
        captionOfRow(row.body, row.key, read),
      ),
    );
}

function problems({ figures }: Book, table: TableId): InputFinding[] {
  return figures.flatMap((figure) => {
    const { cell, table: read } = figure;
    return cell && read.declaration.id === table && amountOf(figure) === null
      ? [
          inputFinding(
            'prior-not-an-amount',
            placeOf(read.sheet.name, cell),
            quoteValue(valueAt(read.sheet, cell.row, cell.column)),
          ),
        ]
      : [];
  });
}

function cellOf({ figures }: BookRow): CellPosition | null {
  return figures.find((figure) => figure !== null)?.cell ?? null;
}

function unitOf({ sheet, unitAt }: ReadTable): string {
  const [at] = unitAt;
  return at ? quoteValue(valueAt(sheet, at.row, at.column)) : '';
}

function said(captions: readonly string[]): string {
  return captions.map((caption) => caption.replace(/\s/g, '')).join('、');
}

function placeOf(sheet: string, at: CellPosition | null): { sheet: string; cell: string | null } {
  return { sheet, cell: at && cellAddress(at.row, at.column) };
}
