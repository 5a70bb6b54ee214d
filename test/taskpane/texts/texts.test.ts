import { LANGUAGES, type Language } from '../../../src/core/index';
import { textsOf } from '../../../taskpane/texts/texts';
import { NOTICES, QUESTIONS } from '../pane/sample-states';

/** Every text of a language, with nothing but digits where data belongs. */
function allTexts(language: Language): string[] {
  const texts = textsOf(language);
  const { notices, questions, rows, ...rest } = texts;
  const counts = { present: 1, read: 2, subtotals: 3, refused: 4, blank: 5, remarks: 6 };
  const told = NOTICES.map((notice) =>
    (notices[notice.kind] as (of: unknown) => string)(withoutWords(notice)),
  );
  const asked = QUESTIONS.map((question) =>
    (questions[question.kind] as (of: unknown) => { text: string; yes: string })(withoutWords(question)),
  );
  return [rows(counts), ...told, ...asked.flatMap(({ text, yes }) => [text, yes]), ...spoken(rest)];
}

function spoken(value: unknown): string[] {
  if (typeof value === 'string') {
    return [value];
  }
  if (typeof value === 'function') {
    return spoken((value as (...of: unknown[]) => unknown)(1, 2, 3));
  }
  return Object.values(value as object).flatMap(spoken);
}

/** The kinds of a notice stay, for its text is chosen by them. */
function withoutWords(of: object): object {
  return JSON.parse(
    JSON.stringify(of, (key, value: unknown) =>
      typeof value === 'string' && !['kind', 'code', 'command', 'where'].includes(key) ? '1' : value,
    ),
  ) as object;
}

describe('the words of the pane', () => {
  it.each(LANGUAGES)('are all there in %s', (language) => {
    const texts = allTexts(language);
    expect(texts.length).toBeGreaterThan(180);
    expect(texts.filter((text) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it('have no English in Chinese but what is printed so in Excel and on files', () => {
    const allowed = /BUDGET|JSON|CSV|Excel|Enter|Esc|#NAME\?|\.xlsx|\.xls|\.csv/g;
    const strange = allTexts('zh-CN').filter((text) => /[A-Za-z]/.test(text.replaceAll(allowed, '')));
    expect(strange).toEqual([]);
  });

  it('have no Chinese in English but units of money and the names of sheets', () => {
    const allowed = /万元|元|（公开）/g;
    const strange = allTexts('en-US').filter((text) =>
      /[\u3000-\u9fff\uff00-\uffef]/.test(text.replaceAll(allowed, '')),
    );
    expect(strange).toEqual([]);
  });

  it('have Chinese marks in Chinese sentences', () => {
    const strange = allTexts('zh-CN').filter((text) =>
      /[\u4e00-\u9fff][,;:?!]|[\u4e00-\u9fff]\.(\s|$)/.test(text),
    );
    expect(strange).toEqual([]);
  });
});
