import type { Unmarked, UnmarkedWhy } from '../../hosts/host';
import { balanceTextsEnUS } from './balance';
import { commandsEnUS } from './commands';
import { fileProblemsEnUS } from './file-problems';
import { hostProblemsEnUS } from './host-problems';
import type { Texts } from '../subjects/pane';

/** Sheets of one kind, as `“表一”, “表三”`; '' if there are none. */
function sheetsOf(unmarked: readonly Unmarked[], why: UnmarkedWhy): string {
  return unmarked
    .filter((one) => one.why === why)
    .map(({ sheet }) => `“${sheet}”`)
    .join(', ');
}

const UNMARKED: Readonly<Record<UnmarkedWhy, (sheets: string) => string>> = {
  protected: (sheets) => ` Nothing can be marked on protected sheets: ${sheets}.`,
  unreadable: (sheets) =>
    ` Excel cannot list the conditional formats of these sheets, so they are not marked: ${sheets}. Two formula rules on one range cause this; merge them or delete one in Manage Rules.`,
  refused: (sheets) => ` Excel did not accept marks on ${sheets}.`,
};

const STILL_MARKED: Readonly<Record<UnmarkedWhy, (sheets: string) => string>> = {
  protected: (sheets) => ` Marks stay on protected sheets: ${sheets}. Unprotect them first.`,
  unreadable: (sheets) =>
    ` Excel cannot list the conditional formats of these sheets, so marks may be left: ${sheets}. In Manage Rules, delete the rules whose formula says BudgetDisclosure.`,
  refused: (sheets) => ` Excel did not accept it; marks may be left on ${sheets}. Try again.`,
};

function told(of: typeof UNMARKED, unmarked: readonly Unmarked[]): string {
  return (Object.keys(of) as UnmarkedWhy[])
    .map((why) => ({ why, sheets: sheetsOf(unmarked, why) }))
    .filter(({ sheets }) => sheets !== '')
    .map(({ why, sheets }) => of[why](sheets))
    .join('');
}

/** Errors, and how many of them are seen in the sheets. */
function errorsFound(errors: number, marked: number): string {
  return errors === 0
    ? 'No errors.'
    : `Errors found: ${String(errors)}; ` +
        (marked === errors
          ? 'they are marked in the tables.'
          : marked > 0
            ? `marked in the tables: ${String(marked)}. All are listed below.`
            : 'none of them is marked in the tables. All are listed below.');
}

/** What the pane tells after a command. */
export const noticesEnUS: Texts['notices'] = {
  done: ({ command, place }) => commandsEnUS[command].done(place),
  imported: ({ rows, left = 0, waiting = 0, corrections = 0 }) =>
    (waiting > 0
      ? `${String(rows.read)} lines were imported; ${String(waiting)} more row(s) were written below them as they stood. Correct these in the sheet, then generate.`
      : left > 0
        ? `${String(rows.read)} lines were imported; the ${String(left)} skipped row(s) do not count. They are listed under Input until they are entered.`
        : `${String(rows.read)} lines were imported. The tables can be generated now.`) +
    (corrections > 0
      ? ` ${String(corrections)} row(s) changed in the list before stay as they were changed.`
      : ''),
  generated: ({ added, updated, setAside, taken, scaled = [], balance }) =>
    `The tables are there: ${String(added)} new, ${String(updated)} updated.` +
    (taken
      ? taken.became
        ? ` “${taken.from}” has become the list of budget lines “${taken.sheet}”; make changes there.`
        : ` The lines of “${taken.from}” are now on “${taken.sheet}” beside it. Make changes there; if “${taken.from}” changes, you will be told.`
      : '') +
    setAside
      .map(({ name, keptAs }) => ` The columns of “${name}” had been changed; it is kept as “${keptAs}”.`)
      .join('') +
    (scaled.length > 0
      ? ` Excel did not take Fit to Page; printed at a percentage instead: ${scaled.join(', ')}. Look at the print preview first.`
      : '') +
    (balance ? ` ${balanceTextsEnUS.balanced(balance)}` : ''),
  checked: ({ errors, marked, unmarked }) =>
    `Checked. ${errorsFound(errors, marked)}${told(UNMARKED, unmarked)}`,
  'table-checked': ({ sheet, errors, elsewhere, marked, unmarked }) =>
    `“${sheet}” was checked. ${errorsFound(errors, marked)}` +
    (elsewhere > 0 ? ` Errors elsewhere: ${String(elsewhere)}.` : '') +
    told(UNMARKED, unmarked),
  'not-a-table': ({ sheet }) =>
    `“${sheet}” is no disclosure table, so it cannot be checked by itself. The findings of the other sheets are below.`,
  'marks-cleared': ({ unmarked }) =>
    unmarked.length === 0
      ? 'The marks are gone; fills, fonts and comments are as they were.'
      : `The other marks are gone.${told(STILL_MARKED, unmarked)}`,
  published: ({ where }) =>
    ({
      'new-workbook': 'The final tables are open in a new workbook. Save it before you publish it.',
      'new-workbook-behind':
        'The final tables are open in a new workbook. Its window may be behind this one; look in the Window menu. Save it before you publish it.',
      file: 'The final tables are saved as a new file of values alone, without formulas or marks. It is in the download folder of the browser.',
      sheets:
        'The final tables are on sheets whose names end in “（公开）”. Move them to a new workbook to publish them.',
    })[where],
  undone: ({ command }) => `“${commandsEnUS[command].label}” was taken back.`,
  'nothing-to-undo': () => 'There is nothing to take back. Use Ctrl+Z for your own edits.',
  repaired: ({ formulas }) =>
    formulas > 0 ? `Formulas written anew: ${String(formulas)}.` : 'No formula needs repair.',
  'classification-loaded': ({ year, codes, conflicts, kept }) =>
    `The official classification of ${String(year)} is loaded: ${String(codes)} codes.` +
    (conflicts > 0 ? ` Given twice under different names: ${String(conflicts)}; the first counts.` : '') +
    (kept ? '' : ' It is too large to be kept in the workbook; load it again next time.'),
  'classification-dropped': () => 'The bundled classification is used alone.',
  recovered: () =>
    'The last command was broken off half-way. The workbook has been put back as it was before.',
  cancelled: () => 'Cancelled. The workbook has not changed.',
  'no-lines': () => 'There are no budget lines yet. Import them or fill them in first.',
  'several-lists': ({ sheets }) =>
    `Several sheets look like lists of budget lines: ${sheets.map((name) => `“${name}”`).join(', ')}. Choose one under Input, then generate.`,
  'no-money-unit': ({ sheet }) =>
    `The sheet “${sheet}” does not state its unit of money. Choose it under Input, then generate.`,
  'lines-refused': ({ count }) =>
    `Budget lines that cannot be read: ${String(count)}. Correct them first; the Input step lists them.`,
  'carry-over-refused': ({ sheet, count }) =>
    `“${sheet}” can’t be used in ${String(count)} place(s). See “Input”, correct them, then generate.`,
  'not-balanced': ({ why }) => balanceTextsEnUS[why],
  'no-unit': () => 'Enter the full name of the unit first.',
  'no-tables': () =>
    'No disclosure tables were recognised. Generate them first, or open a workbook that has them.',
  'no-text-of-form': () => 'There is no text for this form of tables yet.',
  'text-unfinished': ({ paragraphs }) =>
    `${String(paragraphs)} ${paragraphs === 1 ? 'paragraph of the text has' : 'paragraphs of the text have'} something to fill in or confirm (shown in brackets); until then the tables can’t be finalised. See “Generate”.`,
  'last-year-read': ({ file, figures }) =>
    `${String(figures)} of last year’s figures were taken from “${file}”. They stand on a sheet of their own, to be checked and completed.`,
  'no-tables-in-template': ({ file }) =>
    `“${file}” holds no table that budget lines could fill: a table needs its title, its unit of money and its header.`,
  'last-year-refused': ({ file }) => `No figures were taken from “${file}”: the reason stands with the text.`,
  'text-outdated': () =>
    'The text is not that of the tables, the profile and the texts as they are now. Write it again under “Generate”, then finalise; paragraphs that you changed by hand stay.',
  'document-errors': ({ errors }) =>
    `${String(errors)} ${errors === 1 ? 'error stands' : 'errors stand'}. Correct them under “Check”, or give a reason for each, then export the document.`,
  'nothing-checked': () =>
    'The tables were recognised, but there is no amount in them to check. The Check step says why.',
  'no-classification': ({ file }) =>
    `${file} holds no classification: two columns headed “编码” and “名称” are needed. Nothing has changed.`,
  'functions-missing': () =>
    'The BUDGET functions do not run here. The tables were made with plain formulas; the figures are the same.',
  file: ({ code, file, detail }) => fileProblemsEnUS[code as keyof typeof fileProblemsEnUS](file, detail),
  host: ({ code, place, detail }) => hostProblemsEnUS[code](place, detail),
};
