import { inputSaid } from '../input-said';
import type { FindingMessages, FindingValues } from '../subjects/findings';
import { inYuan, setApart } from '../set-apart';
import { readableAmountEnUS } from './left-out';
import { inputMessagesEnUS } from './input';
import { findingsOfLinesEnUS } from './findings-of-lines';
import { amount } from './amount-words';
import { carryFindingsEnUS } from './carry-over';
import { textMessagesEnUS } from './findings-of-text';
import { togetherMessagesEnUS } from './findings-together';

/** Which sums a wrong figure breaks. */
function broken({ values }: FindingValues): string {
  return values.broken === '1' || values.broken === '0' ? '' : ` It breaks ${values.broken ?? ''} relations.`;
}

const BUDGET: Readonly<Record<string, string>> = {
  'general-budget': 'general budget',
  'government-funds': 'budget of government funds',
  'state-capital': 'state capital budget',
};
const PROBLEM: Readonly<Record<string, string>> = {
  date: 'is a date',
  'not-a-number': 'is no number',
  format: 'has a number format that shows something else than the amount (percent, scaling)',
  'too-many-digits': 'has more digits than a cell holds exactly',
};

/** Rows by their numbers, the first ones of many. */
function rowList(rows: string | null): string {
  const all = (rows ?? '').split(',');
  return all.slice(0, 8).join(', ') + (all.length > 8 ? ' …' : '');
}

function leftOutAmount({ amount = '', unknown = '0', count = '' }: FindingValues['values']): string {
  return unknown === count
    ? 'none of their amounts can be read'
    : readableAmountEnUS(amount, Number(unknown));
}

function reasonOf(values: FindingValues['values']): string {
  return inputSaid(inputMessagesEnUS, values.reason, values.found ?? '', values);
}

function totalSentence(stated: string | null, values: FindingValues['values']): string {
  const found = values.reason === 'subtotal-unreadable' ? values.caption : stated;
  return inputSaid(inputMessagesEnUS, values.reason, found ?? '', values);
}

export const findingMessagesEnUS: FindingMessages = {
  ...textMessagesEnUS,
  ...togetherMessagesEnUS,
  'sum-differs': ({ stated, difference, unit, values }) =>
    `${values.caption ?? ''}: the table says ${amount(stated, unit)}, the parts add up to ${amount(values.sum, unit)}, a difference of ${setApart(difference, unit)}, beyond rounding. Check the total and its parts, and whether one is missing, doubled or misplaced.`,
  'sum-differs-row-missing': ({ stated, difference, unit, values }) =>
    `${values.caption ?? ''}: the table says ${amount(stated, unit)}, the rows below add up to ${amount(values.sum, unit)}, a difference of ${setApart(difference, unit)}; ${values.others ?? ''} more column(s) of this row differ likewise. Most likely a row is missing (or one too many).`,
  'equal-differs': ({ stated, difference, unit, values }) =>
    `${values.caption ?? ''}: ${amount(stated, unit)} here, ${amount(values.sum, unit)} where the same quantity is printed again, a difference of ${setApart(difference, unit)}. Check which of the two is wrong.`,
  'beyond-limit': ({ stated, difference, unit, values }) =>
    `${values.caption ?? ''}: ${amount(stated, unit)} here must not be ${difference?.startsWith('-') ? 'below' : 'above'} ${amount(values.sum, unit)}. Check both figures.`,
  'limit-passed': ({ stated, difference, unit, values }) =>
    `${values.caption ?? ''}: ${amount(stated, unit)} here, ${difference?.startsWith('-') ? 'less' : 'more'} than ${amount(values.sum, unit)}. That is right only where some of the money is negative; compare both places.`,
  'figure-wrong': (of) =>
    `The table says ${amount(of.stated, of.unit)}; it should be ${amount(of.values.wanted, of.unit)}, a difference of ${setApart(of.difference, of.unit)}.${broken(of)} Correct this figure.`,
  'figure-misplaced': (of) =>
    `The ${amount(of.stated, of.unit)} here belongs into ${of.values.other ?? ''}: a figure in the wrong column.${broken(of)} Move it.`,
  'row-missing': ({ unit, values }) =>
    `Sheet “${values.sheet ?? ''}” lacks the row ${values.code ?? ''} ${values.name ?? ''} (its amount should be ${amount(values.amount, unit)}), so this sum does not hold. Add the row.`,
  tail: ({ stated, difference, unit, values }) =>
    `Rounding tail of ${setApart(difference, unit)}: ${amount(stated, unit)} stated, ${values.parts ?? ''} parts add up to ${amount(values.sum, unit)}, within what rounding each figure can do. Nothing to change.`,
  'tail-proved': ({ stated, difference, unit, values }) =>
    `Rounding tail of ${setApart(difference, unit)}: exactly ${inYuan(values.exact)} 元 in all, printed as ${amount(stated, unit)}; the parts as printed add up to ${amount(values.sum, unit)}. Proved from the budget lines: each figure is the rounding of its own exact amount. Nothing to change.`,
  'tail-of-digits': ({ stated, difference, unit, values }) =>
    `One quantity with different decimals: ${amount(stated, unit)} here, ${amount(values.sum, unit)} elsewhere; the ${setApart(difference, unit)} comes from rounding. Better print the same decimals.`,
  suspect: ({ stated, difference, unit, values }) =>
    `Suspect: ${amount(stated, unit)} stated, ${values.parts ?? ''} parts add up to ${amount(values.sum, unit)}, a difference of ${setApart(difference, unit)}. Rounding could do that, but hardly ever does. Please check.`,
  'not-borne-out': ({ values }) =>
    `This table was understood by its captions. By them “${values.caption ?? ''}”${values.count === '1' ? '' : ` and others, ${values.count ?? ''} in all,`} should equal the figures it is made of, and in too many places that is not so: the captions may mean something else, so it is no error. Check it.`,
  'rate-differs': ({ stated, expected, values }) =>
    `“${values.caption ?? ''}” is ${stated ?? ''}; this year and last year as printed give ${expected ?? ''}. Check this cell and the two figures.`,
  'rate-rounding': ({ stated, expected, values }) =>
    `“${values.caption ?? ''}” is ${stated ?? ''}, the figures as printed give ${expected ?? ''}: the last digit is within what rounding can do. Nothing to change.`,
  ...findingsOfLinesEnUS,
  'loose-differs': ({ stated, unit, values }) =>
    `Economic code ${values.code ?? ''} is ${amount(stated, unit)}, basic spending of ${values.other ?? ''} is ${amount(values.sum, unit)}. They usually agree; worth a look.`,
  'half-differs': ({ stated, unit, values }) =>
    `${values.caption ?? ''}: ${amount(stated, unit)} here, ${amount(values.sum, unit)} in the tables of the budgets together; the other column of this row is off by as much the other way. Check whether basic and project spending are exchanged; it is right where other money holds a negative amount.`,
  'kind-of-class': ({ stated, unit, values }) =>
    `Economic code ${values.code ?? ''} is usually ${values.kind === '人员经费' ? 'personnel spending' : 'operating spending'}; here ${amount(stated, unit)} stands in the other column. Worth a look.`,
  'code-corrected': ({ values }) =>
    `Code “${values.printed ?? ''}” does not go with the name “${values.name ?? ''}”; it should be ${values.code ?? ''}${values.witnesses ? ` (as printed in ${values.witnesses})` : ''}. Correct the code.`,
  'code-unlisted': ({ stated, values }) =>
    `The classification of ${values.year ?? ''} does not list ${stated ?? ''}${values.name ?? ''}. The bundled one may be incomplete; load the official one of the year to be sure.`,
  'codes-unlisted': ({ stated, values }) =>
    `The classification of ${values.year ?? ''} does not list ${values.count ?? ''} codes of the tables (${stated ?? ''}). The bundled one may be incomplete; load the official one of the year to be sure.`,
  'code-malformed': ({ stated }) =>
    `“${stated ?? ''}” is no code: three digits for the class, two each for section and item. Correct it.`,
  'codes-serial': ({ stated, values }) =>
    `From “${stated ?? ''}” on, ${values.count ?? ''} rows hold serial numbers in the column of codes, so their codes were not checked one by one. Fill in the codes: a class (类) of 3 digits, sections and items (款, 项) of 2 each.`,
  'code-short': ({ stated, expected }) =>
    `The code is printed with one digit, “${stated ?? ''}”; it should be “${expected ?? ''}”.`,
  'name-of-code': ({ stated, expected, values }) =>
    `${values.code ?? ''} is “${expected ?? ''}” in ${values.year ?? ''}; the table says “${stated ?? ''}”. Check code and name.`,
  'name-varies': ({ stated, expected, values }) =>
    `${values.code ?? ''} is named “${stated ?? ''}” here and “${expected ?? ''}” in other tables. Use one name.`,
  'level-missing': ({ values }) =>
    `This table does not go down to ${values.level === '款' ? 'sections (款)' : 'items (项)'}, as it has to be published. Add those rows.`,
  'level-withheld': () => 'No table prints items (项) of these sections (款). Add them if they are public.',
  'children-missing': ({ stated, unit, values }) =>
    `${values.code ?? ''} ${values.name ?? ''} has ${amount(stated, unit)} but no ${values.level === '款' ? 'section (款)' : 'item (项)'} below it. Add the rows below.`,
  'children-withheld': ({ stated, unit, values }) =>
    `${values.code ?? ''} ${values.name ?? ''} has ${amount(stated, unit)}, and no table that prints it has an item (项) below it. If the items may not be published, leave it; else add them.`,
  'code-twice': ({ stated, values }) =>
    `${stated ?? ''} ${values.name ?? ''}${values.project ? ` (${values.project})` : ''} stands twice in this table. Merge the rows, or correct the code.`,
  'projects-alike': ({ stated, values }) =>
    `The projects “${stated ?? ''}” and “${values.other ?? ''}” of ${values.code ?? ''} differ only in blanks, brackets, case or the like and stand as two. If they are one, give them one name and one row.`,
  order: ({ stated, values }) => `${stated ?? ''} stands after ${values.before ?? ''}: codes do not ascend.`,
  'fund-of-code': ({ stated, values }) =>
    `${stated ?? ''} “${values.name ?? ''}”${values.count === '1' ? '' : ` (and other codes, ${values.count ?? ''} in all)`} belongs to the budget “${values.fund ?? ''}”, but stands in the ${BUDGET[values.budget ?? ''] ?? ''}. Check code and source of money.`,
  'table-missing': ({ values }) =>
    `The table “${values.table ?? ''}” is missing. A table without data is published empty, with a remark. Add it.`,
  'form-unproved': ({ values }) =>
    `It is not certain which form this document follows, so it was not checked whether a table is missing. ${values.tables ? `Not found: ${values.tables}.` : 'Each table was understood by its own captions.'} Compare with the list of tables your region prescribes.`,
  'table-twice': ({ values }) =>
    `Several sheets look like “${values.table ?? ''}”: ${values.sheets ?? ''}. The table was not checked. If one is the rest of the other, write “续表” in its title; else keep one of them (hide or delete the others).`,
  'table-unreadable': ({ values }) =>
    `The title says “${values.table ?? ''}”, but these columns were not found: ${values.captions ?? ''}. The table was not checked; check its header.`,
  'table-beyond-form': ({ values }) =>
    `There is money in “${values.title ?? ''}”, which is no table ${values.form ? `of the form “${values.form}”` : 'that is known'}; it was not checked. Check it by hand; delete it if it is an old copy.`,
  'no-table': () => 'No table of a disclosure was found. Check titles (such as 收支总表) and headers.',
  'column-unknown': ({ values }) =>
    `There is money in a column that the form does not know, “${values.caption ?? ''}”; totals of its rows were not checked. Check the caption.`,
  'column-missing': ({ values }) =>
    `No column “${values.caption ?? ''}” was found in the header; what depends on it was not checked.`,
  'row-unknown': ({ values }) =>
    `This row is not known: “${values.caption ?? ''}”. Sums that depend on it were not checked. Check its caption.`,
  'caption-misspelt': ({ stated, expected }) =>
    `The caption “${stated ?? ''}” differs by a letter from the form’s “${expected ?? ''}”. Check it.`,
  'total-missing': ({ values }) =>
    `There is no row “${values.caption ?? ''}”; the sum of the rows was not checked. Add the row.`,
  'unit-unknown': () =>
    'The table does not state its unit of money (元 or 万元), or states several. Relations within the table were checked, those with other tables were not. Add the unit.',
  'unit-wrong': ({ stated, expected }) =>
    `The table states the unit ${stated ?? ''}, but its figures differ from all other tables by a factor of exactly 10,000: it should be ${expected ?? ''}. Correct the unit (or the figures); everything else was checked in ${expected ?? ''}.`,
  'year-unknown': () =>
    'The workbook does not state the budget year; codes and names were not checked. Give the year and check again.',
  'year-too-early': ({ values }) =>
    `The bundled classification begins in ${values.first ?? ''}; codes and names of ${values.year ?? ''} were not checked. Load the official classification of that year and check again.`,
  'year-left-over': ({ stated, values }) =>
    `This says ${stated ?? ''}, the other tables say ${values.year ?? ''}. It may be left over from an old table; correct the year.`,
  'narrative-unchecked': () =>
    'The narrative is not checked yet; compare its figures with the tables yourself.',
  'section-missing': ({ values }) =>
    `The text does not speak of “${values.name ?? ''}”, as a text of this form does. Say so where there is none.`,
  'remark-on-filled': () =>
    'The table holds figures, yet the remark below says it is empty. Delete the remark, or check the figures.',
  'remark-missing': ({ values }) =>
    `“${values.table ?? ''}” is empty and nothing says why. Add a remark below it.`,
  'remark-misprint': ({ stated, expected }) => `“${stated ?? ''}” should read “${expected ?? ''}”.`,
  'remark-of-another': ({ stated, values }) =>
    `This remark speaks of “${stated ?? ''}”, but the table is “${values.table ?? ''}”. It may have been copied from another table; check it.`,
  'decimals-vary': ({ stated, values }) =>
    `Most figures of this column have ${values.usual ?? ''} decimals; “${stated ?? ''}” ${values.count === '1' ? '' : `(one of ${values.count ?? ''}) `}has ${values.found ?? ''}. Use the same decimals.`,
  'digits-hidden': ({ values }) =>
    `${values.count ?? ''} cell(s) of this column store more digits than they show. What is shown was checked; formulas add up the hidden digits too.`,
  'number-as-text': ({ stated, values }) =>
    `${values.count ?? ''} number(s) of this column are stored as text (such as “${stated ?? ''}”); formulas pass them over. Convert them to numbers.`,
  'number-for-name': ({ stated, expected }) =>
    `The name of the unit${expected === null ? '' : ` “${expected}”`} belongs here, and the number “${stated ?? ''}” stands in its place. Correct it.`,
  'not-calculated': ({ values }) =>
    `${values.count ?? ''} formula(s) of the workbook were never calculated (the first at ${values.first ?? ''}); relations with them were not checked. Open the file in Excel or WPS, save it once, and check again.`,
  'cell-error': ({ stated }) => `The cell is the error value “${stated ?? ''}”. Correct the formula.`,
  'cell-unreadable': ({ stated, values }) =>
    `“${stated ?? ''}” ${PROBLEM[values.problem ?? ''] ?? 'cannot be read as an amount'}; relations with it were not checked. Enter a number.`,
  'hidden-money': ({ stated, unit }) =>
    `A hidden row or column holds ${amount(stated, unit)}; it counts in sums, and readers do not see it.`,
  'hidden-sheet': () => 'The sheet of this table is hidden; unhide it before publication.',
  'lines-newer': ({ values }) =>
    `The budget lines were changed after these tables were made; ${values.count ?? ''} figure(s) differ from them. Generate the tables anew.`,
  'lines-unusable': () =>
    `The budget lines have rows that cannot be used, so they did not prove the tables. Correct the list first.`,
  'list-differs': ({ values }) =>
    `The sheet “${values.other ?? ''}” is a list of budget lines as well and differs from “${values.list ?? ''}” in ${values.count ?? ''} row(s); the tables were not made from it. Take the changes in under Input, or say that “${values.list ?? ''}” counts.`,
  'rows-left-out': ({ stated, values }) =>
    `${values.count ?? ''} row(s) of “${values.file ?? ''}” were skipped when it was imported (row ${rowList(stated)}) and are in no table; ${leftOutAmount(values)}. The reason: ${reasonOf(values)} Enter them into the list, or say why they do not count.`,
  'list-total': ({ stated, values }) =>
    `${values.file === '' ? '' : `Row ${values.row ?? ''} of “${values.file ?? ''}”, which was imported: `}${totalSentence(stated, values)}`,
  ...carryFindingsEnUS,
  'carry-unusable': ({ values }) => `Not compared with “收入与结转” and the lines: ${reasonOf(values)}`,
};
