import { finding } from '../statements/describe';
import type { Rule } from './parts/rule';

/** There is one list: another one in the workbook says the same, or the user has said that it does not count. */
export const oneList: Rule = {
  code: 'R701',
  source: '公开表须由同一份预算明细生成：工作簿里另有一份改动过的明细时，须先定以哪一份为准',
  inspect(_, { lines: { facts, sheet } }) {
    return {
      made: facts.others.length > 0 ? { '': facts.others.length } : {},
      findings: facts.others.map((other) => {
        const [first, ...rest] = other.cells;
        return finding('R701', 'error', first ?? { sheet: other.sheet, cell: null }, 'list-differs', {
          related: rest,
          values: { other: other.sheet, list: sheet ?? '', count: String(other.count) },
        });
      }),
    };
  },
};
