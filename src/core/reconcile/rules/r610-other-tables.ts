import { otherTables } from './parts/other-tables';
import type { Rule } from './parts/rule';

/** Tables that the form does not have are checked by no rule: each is named, with its sheet and title. */
export const tablesBeyondForm: Rule = {
  code: 'R610',
  source:
    '《财政预决算领域基层政务公开标准目录》；各地式样另有的表（国有资本经营预算、政府采购、绩效目标等）',
  inspect(_, { snapshot, recognition }) {
    return { made: {}, findings: otherTables(snapshot, recognition) };
  },
};
