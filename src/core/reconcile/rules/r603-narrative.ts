import { finding } from '../statements/describe';
import type { Rule } from './parts/rule';

/** What stands on a cover or between tables, and ends no sentence, says nothing that could be checked. */
const STOP = /[。;]/;

/** A text of which nothing could be read is named as not checked. */
export const narrative: Rule = {
  code: 'R603',
  source: '预算法第十四条；《财政预决算领域基层政务公开标准目录》部门预算情况说明、名词解释',
  inspectText({ narrative: { paragraphs }, spoken, tableSheets }) {
    const read = new Set(spoken.map(({ paragraph }) => paragraph.sheet));
    const sentences = paragraphs.filter(({ folded, isHeading }) => !isHeading && STOP.test(folded.text));
    const sheets = new Set(sentences.map(({ sheet }) => sheet));
    const silent = [...sheets].filter((sheet) => !read.has(sheet) && !tableSheets.has(sheet));
    return {
      made: {},
      findings: silent.map((sheet) =>
        finding('R603', 'unchecked', { sheet, cell: null }, 'narrative-unchecked'),
      ),
    };
  },
};
