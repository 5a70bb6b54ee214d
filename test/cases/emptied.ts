import { cellAddress, parseAddress } from '../../src/core/workbook/address';
import { valueAt, type SheetSnapshot } from '../../src/core/workbook/snapshot';
import { editPackage, readXlsx, type EditedSheet } from '../../src/hosts/xlsx';
import type { TrueBlock, TrueRoles, TrueSheet } from './learned-roles';

/**
 * How much of a published table an empty template still says.
 * - figures: its amounts are gone; captions, codes and names of all rows are there;
 * - rows: codes, names and projects of the rows in use are gone as well: header, blank rows, total and remark remain,
 *   and the row with the unit's name where the form has one;
 * - one-row: of the blank rows of each tree of codes one is left;
 * - classes: as rows, and the 类 of the overviews are gone, too; rows that every document of the form prints stay.
 */
export type Emptying = 'figures' | 'rows' | 'one-row' | 'classes';
export const EMPTYINGS: readonly Emptying[] = ['figures', 'rows', 'one-row', 'classes'];

export interface Emptied {
  readonly bytes: Uint8Array;
  /** What is true of the template: rows may have gone. */
  readonly roles: TrueRoles;
}

/** An empty template of a published workbook. Looks, merged cells and every other part stay. */
export async function emptied(bytes: Uint8Array, roles: TrueRoles, how: Emptying): Promise<Emptied> {
  const { sheets } = await readXlsx(bytes, 'a.xlsx');
  const file = editPackage(bytes, 'a.xlsx');
  const left: Record<string, TrueSheet> = {};
  for (const [name, table] of Object.entries(roles)) {
    const sheet = sheets.find((one) => one.name === name)!;
    const edited = file.sheet(name);
    for (const block of table.blocks) {
      for (const address of cellsToEmpty(sheet, block, how)) {
        edited.set(address, { value: null });
      }
    }
    left[name] = how === 'one-row' ? withOneRow(edited, table) : table;
  }
  return { bytes: await file.bytes(), roles: left };
}

const TREES: readonly TrueBlock['rows'][] = ['functional-tree', 'economic-tree', 'projects'];

function cellsToEmpty(sheet: SheetSnapshot, block: TrueBlock, how: Emptying): string[] {
  const { body, unitRow, total, listed } = block;
  const inBody = body === null ? [] : span(body);
  const amounts = [...inBody, unitRow, total].flatMap((row) =>
    row === null ? [] : Object.keys(block.columns).map((column): [string, number] => [column, row]),
  );
  const isEmptied =
    how !== 'figures' && (TREES.includes(block.rows) || (block.rows === 'classes' && how === 'classes'));
  const captions = inBody
    .filter((row) => isEmptied && !(String(row) in listed))
    .flatMap((row) =>
      [...block.codes, block.name, block.project].flatMap((column): [string, number][] =>
        column === null ? [] : [[column, row]],
      ),
    );
  return [...amounts, ...captions].flatMap(([column, row]) => {
    const at = parseAddress(`${column}${String(row)}`)!;
    return valueAt(sheet, at.row, at.column) === null ? [] : [cellAddress(at.row, at.column)];
  });
}

const span = ([first, last]: readonly [number, number]): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Takes the rows of trees away but one each; trees that stand side by side share theirs. */
function withOneRow(sheet: EditedSheet, table: TrueSheet): TrueSheet {
  const bodies = table.blocks.flatMap(({ rows, body }) => (TREES.includes(rows) && body ? [body] : []));
  const gone = [...new Set(bodies.flatMap(([first, last]) => span([first, last]).slice(1)))].sort(
    (a, b) => b - a,
  );
  for (const row of gone) {
    sheet.removeRows(row, 1);
  }
  const now = (row: number): number => row - gone.filter((one) => one <= row).length;
  const nowOf = (row: number | null): number | null => (row === null ? null : now(row));
  return {
    ...table,
    header: [now(table.header[0]), now(table.header[1])],
    blocks: table.blocks.map((block) => ({
      ...block,
      listed: Object.fromEntries(
        Object.entries(block.listed).map(([row, role]) => [String(now(Number(row))), role]),
      ),
      unitRow: nowOf(block.unitRow),
      body: block.body === null ? null : [now(block.body[0]), now(block.body[1])],
      total: nowOf(block.total),
    })),
  };
}
