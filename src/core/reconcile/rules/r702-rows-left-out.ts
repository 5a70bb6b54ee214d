import { skippedAmounts } from '../../budget/import-record';
import type { SkippedRow } from '../../budget/lines-reading';
import { finding } from '../statements/describe';
import type { Rule } from './parts/rule';

/** Every row of the list that was imported is among the lines. Rows left out for one reason are told once. */
export const rowsLeftOut: Rule = {
  code: 'R702',
  source: '预算明细应当完整：导入时跳过的行没有计入任何一张公开表',
  inspect(_, { lines: { facts, sheet } }) {
    const { file = '', skipped = [] } = facts.imported ?? {};
    const byReason = new Map<string, SkippedRow[]>();
    for (const row of skipped) {
      const code = row.reasons[0]?.code ?? '';
      byReason.set(code, [...(byReason.get(code) ?? []), row]);
    }
    return {
      made: skipped.length > 0 ? { [sheet ?? '']: skipped.length } : {},
      findings: [...byReason].map(([code, rows]) => {
        const { current, unknown } = skippedAmounts(rows);
        const reasons = rows.flatMap((row) => row.reasons.slice(0, 1));
        return finding('R702', 'error', { sheet, cell: null }, 'rows-left-out', {
          stated: rows.map(({ row }) => String(row)).join(','),
          values: {
            ...reasons[0]?.values,
            reason: code,
            found: [...new Set(reasons.map(({ found }) => found))].slice(0, 3).join('、'),
            file,
            count: String(rows.length),
            amount: current,
            unknown: String(unknown),
          },
        });
      }),
    };
  },
};
