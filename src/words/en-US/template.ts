import type { TemplateTexts } from '../subjects/template';

export const templateTextsEnUS: TemplateTexts = {
  left: {
    'not-of-lines': (caption) =>
      `“${caption}” is not in the budget lines. It stays as the template has it: fill it in yourself.`,
    'unknown-column': (caption) => `It is not certain what the column “${caption}” holds. It was not filled.`,
    'unknown-row': (caption) => `It is not certain what the row “${caption}” holds. It was not filled.`,
    'unknown-rows': (caption) => `It is not certain what the rows of “${caption}” are. They were not filled.`,
    'unknown-table': (caption) => `“${caption}” is no table that budget lines fill. It stays as it is.`,
    'no-money-unit': (caption) =>
      `“${caption}” does not say its unit of money (单位：元 or 单位：万元). It was not filled.`,
    'no-prior': (caption) =>
      `“${caption}” is last year’s, and the lines hold no budget of last year. It was not filled; the figures in it were cleared.`,
    'formula-replaced': (caption) =>
      `The template’s own formula here (${caption}) gives another figure than the lines. The figure stands in its place.`,
    'no-place': (caption) =>
      `${caption} has no column of its own in this table: its columns add up to less than the total.`,
    'no-remark': (caption) =>
      `“${caption}” is empty, and the template has no remark for an empty table. Write one yourself.`,
  },
  formFile: {
    'not-json': (detail) => `it is no JSON (${detail}).`,
    'not-a-form': () => 'it is no form file written by learn.',
    'other-version': (detail) => `its version is ${detail}; this program knows version 1.`,
    'unknown-role': (detail) => `this word is not known: ${detail}. The words stand in "roles" of the file.`,
  },
};
