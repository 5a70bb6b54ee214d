import { codesInYear, type Classification } from '../classification/classification';
import { levelOf, parentOf, type Scheme } from '../classification/code';
import { bareName, foldName, sameName } from '../classification/names';
import type { BlockRows } from '../disclosure/table';
import { foldText, isTotalCaption, withoutOrdinal } from './caption';
import type { BodyRow, ReadBlock, ReadTable, Stranger } from './recognised';

/** Whose codes the rows of a block have; null where they are no tree. */
export function schemeOfRows(rows: BlockRows): Scheme | null {
  return rows.by === 'functional-tree'
    ? 'functional'
    : rows.by !== 'economic-tree'
      ? null
      : rows.government
        ? 'government-economic'
        : 'economic';
}

/** A table whose rows without a code have the one that their name has in a year, where that can be no other. */
export function withNamedRows(table: ReadTable, classification: Classification, year: number): ReadTable {
  return {
    ...table,
    blocks: table.blocks.map((block) => {
      const scheme = schemeOfRows(block.declaration.rows);
      return scheme === null ? block : namedBlock(block, new NamesOfYear(classification, scheme, year));
    }),
  };
}

function namedBlock(block: ReadBlock, names: NamesOfYear): ReadBlock {
  const { rows, unitRow } = block;
  // The first row of a table without codes looks like the one of the unit.
  const first = unitRow && names.codesOf(bareCaption(unitRow.name)).length > 0 ? unitRow : null;
  const strangers = [...(first ? [strangerOf(first)] : []), ...block.strangers];
  const top = first || unitRow || rows.length > 0 ? undefined : strangers.find(isTotalRow);
  const bare = strangers.filter((one) => one.kind === 'row' && one.caption !== '' && one !== top).map(rowOf);
  if (bare.length === 0) {
    return block;
  }
  const all = [...rows, ...bare].sort((a, b) => a.row - b.row);
  const codes = codesInOrder(all, names);
  const named = bare.filter((row) => codes.has(row));
  const places = new Set(named.map(({ row }) => row));
  return {
    ...block,
    rows: all
      .filter((row) => row.code !== null || codes.has(row) || rows.includes(row))
      .map((row) => {
        const code = codes.get(row);
        return code === undefined ? row : { ...row, role: levelOf(code) ?? 'item', key: code, code };
      }),
    unitRow: first ? null : top ? { ...rowOf(top), key: 'unit' } : unitRow,
    strangers: strangers.filter((one) => one !== top && (one.kind !== 'row' || !places.has(one.at.row))),
  };
}

/** 合计 above all rows, where it stands below them as well. */
function isTotalRow({ kind, caption }: Stranger): boolean {
  return kind === 'row' && isTotalCaption(foldText(caption));
}

function bareCaption(caption: string): string {
  return withoutOrdinal(caption).trim();
}

function strangerOf({ row, name, nameCell }: BodyRow): Stranger {
  return { kind: 'row', at: nameCell ?? { row, column: 1 }, caption: name, money: true };
}

/** A row that the form did not know, before it has a code. */
function rowOf({ at, caption }: Stranger): BodyRow {
  return {
    row: at.row,
    role: 'unit',
    key: '',
    code: null,
    malformed: null,
    malformedAt: null,
    name: bareCaption(caption),
    project: '',
    codeCells: [],
    nameCell: at,
    shortDigits: [],
  };
}

/**
 * Codes of rows by their names, in the order of a tree: of several codes of a name the one below the row above, else beside
 * or above it, else a 类, else the only one there is. A name that its 款 and its 项 share stands for neither unless both rows are there.
 */
function codesInOrder(rows: readonly BodyRow[], names: NamesOfYear): ReadonlyMap<BodyRow, string> {
  const found = new Map<BodyRow, string>();
  const printed = new Set(rows.flatMap(({ code }) => code ?? []));
  let above = '';
  for (const row of rows) {
    const code = row.code ?? nearest(names.codesOf(row.name), above, printed);
    if (code === null) {
      // Below a row that nobody knows a name may stand under another parent.
      above = '';
      continue;
    }
    if (row.code === null) {
      found.set(row, code);
      printed.add(code);
    }
    above = code;
  }
  for (const [row, code] of found) {
    const deeper = names.codesOf(row.name).filter((other) => parentOf(other) === code);
    if (deeper.some((other) => !printed.has(other)) && !hasRowBelow(rows, row, code, found)) {
      found.delete(row);
    }
  }
  return found;
}

function nearest(codes: readonly string[], above: string, printed: ReadonlySet<string>): string | null {
  const free = codes.filter((code) => !printed.has(code));
  const tiers = [
    free.filter((code) => parentOf(code) === above),
    free.filter((code) => code.length > 3 && above.startsWith(parentOf(code)!)),
    free.filter((code) => code.length === 3),
    codes.length === 1 ? free : [],
  ];
  const some = tiers.find((tier) => tier.length > 0) ?? [];
  return some.length === 1 ? some[0]! : null;
}

function hasRowBelow(
  rows: readonly BodyRow[],
  row: BodyRow,
  code: string,
  found: ReadonlyMap<BodyRow, string>,
): boolean {
  const next = rows[rows.indexOf(row) + 1];
  const below = next && (next.code ?? found.get(next));
  return below !== undefined && below.length > code.length && below.startsWith(code);
}

/** The names of a classification in a year. */
class NamesOfYear {
  private readonly byName = new Map<string, { readonly code: string; readonly name: string }[]>();
  private readonly names = new Map<string, string>();

  constructor(classification: Classification, scheme: Scheme, year: number) {
    for (const { code, name } of codesInYear(classification, scheme, year)) {
      const key = bareName(name);
      this.byName.set(key, [...(this.byName.get(key) ?? []), { code, name }]);
      this.names.set(code, name);
    }
  }

  /** Codes that a printed name is the name of; one with its 款 in brackets is the name of that one alone. */
  codesOf(printed: string): string[] {
    const all = this.byName.get(bareName(printed)) ?? [];
    const exact = all.filter(({ name }) => foldName(name) === foldName(printed));
    const own = all.filter(({ code, name }) => {
      const section = parentOf(code);
      return sameName(printed, name, section === null ? null : (this.names.get(section) ?? null));
    });
    return (exact.length > 0 ? exact : own).map(({ code }) => code);
  }
}
