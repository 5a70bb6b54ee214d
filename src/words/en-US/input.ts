import type { InputMessages, PlacesSaid } from '../subjects/findings';
import { inYuan } from '../set-apart';
import { carryMessagesEnUS } from './carry-over';

/** The column of a total that a remark is about. */
const ofYear = (field: string | undefined): string => (field === 'prior' ? 'last year' : 'this year');

export const inputMessagesEnUS: InputMessages = {
  'no-sheet': () => 'The file holds nothing. Choose a file with budget lines.',
  'no-heading': () =>
    'No heading of a list of budget lines within the first 30 rows. It needs at least: 功能科目编码, 经济科目编码, 资金来源, 支出类型, 本年预算.',
  'several-lists': ({ found }) =>
    `Several sheets look like lists of budget lines: ${found}. Keep one, or name the one to use “预算明细”.`,
  'missing-column': ({ values }) =>
    `The column “${values.expected ?? ''}” is missing. Add it to the heading row.`,
  'duplicate-heading': ({ found, values }) =>
    `The heading “${found}” occurs twice: ${values.cells ?? ''} both mean “${values.field ?? ''}”. Rename or delete one.`,
  'field-twice': ({ values }) =>
    `${values.cells ?? ''} are all taken for ${values.field ?? ''}. A field is one column: take the others for something else, or keep them as they are.`,
  'no-lines': () => 'There is no budget line below the heading. Fill in at least one.',
  'no-money-unit': ({ found }) =>
    `The unit of money is stated nowhere (heading “${found}”). Write （元） or （万元） in the heading, or say it beside the list.`,
  'money-unit-conflict': ({ found, values }) =>
    `Two units of money contradict each other: “${found}” and “${values.other ?? ''}”. Make them the same.`,
  'money-unit-unsupported': ({ found }) =>
    `The unit of money “${found}” cannot be used. Convert to 元 or 万元.`,
  'functional-code-malformed': ({ found }) =>
    `“${found}” is no functional code: 7 digits are expected (类 3, 款 2, 项 2), e.g. 2080505.`,
  'functional-code-incomplete': ({ found, values }) =>
    `The functional code “${found}” does not go down to the 项, and no line stands under it. Give 7 digits${values.level === 'section' ? '; where its items may not be published, choose “withheld items” first, and lines may end at the section' : ''}.`,
  'section-beside-items': ({ found, values }) =>
    `The functional code “${found}” ends at the section, but ${values.at ?? ''} is its item ${values.item ?? ''}. A section is either given as a whole or by its items in every line: give this line 7 digits, or give all its items as “${found}”.`,
  'functional-class-unknown': ({ found, values }) =>
    `Functional code “${found}”: the classification of ${values.year ?? ''} has no 类 ${values.class ?? ''}. Check the code.`,
  'economic-code-malformed': ({ found }) =>
    `“${found}” is no economic code: 5 digits are expected (类 3, 款 2), e.g. 30108.`,
  'economic-code-incomplete': ({ found }) =>
    `The economic code “${found}” does not go down to the 款. Give 5 digits.`,
  'economic-class-unknown': ({ found, values }) =>
    `Economic code “${found}”: the department economic classification of ${values.year ?? ''} has no 类 ${values.class ?? ''}. Check the code.`,
  'economic-code-government': ({ found }) =>
    `“${found}” belongs to the government economic classification (5…). Give the department economic code (3…).`,
  'source-missing': ({ values }) => `The source of funds is blank. Accepted: ${values.accepted ?? ''}.`,
  'source-unknown': ({ found, values }) =>
    `Unknown source of funds “${found}”. Accepted: ${values.accepted ?? ''}.`,
  'source-ambiguous': ({ found, values }) =>
    `“${found}” may mean more than one source of funds. Say which: ${values.accepted ?? ''}.`,
  'kind-missing': ({ values }) => `The kind of spending is blank. Accepted: ${values.accepted ?? ''}.`,
  'kind-unknown': ({ found, values }) =>
    `Unknown kind of spending “${found}”. Accepted: ${values.accepted ?? ''}.`,
  'project-name-missing': () => 'Project spending without a project name. Fill in the name.',
  'not-calculated': ({ found, values }) =>
    values.count === '1'
      ? `The formula “${found}” was never calculated. Open the file in Excel or WPS, save it, and read it again.`
      : `From here on ${values.count ?? ''} formulas were never calculated (this one is “${found}”); their rows were not read. Open the file in Excel or WPS, save it, and read it again.`,
  'amount-error-value': ({ found }) =>
    `The amount is the error value “${found}”. Correct the formula or enter the amount.`,
  'amount-date': ({ found }) => `The amount is a date, “${found}”. Enter the amount.`,
  'amount-not-a-number': ({ found }) =>
    `The amount “${found}” is no number. Enter a number such as 1234.50, or leave the cell blank.`,
  'amount-too-many-decimals': ({ found }) =>
    `The amount “${found}” has a fraction of a 分. At most two decimals of a 元; enter the exact amount.`,
  'amount-too-many-digits': ({ found }) =>
    `The amount “${found}” has more than the 15 significant digits that a cell can hold. Check it.`,
  'cell-error-value': ({ found }) => `The cell holds the error value “${found}”. Correct it first.`,
  'text-bad-character': ({ found }) =>
    `The text holds a character that no Excel file can keep (${found}); it is neither seen nor printed. Type the cell anew.`,
  'text-too-long': ({ found, values }) =>
    `The text has ${found} characters, more than the ${values.limit ?? ''} that Excel keeps here. Shorten it.`,
  'unit-text': ({ found, values }) =>
    values.kind === 'bad-character'
      ? `The name of the unit holds a character that no Excel file can keep (${found}); it is neither seen nor printed. Type the name anew.`
      : `The name of the unit has ${found} characters; at most ${values.limit ?? ''} are kept. Shorten it.`,
  'functional-code-unlisted': ({ found, values }) =>
    `The functional classification of ${values.year ?? ''} does not list ${found}. Used as it is; check it, or load the official table of the year.`,
  'economic-code-unlisted': ({ found, values }) =>
    `The economic classification of ${values.year ?? ''} does not list ${found}. Used as it is; check it, or load the official table of the year.`,
  'name-missing': ({ values }) =>
    `The name of ${values.code ?? ''} is not known and stays blank in the tables. Give it in the name column, or load the official table.`,
  'name-of-another-code': ({ found, values }) =>
    `“${found}” is the name of ${values.other ?? ''}; ${values.code ?? ''} is “${values.name ?? ''}”. Check code and name.`,
  'subtotal-differs': ({ found, values }) =>
    `The row “${values.caption ?? ''}” says ${inYuan(found)} 元 for ${ofYear(values.field)}; the ${values.rows ?? ''} rows it covers add up to ${inYuan(values.expected)} 元, a difference of ${inYuan(values.difference)} 元. Look for a missing or doubled row, or a total that was not renewed.`,
  'subtotal-partial': ({ found, values }) =>
    `The row “${values.caption ?? ''}” says ${inYuan(found)} 元 for ${ofYear(values.field)}, which is the sum of some rows only; the ${values.rows ?? ''} rows it should cover add up to ${inYuan(values.expected)} 元, a difference of ${inYuan(values.difference)} 元. Look at what the total covers.`,
  'subtotal-tail': ({ found, values }) =>
    `The row “${values.caption ?? ''}” says ${inYuan(found)} 元 for ${ofYear(values.field)}: the rows it covers add up to ${inYuan(values.expected)} 元, rounded in 万元. A rounding tail, no error.`,
  'subtotal-unknown': ({ found }) =>
    `Which lines the row “${found}” covers cannot be told: it was not compared. Check it yourself.`,
  'subtotal-unreadable': ({ found }) =>
    `The amount of the row “${found}” cannot be read, so it was not compared. Correct it or delete the row.`,
  'amounts-blank': () => 'The row has no amount; it counts as blank.',
  'fund-of-code': ({ found, values }) =>
    `${values.code ?? ''} is a code of the budget “${values.fund ?? ''}”, but the source is “${found}”. Used as it stands; check code and source.`,
  'projects-alike': ({ found, values }) =>
    `The projects “${found}” and “${values.other ?? ''}” of ${values.code ?? ''} differ only in blanks, brackets, case or the like and make two rows. If they are one, give them one name.`,
  'hidden-row': ({ found }) => `Row ${found} is hidden and counts. Delete it if it should not.`,
  'answer-error-value': ({ found, values }) =>
    `“${values.caption ?? ''}” is the error ${found} and was not used. Correct the formula or type an answer.`,
  'answer-not-text': ({ values }) =>
    `“${values.caption ?? ''}” has characters that cannot be seen or kept in a cell, and was not used. Type it again.`,
  'answer-not-a-choice': ({ found, values }) =>
    `“${values.caption ?? ''}” says “${found}”, which was not used. Choose one of: ${values.accepted ?? ''}.`,
  'answer-not-a-number': ({ found, values }) =>
    `“${values.caption ?? ''}” says “${found}”, which is no number and was not used. Type a number of ${values.measure ?? ''}; 0 for none.`,
  'answer-not-whole': ({ found, values }) =>
    `“${values.caption ?? ''}” says “${found}”, which is no whole number and was not used. Type a whole number of ${values.measure ?? ''}.`,
  'answer-negative': ({ found, values }) =>
    `“${values.caption ?? ''}” says “${found}”, which is negative and was not used. Type 0 or more.`,
  'answer-too-many-decimals': ({ found, values }) =>
    `“${values.caption ?? ''}” says “${found}”, which has more than two decimals and was not used. Type a number of ${values.measure ?? ''} with at most two decimals.`,
  'answer-above': ({ found, values }) =>
    `The answer of “${values.caption ?? ''}” is ${found}, more than the ${values.expected ?? ''} of ${values.whole ?? ''} (in 10,000 yuan). Please look at both.`,
  'answer-below-table': ({ found, values }) =>
    `The answer of “${values.caption ?? ''}” is ${found}, less than the ${values.expected ?? ''} of ${values.table ?? ''} (in 10,000 yuan). Please look at both.`,
  'answer-names-differ': ({ found, values }) =>
    `Subordinate units by name: ${values.expected ?? ''}; the numbers of their kinds add up to ${found}. Please look at both.`,
  'prior-no-table': () =>
    'No tables of last year, such as total income and spending, were recognised; no figure was taken. Choose the disclosure published last year, a workbook or a .docx document.',
  'prior-wrong-year': ({ found, values }) =>
    `These tables are of ${found}; last year’s figures have to come from those of ${values.expected ?? ''}, so none was taken. Choose the disclosure published for ${values.expected ?? ''}.`,
  'prior-year-unknown': ({ values }) =>
    `These tables do not say their year and were taken for those of ${values.expected ?? ''}. Check the year.`,
  'prior-form-unproved': () =>
    'Of which form last year’s tables are is not sure: figures were taken by titles and captions. Compare some of them.',
  'prior-other-unit': ({ found, values }) =>
    `Last year’s tables name the department “${found}”, this year’s “${values.expected ?? ''}”. They were used; check that it is the same.`,
  'prior-table-missing': ({ found }) =>
    `Not found: ${found}. Figures of last year that stand there count as not given.`,
  'prior-tables-several': ({ found, values }) =>
    `Several tables look like “${values.table ?? ''}”: ${found}. None was used, and their figures of last year count as not given. Keep one.`,
  'prior-columns-missing': ({ found, values }) =>
    `“${values.table ?? ''}” lacks columns: ${found}. Figures of last year that stand there count as not given.`,
  'prior-money-unit': ({ found }) =>
    `${found === '' ? 'No unit of money is stated' : `The unit of money is stated as “${found}”`}; 元 or 万元 is expected. Last year’s figures of this table count as not given.`,
  'prior-units-differ': ({ found }) =>
    `${found}: what they print of one quantity differs by a factor of 10,000, so one of them states the wrong unit of money. Last year’s figures of these tables count as not given; correct the unit and use them again.`,
  'prior-row-unknown': ({ found, values }) =>
    `The row “${found}” is not known and was not used; a code or a name of the classification of ${values.year ?? ''} is expected, or a row of the form. Last year’s figures of rows that this table does not list count as not given.`,
  'prior-row-twice': ({ found }) =>
    `“${found}” is listed more than once with different amounts; these count as not given. Correct the table and use it again.`,
  'prior-row-own': ({ found }) =>
    `The row with “${found}” is not one that the program lists, and is not used. Please fill in a row that is listed.`,
  'prior-row-gone': () =>
    'Rows were deleted: codes that are not listed count no longer as zero but as unknown. Please undo that, or read last year’s disclosure again.',
  'prior-other-year': ({ found, values }) =>
    `This sheet was filled in for ${found} and is not used. Please read last year’s disclosure again, or correct the year here if it is meant for ${values.expected ?? ''}.`,
  'prior-rows-incomplete': ({ found }) =>
    `“${found}” is not the sum of the rows below it, one of which may be missing: what is not listed there counts as not given. Check last year’s tables first.`,
  'prior-not-an-amount': ({ found }) =>
    `“${found}” is no amount that can be used; a number with no more digits than 分 is expected. This figure of last year counts as not given.`,
  'prior-code-corrected': ({ found, values }) =>
    `The code of “${values.name ?? ''}” is printed as “${found}” and was taken for ${values.code ?? ''} by its name. Check it.`,
  'prior-differs-from-list': ({ found, values }) =>
    `${values.caption ?? ''}: last year’s tables have ${inYuan(found)} 元, the column “上年预算” of the list adds up to ${inYuan(values.list)} 元. The text uses last year’s tables; check which is right.`,
  'prior-base-differs': ({ found, values }) =>
    `“${values.caption ?? ''}” says “${found}”, but the tables published last year hold budgets: the text says 上年执行数 of figures that are 上年预算. Answer “预算数”, or do without these tables.`,
  ...carryMessagesEnUS,
  'no-prior-column': () =>
    'There is no column “上年预算”. The nine tables do not need it; a comparison with last year would.',
  'performance-heading-missing': ({ values }) =>
    `No heading of performance goals within the first 30 rows. It needs: ${values.expected ?? ''}.`,
  'performance-other-year': ({ found, values }) =>
    `These performance goals are of ${found} and are not used. Change them to this year’s, then change the year here to ${values.expected ?? ''}.`,
  'performance-project-missing': ({ found }) =>
    `This row (${found}) belongs to no project. Give the project’s name in the column “项目名称”.`,
  'performance-level-unknown': ({ found, values }) =>
    `Unknown indicator of the first level “${found}”; the row was left out. Accepted: ${values.accepted ?? ''}.`,
  'performance-level-missing': ({ values }) =>
    `Which indicator this row stands under cannot be told; it was left out. Fill it in: ${values.accepted ?? ''}.`,
  'performance-indicator-incomplete': ({ found, values }) =>
    `The indicator “${found}” has nothing in “${values.field ?? ''}”. Fill it in.`,
  'performance-no-indicators': ({ found }) =>
    `The project “${found}” has no performance indicator. Give one at least.`,
  'performance-project-differs': ({ found, values }) =>
    `“${values.field ?? ''}” is “${found}” here and “${values.first ?? ''}” above for the same project. The one above is used; make them the same.`,
  'performance-amount-missing': ({ found }) =>
    `The project “${found}” has no funds. Fill in the total of its funds.`,
  'performance-sum-differs': ({ found, values }) =>
    `The funds of the project “${values.project ?? ''}” are ${found} 万元 in total, but appropriation and other funds add up to ${values.expected ?? ''} 万元. Check them.`,
};

/** `预算明细!A4, A9, A12 and others, 65 places: …`. */
export const placesEnUS: PlacesSaid = ({ sheet, cells, most, sentence }) => {
  const more = cells.length > most ? ` and others, ${String(cells.length)} places` : '';
  const some = cells.slice(0, most).join(', ') + more;
  const place = [sheet ?? '', some].filter((one) => one !== '').join('!');
  return place === '' ? sentence : `${place}: ${sentence}`;
};
