import type { TemplateTexts } from '../subjects/template';
import { balanceTextsEnUS } from './balance';
import { rolesEnUS } from './roles';

export const templateTextsEnUS: TemplateTexts = {
  left: {
    'not-of-lines': (caption) =>
      `“${caption}” is not in the budget lines. It stays as the template has it: fill it in yourself.`,
    'not-in-lines': (caption) =>
      `The budget lines and the sheet of income and carry-over say nothing of “${caption}”. It was not filled: fill it in yourself. A figure that stood there was cleared.`,
    'unknown-column': (caption) => `It is not certain what the column “${caption}” holds. It was not filled.`,
    'unknown-row': (caption) => `It is not certain what the row “${caption}” holds. It was not filled.`,
    'unknown-rows': (caption) => `It is not certain what the rows of “${caption}” are. They were not filled.`,
    'unknown-table': (caption) => `“${caption}” is no table that budget lines fill. It stays as it is.`,
    'no-money-unit': (caption) =>
      `“${caption}” does not say its unit of money (单位：元 or 单位：万元). It was not filled.`,
    'no-prior': (caption) =>
      `“${caption}” is last year’s, and the lines hold no budget of last year. It was not filled; the figures in it were cleared.`,
    'formula-replaced': (count) =>
      `The template had formulas of its own in this table (${count}; the first is here). Figures of the lines stand in their place.`,
    continued: (sheet) =>
      `This goes on from another sheet: all rows stand on “${sheet}”, and those that stood here are gone; totals are filled. Move rows here yourself where pages need it.`,
    'continued-unread': (sheet) =>
      `The sheet “${sheet}” goes on from another one and has no header. It was left as it is: remove its old figures yourself.`,
    'no-room': (caption) =>
      `“${caption}” stands beside another table: rows that came or went would move that one too. It was not filled.`,
    'no-place': (caption) =>
      `${caption} has no column of its own in this table: its columns add up to less than the total.`,
    'carry-not-printed': (amounts) =>
      `The template has no column or row for ${amounts}: this money is not printed. Ask the finance department where it belongs.`,
    'no-remark': (caption) =>
      `“${caption}” is empty, and the template has no remark for an empty table. Write one yourself.`,
  },
  roles: rolesEnUS,
  title: 'Fill a template of your own',
  help: 'Your bureau sent a template, or you go by the workbook of last year: choose the file (.xlsx). Its tables are recognised and filled with this year’s figures; all else stays as it is. The file itself is not changed.',
  understood: (file, tables, others) =>
    `“${file}”: ${String(tables)} tables can be filled${others > 0 ? `; ${String(others)} more are not for budget lines and stay as they are` : ''}.`,
  untouched: (titles) => `Left as they are: ${titles.join(', ')}`,
  questions: (count) => `Not certain (${String(count)}); what is not answered is not filled:`,
  question: (title, kind, caption) => `${title}: what does the ${kind} “${caption}” hold?`,
  answer: 'It holds',
  notOfLines: 'Not in the budget lines',
  notNow: 'Leave it blank for now',
  remembered: (count) =>
    `Earlier answers are used in ${String(count)} places and not asked for again; see “columns and rows” below to change them.`,
  keptUnread: (reason) =>
    `This workbook keeps earlier answers about templates that cannot be used and stay as they are: ${reason} Please answer again; the new answers are kept beside them.`,
  certain: (count) => `Columns and rows that were recognised (${String(count)}), to be corrected here`,
  certainHelp: 'Corrections are kept in the workbook and not asked for again.',
  certainCaption: 'In the table',
  thisYear: 'This year',
  lastYear: 'Last year',
  ofLastYear: (role) => `Last year: ${role}`,
  change: (role) => `Change: ${role}`,
  rate: (role) => `Rate of change: ${role}`,
  fill: 'Fill and save',
  leave: 'Drop this template',
  filled: ({ tables, figures, balance }) =>
    `Filled: ${String(tables)} tables, ${String(figures)} figures. The file was saved.` +
    (balance ? ` ${balanceTextsEnUS.balanced(balance)}` : ''),
  leftHeading: (count) => `Not filled (${String(count)}); please look at these places:`,
  formFile: {
    'not-json': (detail) => `it is no JSON (${detail}).`,
    'not-a-form': () => 'it is no form file written by learn.',
    'other-version': (detail) => `its version is ${detail}; this program knows version 1.`,
    'unknown-role': (detail) => `this word is not known: ${detail}. The words stand in "roles" of the file.`,
  },
};
