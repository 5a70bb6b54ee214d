import { finding } from '../statements/describe';
import type { Rule } from './parts/rule';

/** The tables are as new as the budget lines they were made from (hash of the lines). */
export const linesNewer: Rule = {
  code: 'R608',
  source: '公开表须与预算明细一致：明细改动后应重新生成',
  inspect(_, { lines: { refused, carry, differing } }) {
    // Of 收入与结转 another rule speaks.
    if (refused && !carry?.refused.includes(refused)) {
      const { sheet, cell } = refused;
      return {
        made: {},
        findings: [
          finding('R608', 'unchecked', { sheet, cell }, 'lines-unusable', {
            stated: refused.found,
            values: { code: refused.code },
          }),
        ],
      };
    }
    const [first, ...rest] = differing;
    return {
      made: { '': 1 },
      findings: first
        ? [
            finding('R608', 'error', first, 'lines-newer', {
              related: rest.slice(0, 50),
              values: { count: String(differing.length) },
            }),
          ]
        : [],
    };
  },
};
