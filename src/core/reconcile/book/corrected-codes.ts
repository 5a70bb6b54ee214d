import type { Classification } from '../../classification/classification';
import type { Scheme } from '../../classification/code';
import type { TableId } from '../../disclosure/table';
import { schemeOfRows } from '../../recognise/named-rows';
import type { ReadTable } from '../../recognise/recognised';
import type { CodeCorrection } from './code-correction';
import { Evidence, type Coded } from './code-evidence';

const SCHEME_OF_TABLE: Partial<Record<TableId, Scheme>> = {
  overview: 'functional',
  appropriation: 'functional',
  income: 'functional',
  spending: 'functional',
  'general-budget': 'functional',
  'government-funds': 'functional',
  'state-capital': 'functional',
  projects: 'functional',
  basic: 'economic',
};

/** Scheme of the codes of a table's body; null for tables without code columns. */
function schemeOfTable(table: ReadTable): Scheme | null {
  const { id, blocks } = table.declaration;
  // 支出 by economic class may stand beside 支出 by function.
  return schemeOfRows(blocks[0]!.rows) ?? SCHEME_OF_TABLE[id] ?? null;
}

/**
 * Rows whose code is wrong beyond doubt, so that the rest of the check can go by the right one: the name belongs to
 * another code, which this table lacks, and the printed code is not used elsewhere under this name.
 */
export function correctCodes(
  tables: readonly ReadTable[],
  classification: Classification,
  year: number | null,
): CodeCorrection[] {
  const found: CodeCorrection[] = [];
  for (const scheme of ['functional', 'economic', 'government-economic'] as const) {
    const coded: Coded[] = tables
      .filter((table) => schemeOfTable(table) === scheme)
      .flatMap((table) => table.blocks.flatMap(({ rows }) => rows.map((row) => ({ table, row }))));
    const evidence = new Evidence(coded, scheme, tables, classification, year);
    for (const one of coded) {
      const correction = evidence.correct(one);
      if (correction) {
        found.push(correction);
      }
    }
  }
  return found;
}
