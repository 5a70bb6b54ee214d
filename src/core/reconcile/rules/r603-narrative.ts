import { finding } from '../statements/describe';
import { isNarrative } from './parts/narrative';
import type { Rule } from './parts/rule';

/** The narrative has its sections. Sheets of sentences are named as not checked. */
export const narrative: Rule = {
  code: 'R603',
  source: '预算法第十四条；《财政预决算领域基层政务公开标准目录》部门预算情况说明、名词解释',
  inspect(_, { snapshot, recognition }) {
    const tables = new Set(recognition.tables.map(({ sheet }) => sheet));
    const texts = snapshot.sheets.filter((sheet) => !tables.has(sheet) && isNarrative(sheet));
    return {
      made: {},
      findings: texts.map(({ name }) =>
        finding('R603', 'unchecked', { sheet: name, cell: null }, 'narrative-unchecked'),
      ),
    };
  },
};
