import { gradeMeaningsEnUS, gradesEnUS } from './grades';
import { proposalsEnUS } from './proposals';
import { rolesEnUS } from './roles';
import type { ReportTexts } from '../subjects/report';

/** `3 errors`, `1 error`. */
function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `3 findings`, with the verb that agrees. */
function places(number: number): string {
  return `${count(number, 'item')} could not be checked`;
}

export const reportTextsEnUS: ReportTexts = {
  title: 'Check of a budget disclosure',
  file: 'File',
  textFile: 'Text',
  unitName: 'Department',
  form: 'Form',
  year: 'Budget year',
  checkedOn: 'Checked on',
  moneyUnit: 'Unit of money',
  unknown: 'not stated',
  units: { 元: 'yuan', 万元: '10,000 yuan' },
  listSeparator: ', ',
  colon: ': ',

  verdict: ({ kind, errors, suspects, unchecked }) => {
    switch (kind) {
      case 'no-tables':
        return 'Not checked: no table of a budget disclosure was recognised';
      case 'empty':
        return 'Not checked: there is no amount in the tables that were recognised';
      case 'uncalculated':
        return 'Not checked: the formulas in the tables have not been calculated';
      case 'nothing':
        return 'Not checked: the amounts in the tables have nothing to be compared with';
      case 'errors':
        return `${count(errors, 'error')} found${suspects > 0 ? `, and ${count(suspects, 'suspect figure')}` : ''}`;
      case 'suspects':
        return `No errors found, but ${count(suspects, 'suspect figure')}`;
      case 'unchecked':
        return `No errors found; ${places(unchecked)}`;
      case 'clean':
        return 'No errors found';
    }
  },
  advice: ({ kind, unchecked }) => {
    const rest = unchecked > 0 ? ` Besides, ${places(unchecked)}; check by hand.` : '';
    switch (kind) {
      case 'no-tables':
        return 'Make sure that the file is a budget disclosure and that its titles and headers are complete.';
      case 'empty':
        return 'This may be a blank template, or its amounts are not filled in or calculated yet. Check it again when they are.';
      case 'uncalculated':
        return 'Open the file in Excel or WPS, save it when its formulas have been calculated, and check it again.';
      case 'nothing':
        return 'Put the other tables of the disclosure into the same workbook, or check it together with the budget lines.';
      case 'errors':
        return `Correct before publication.${rest}`;
      case 'suspects':
        return `Look at the suspect figures before publication.${rest}`;
      case 'unchecked':
        return 'All that could be checked holds. What could not is listed after each table; check it by hand.';
      case 'clean':
        return 'All checks made hold.';
    }
  },
  scope: ({ checked, filled, empty, unread, text }) =>
    [
      ...(filled > 0
        ? [`${count(filled, 'table')} with figures ${checked ? 'checked' : 'recognised'}.`]
        : []),
      ...(empty > 0 ? [`${count(empty, 'table')} without figures.`] : []),
      ...(text ? [`Of ${count(text.figures, 'figure')} in the text ${text.compared} were compared.`] : []),
      ...(unread.length > 0 ? [`Not checked: ${unread.map((title) => `“${title}”`).join(', ')}.`] : []),
    ].join(' '),
  proved:
    'The budget lines were at hand: each figure was compared with its exact amount and is proved by it.',
  checks: ({ made, passed, failed, notPossible }) =>
    `${count(made, 'check')} made: ${passed} hold, ${failed} do not${notPossible > 0 ? `; ${notPossible} more were not possible` : ''}.`,
  summary: 'Result',
  grades: gradesEnUS,
  gradeMeanings: gradeMeaningsEnUS,

  show: 'Show',
  search: 'Find (cell, code, amount …)',
  shown: '# of @ shown',

  tables: 'Tables',
  understood: (columns) =>
    `Understood by its captions: ${columns
      .map(({ column, role, prior, sure }) =>
        role === null
          ? `column ${column} is not known`
          : `${column} ${prior ? 'last year: ' : ''}${rolesEnUS[role]}${sure ? '' : ' (not sure)'}`,
      )
      .join('; ')}`,
  tablesHelp: '“Checks” counts the comparisons whose stated figure stands in the table.',
  tableTitle: 'Table',
  sheet: 'Sheet',
  status: 'Status',
  statuses: { recognised: 'Recognised', empty: 'Empty', missing: 'Missing', unclear: 'Not checked' },
  checksMade: 'Checks',

  wholeWorkbook: 'The whole workbook',
  place: 'Cell',
  caption: 'Item',
  stated: 'Stated',
  statedInText: 'In the text',
  expected: 'Expected',
  difference: 'Difference',
  rule: 'Rule',
  source: 'Source',
  blank: 'blank',
  notPrinted: 'not printed',
  provedByLines: 'Proved by the budget lines',

  amount: 'Amount',
  inUnit: (word, unit) => `${word} (${unit})`,
  range: 'Before rounding',
  sum: 'Sum of the above',
  converted: 'Converted',
  statedHere: 'Stated',
  limit: { 'at-most': 'Stated (at most the above)', 'at-least': 'Stated (at least the above)' },
  differenceLine: 'Difference (stated less the above)',
  thisFigure: 'this figure',
  otherChecks: (number) => `${count(number, 'more relation')} that ${number === 1 ? 'does' : 'do'} not hold`,

  tails: (number) => count(number, 'rounding tail'),
  tailsHelp:
    'Figures rounded one by one and then added differ from the total by a last digit or two. That is normal; nothing to change.',
  partsSum: 'Sum of parts',
  elsewhere: 'Elsewhere',
  basis: 'Why',
  basisOf: { rounding: 'within rounding', proved: 'proved by the lines', digits: 'decimals differ' },
  unchecked: (number) => `${count(number, 'item')} not checked`,

  ...proposalsEnUS,

  rules: 'Rules applied',
  reading: 'How to read this report',
  readingLines: [
    'What a cell shows is what is checked. Printed figures are rounded: 4.52 can stand for anything from 4.515 to 4.525. That is the range called “before rounding”.',
    'A total that differs from the sum of its parts is a tail if rounding explains it, and an error only if rounding cannot.',
    'Blank cells are left out of the sums; “this figure” marks the cell that the finding speaks of.',
  ],
  ignored: (count) => `Left as it is by the user’s decision (${count})`,
  reason: 'Reason',
  signatures: 'Signatures',
  signatureLines: ['Checked by:', 'Reviewed by:', 'Head of the unit:', 'Date:'],
  madeBy: (version) => `Made by Budget disclosure ${version} on this machine; no data was sent anywhere.`,
};
