import { textFinding } from '../text/text-finding';
import { textInspection, type Rule } from './parts/rule';

/** 类, 款 and 项 of the text have the names that they have in the year of the budget. */
export const namesInText: Rule = {
  code: 'R402',
  source: '《政府收支分类科目》当年科目名称',
  inspectWords(text) {
    const named = text.spoken.filter(({ code }) => code !== null);
    return textInspection(
      named,
      named.flatMap(({ paragraph, term, old, wrongName }) => {
        if (wrongName) {
          const { code, name, printed } = wrongName;
          const from = Math.max(term.from, paragraph.folded.text.indexOf(name, term.from));
          const at = { from, to: from + name.length };
          const values = { code };
          return [textFinding('R402', 'error', paragraph, at, 'text-name', { correct: printed, values })];
        }
        if (!old) {
          return [];
        }
        const at = paragraph.folded.text.indexOf(old.name, term.from);
        const from = at < 0 ? term.from : at;
        return [
          textFinding('R402', 'hint', paragraph, { from, to: from + old.name.length }, 'text-old-name', {
            correct: at < 0 ? null : old.now,
            values: { code: old.code, year: String(text.year ?? '') },
          }),
        ];
      }),
    );
  },
};
