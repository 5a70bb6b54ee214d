import type { ReadTable } from '../../../src/core/recognise/recognised';
import { quoteValue, type SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { cell, removeColumn, then, type Cell, type Variation, type VariedSheet } from './varied';
import { eachTable } from './parts';

/** Columns of 类 款 项 of a table, as its body shows them; [] for tables without codes. */
function codeColumns({ blocks }: ReadTable): number[] {
  const columns = new Set(
    blocks.flatMap(({ rows }) => rows.flatMap(({ codeCells }) => codeCells.map(({ column }) => column))),
  );
  return blocks.length > 1 ? [] : [...columns].sort((a, b) => a - b);
}

function setCells(
  sheet: SheetSnapshot,
  changes: readonly { row: number; column: number; to: Cell }[],
): SheetSnapshot {
  const rows = sheet.rows.map((cells) => [...cells]);
  for (const { row, column, to } of changes) {
    const cells = rows[row - 1]!;
    while (cells.length < column) {
      cells.push(null);
    }
    cells[column - 1] = to;
  }
  return { ...sheet, rows };
}

/** A variation of the code cells of the rows of trees. */
const eachCode = (
  change: (code: string, columns: readonly number[], name: string, table: ReadTable) => readonly Cell[],
  after: (sheet: SheetSnapshot, columns: readonly number[], table: ReadTable) => VariedSheet = (sheet) => ({
    sheet,
  }),
): Variation =>
  eachTable((sheet, table) => {
    const columns = codeColumns(table);
    if (columns.length === 0) {
      return null;
    }
    const rows = table.blocks[0]!.rows.filter(({ code }) => code !== null);
    const changes = rows.flatMap(({ row, code, name }) =>
      change(code!, columns, name, table).map((to, at) => ({ row, column: columns[at]!, to })),
    );
    return after(setCells(sheet, changes), columns, table);
  });

const parts = (code: string): string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
const cells = (texts: readonly string[], columns: readonly number[]): Cell[] =>
  columns.map((_, at) => (texts[at] ? cell(texts[at]) : null));

/** 类 款 项 in all rows. */
export const codesRepeated = eachCode((code, columns) => cells(parts(code), columns));

/** A row leaves blank what the row above says too. */
export const codesOnce: Variation = eachTable((sheet, table) => {
  const columns = codeColumns(table);
  let above: readonly string[] = [];
  const changes = (columns.length === 0 ? [] : table.blocks[0]!.rows).flatMap(({ row, code }) => {
    if (code === null) {
      return [];
    }
    const own = parts(code);
    const known = own.findIndex((part, at) => part !== above[at]);
    above = own;
    const last = own.filter((part) => part !== '').length - 1;
    const kept = own.map((part, at) => (at < Math.min(known < 0 ? last : known, last) ? '' : part));
    return cells(kept, columns).map((to, at) => ({ row, column: columns[at]!, to }));
  });
  return { sheet: setCells(sheet, changes) };
});

/** 208 | 20805 | 2080505. */
export const codesCumulative = eachCode((code, columns) =>
  cells(
    parts(code).map((part, at) => (part === '' ? '' : code.slice(0, [3, 5, 7][at]))),
    columns,
  ),
);

/** Numbers, shown with their noughts. */
export const codesAsNumbers = eachCode((code, columns) =>
  columns.map((_, at) => {
    const part = parts(code)[at] ?? '';
    return part === '' ? null : cell(Number(part), at === 0 ? '000' : '00');
  }),
);

/** One column 科目编码 with 3, 5 or 7 digits. */
const merged = (write: (code: string) => Cell): Variation =>
  eachCode(
    (code, columns) => [write(code), ...columns.slice(1).map(() => null)],
    (sheet, columns, table) => {
      const [first] = columns;
      const captioned = setCells(withoutLevels(sheet, table, columns), [
        { row: table.headerEnd, column: first!, to: cell('科目编码') },
      ]);
      return columns
        .slice(1)
        .reduce<VariedSheet>((varied) => then(varied, (one) => removeColumn(one, first! + 1, first!)), {
          sheet: captioned,
        });
    },
  );

export const codesInOneColumn = merged((code) => cell(code));
export const codesInOneColumnAsNumbers = merged((code) => cell(Number(code)));
export const codesWithDashes = merged((code) =>
  cell(
    parts(code)
      .filter((part) => part !== '')
      .join('-'),
  ),
);

/** `2080505 机关事业单位…` in one cell, below 功能分类科目. */
export const codeAndNameInOneCell: Variation = eachTable((sheet, table) => {
  const columns = codeColumns(table);
  if (columns.length === 0 || table.declaration.id === 'projects') {
    return null;
  }
  const [first] = columns;
  const { rows, total, unitRow } = table.blocks[0]!;
  const written = [...rows, ...(total ? [total] : []), ...(unitRow ? [unitRow] : [])];
  const changes = written.map(({ row, code, name }) => ({
    row,
    column: first!,
    to: cell(code === null ? name || '合计' : `${code} ${name}`),
  }));
  const caption = { row: table.headerEnd, column: first!, to: cell('功能分类科目') };
  // 款, 项 and the name's own column.
  return columns.reduce<VariedSheet>(
    (varied) => then(varied, (one) => removeColumn(one, first! + 1, first!)),
    {
      sheet: setCells(withoutLevels(sheet, table, columns), [...changes, caption]),
    },
  );
});

/** The header without 类, 款, 项 and ** in the code columns. */
function withoutLevels(sheet: SheetSnapshot, table: ReadTable, columns: readonly number[]): SheetSnapshot {
  const levels = sheet.rows
    .slice(0, table.headerEnd)
    .flatMap((row, at) =>
      columns.flatMap((column) =>
        /^(?:[类款项]|\*+)$/.test(quoteValue(row[column - 1]?.value ?? null))
          ? [{ row: at + 1, column, to: null }]
          : [],
      ),
    );
  return setCells(sheet, levels);
}
