import type { InputFinding } from '../../budget/input-finding';
import { parseAddress } from '../../workbook/address';
import { finding } from '../statements/describe';
import type { Rule } from './parts/rule';

const CODES = ['subtotal-differs', 'subtotal-partial', 'subtotal-unreadable'];

/** Whether what is to be said of a list is told by the check, as one of its totals. */
export function isTotalOfList({ code }: InputFinding): boolean {
  return CODES.includes(code);
}

/**
 * Totals of the list are those of its lines: of the list at hand, and of the one that it was imported from. A total
 * that is the sum of some of the rows only may be meant so.
 */
export const totalsOfList: Rule = {
  code: 'R703',
  source: '预算明细的合计、小计应等于它所含各行之和：不等说明漏行、重行，或合计没有更新',
  inspect(_, { lines: { facts, findings } }) {
    const own = findings.filter(isTotalOfList);
    const told = new Set(own.map(({ found, values }) => `${values.caption ?? ''} ${found}`));
    const imported = (facts.imported?.remarks ?? []).filter(
      (one) => isTotalOfList(one) && !told.has(`${one.values.caption ?? ''} ${one.found}`),
    );
    const tell = (one: (typeof own)[number], file: string): ReturnType<typeof finding> => {
      // What was imported from elsewhere stands on no sheet of this workbook.
      const at = file === '' ? one : { sheet: null, cell: null };
      const row = String(parseAddress(one.cell ?? '')?.row ?? '');
      return finding('R703', one.code === 'subtotal-differs' ? 'error' : 'hint', at, 'list-total', {
        stated: one.found,
        expected: one.values.expected ?? null,
        difference: one.values.difference ?? null,
        values: { caption: '', ...one.values, reason: one.code, file, row },
      });
    };
    const all = [
      ...own.map((one) => tell(one, '')),
      ...imported.map((one) => tell(one, facts.imported!.file)),
    ];
    return { made: all.length > 0 ? { '': all.length } : {}, findings: all };
  },
};
