import type { FindingMessages } from '../subjects/findings';
import type { TextMessage } from '../../core/reconcile/findings/text-messages';

/** What is found in the text. `values.quote` is what stands there. */
export const textMessagesEnUS: Pick<FindingMessages, TextMessage> = {
  'text-differs': ({ expected, unit, values }) =>
    `${values.caption ?? ''}: the text says “${values.quote ?? ''}”, the table “${values.table ?? ''}” ${expected ?? ''}${suffix(unit)} (${values.row ?? ''}). Correct the text, or check the table.`,
  'text-cut': ({ expected, unit, values }) =>
    `${values.caption ?? ''}: the text says “${values.quote ?? ''}”; the figure of “${values.table ?? ''}” rounds to ${expected ?? ''}${suffix(unit)}. Its last digits were cut off.`,
  'text-two-figures': ({ expected, unit, values }) =>
    `${values.caption ?? ''}: the text says “${values.other ?? ''}” and then “${values.quote ?? ''}” of one thing; it should be ${expected ?? ''}${suffix(unit)}.`,
  'text-sum': ({ values, difference }) =>
    `${values.caption ?? ''}: the text says “${values.quote ?? ''}”, its ${values.count ?? ''} parts add up to ${values.sum ?? ''} (${short(values.parts)}), a difference of ${difference ?? ''}, beyond rounding. Check the total and its parts.`,
  'text-sum-tail': ({ values, difference }) =>
    `Rounding tail ${difference ?? ''}: the text says “${values.quote ?? ''}”, its ${values.count ?? ''} parts add up to ${values.sum ?? ''}, within the rounding of each. Nothing to correct.`,
  'text-part-larger': ({ values }) =>
    `${values.caption ?? ''}: the text says “${values.quote ?? ''}”, but the ${values.count ?? ''} part(s) of it add up to more, ${values.sum ?? ''} (${short(values.parts)}).`,
  'text-sides': ({ values }) =>
    `The text gives income as ${values.other ?? ''} and spending as “${values.quote ?? ''}”. Total income equals total spending; check both.`,
  'text-no-row': ({ values }) =>
    `The text lists ${values.code ?? ''} ${values.caption ?? ''} with “${values.quote ?? ''}”, but no table prints that row. Check the item and its amount.`,
  'text-row-missing': ({ values }) =>
    `The table of the general budget prints ${values.code ?? ''} ${values.name ?? ''} with ${values.amount ?? ''}; the list of items in the text lacks it.`,
  'text-name-unprinted': ({ values }) =>
    `${values.caption ?? ''}: the text lists “${short(values.name)}”, but the table “${values.table ?? ''}” has no money there. Check whether the list was copied.`,
  'text-rows-unnamed': ({ values }) =>
    `${values.caption ?? ''}: the table “${values.table ?? ''}” has “${short(values.name)}”; the list in the text does not name it, and does not end in “等”.`,
  'text-name': ({ stated, expected, values }) =>
    `The tables print ${values.code ?? ''} as “${expected ?? ''}”; the text says “${stated ?? ''}”. Use one name.`,
  'text-old-name': ({ stated, expected, values }) =>
    `In ${values.year ?? ''} the name of ${values.code ?? ''} is “${expected ?? ''}”; the text has the former name “${stated ?? ''}”.`,
  'unit-name': ({ expected, values }) =>
    `The unit here is “${values.other ?? ''}” (${values.count ?? ''} place(s)); the disclosure is of “${expected ?? ''}”. Check whether a table or text of another unit was left over.`,
  'text-year': ({ stated, values }) =>
    `The text says “${stated ?? ''}” in a disclosure of ${values.year ?? ''}. Check whether it was left over from another year.`,
  'text-year-compared': ({ stated, expected }) =>
    `The text compares with “${stated ?? ''}”; last year is “${expected ?? ''}”.`,
  'text-reason-missing': () => 'The text announces the main reason and gives none.',
  'text-copied': ({ stated, values }) =>
    `${values.caption ?? ''}: “${short(stated ?? '')}” is what the text says of “${values.other ?? ''}”, word for word, and speaks of that. Check whether it was copied.`,
  'text-department': ({ stated, expected, values }) =>
    `This is the budget of a single unit (单位), but the text says “${stated ?? ''}” (${values.count ?? ''} place(s)). Check whether “${expected ?? ''}” is meant.`,
  'text-unchosen': ({ stated }) =>
    `“${stated ?? ''}” is a choice of the template that was not made. Keep one of the two.`,
  'text-placeholder': ({ stated }) =>
    `“${stated ?? ''}” is a placeholder of the template. Fill it in or delete it.`,
  'text-unfinished': ({ stated }) =>
    `This paragraph is not finished: “${stated ?? ''}”. Fill it in or confirm it on the sheets that the text is made from and generate again, or write the paragraph yourself.`,
  'text-no-change': ({ stated }) => `“${stated ?? ''}”: where nothing changes, say so (持平, 无变化).`,
  'text-separators': ({ stated }) =>
    `Some figures of the text have separators of thousands and some have none (“${stated ?? ''}”). Choose one way.`,
  'text-decimals': ({ stated, values }) =>
    `Most figures of this kind have ${values.usual ?? ''} decimals in the text; ${values.count ?? ''} do(es) not (“${stated ?? ''}”). Choose one way.`,
  'text-unit': ({ stated }) =>
    `The unit of money behind “${stated ?? ''}” is cut off or missing. Write “万元” or “元”.`,
  'text-doubled': ({ stated }) =>
    `“${stated ?? ''}” stands twice, or a stop is left over. Delete what is too much.`,
  'text-direction': ({ stated, values }) =>
    values.prior === ''
      ? `${values.caption ?? ''}: ${values.now ?? ''} this year, and “${stated ?? ''}” by more than that; last year cannot be negative. Check the direction and the amount.`
      : `${values.caption ?? ''}: ${values.prior ?? ''} last year and ${values.now ?? ''} this year, but the text says “${stated ?? ''}”.`,
  'text-directions': ({ stated, values }) =>
    `${values.caption ?? ''}: “${stated ?? ''}” contradicts what the text says of the same figure elsewhere. Check the direction.`,
  'text-reason-direction': ({ stated }) =>
    `The reason goes the other way than the figures: “${short(stated ?? '')}”. Check whether it belongs here.`,
  'text-change': ({ expected, unit, values }) =>
    `${values.caption ?? ''}: ${values.now ?? ''} this year and ${values.prior ?? ''} last year make a change of ${expected ?? ''}${suffix(unit)}; the text says “${values.quote ?? ''}”.`,
  'change-of-lines': ({ expected, unit, values }) =>
    `${values.caption ?? ''}: by the budget lines ${values.now ?? ''} this year and ${values.prior ?? ''} last year, a change of ${expected ?? ''}${suffix(unit)}; the text says “${values.quote ?? ''}”.`,
  'direction-of-lines': ({ stated, values }) =>
    `${values.caption ?? ''}: by the budget lines ${values.now ?? ''} this year and ${values.prior ?? ''} last year, but the text says “${stated ?? ''}”. Check the change.`,
  'rate-of-lines': ({ stated, expected, values }) =>
    `${values.caption ?? ''}: by the budget lines ${values.now ?? ''} this year and ${values.prior ?? ''} last year, a rate of ${expected ?? ''}; the text says “${stated ?? ''}”.`,
  'text-change-elsewhere': ({ values }) =>
    `The change of ${values.caption ?? ''} is “${values.quote ?? ''}” here and “${values.other ?? ''}” elsewhere in the text. Check which is wrong.`,
  'text-empty-table': ({ values }) =>
    `The text says that the table “${values.table ?? ''}” is empty, but it has figures.`,
  'text-table-missing': ({ values }) =>
    `The text says that the table “${values.table ?? ''}” is empty, but the workbook does not show it. A table without figures is shown as well.`,
  'share-wrong': ({ stated, expected, values }) =>
    `Share of ${values.caption ?? ''}: the text says “${stated ?? ''}”; ${values.part ?? ''} ÷ ${values.whole ?? ''} is ${expected ?? ''}.`,
  'share-padded': ({ stated, expected, values }) =>
    `Share of ${values.caption ?? ''}: “${stated ?? ''}” was rounded to fewer digits, with zeros written behind; it is ${expected ?? ''} (${values.part ?? ''} ÷ ${values.whole ?? ''}).`,
  'share-rounded': ({ stated, expected, values }) =>
    `Share of ${values.caption ?? ''}: the text says “${stated ?? ''}”; rounded it is ${expected ?? ''}. The last digit is off.`,
  'shares-sum': ({ values }) =>
    `The ${values.count ?? ''} shares of this list add up to ${values.sum ?? ''}%, and not to 100%.`,
  'rate-wrong': ({ stated, expected, values }) =>
    `Rate of change of ${values.caption ?? ''}: the text says “${stated ?? ''}”; its own figures give ${expected ?? ''}.`,
  'rate-other-base': ({ stated, expected, values }) =>
    `Rate of change of ${values.caption ?? ''}: “${stated ?? ''}” is the change over this year’s figure; over last year’s it is ${expected ?? ''}.`,
  'rate-padded': ({ stated, expected, values }) =>
    `Rate of change of ${values.caption ?? ''}: “${stated ?? ''}” was rounded to fewer digits, with zeros written behind; it is ${expected ?? ''}.`,
  'rate-rounded': ({ stated, expected, values }) =>
    `Rate of change of ${values.caption ?? ''}: the text says “${stated ?? ''}”; rounded it is ${expected ?? ''}. The last digit is off.`,
  'rate-tail': ({ stated, expected, values }) =>
    `Rate of change of ${values.caption ?? ''}: the text says “${stated ?? ''}”, its figures as printed give ${expected ?? ''}, within their rounding. Nothing to correct.`,
  'zero-base': ({ stated, values }) =>
    `${values.caption ?? ''}: last year was 0, so there is no rate; the text says “${stated ?? ''}”. Write that it is new (新增).`,
  'text-bases': ({ values }) =>
    `“${values.caption ?? ''}” and “${values.other ?? ''}” are one amount in one paragraph; one is compared with last year’s budget, the other with its execution. Use one base.`,
  'changes-sum': ({ expected, unit, values }) =>
    `The change of ${values.caption ?? ''} is “${values.quote ?? ''}” in the text, the changes of the ${values.count ?? ''} parts add up to ${expected ?? ''}${suffix(unit)}. Items that ended can only make the whole smaller.`,
  'unit-blank': ({ stated, values }) =>
    `No unit is named behind “${stated ?? ''}” (${values.count ?? ''} table(s)). Fill it in.`,
  'text-percent': ({ stated, expected }) =>
    `The share or rate “${stated ?? ''}” has no percent sign. Is “${expected ?? ''}” meant?`,
  'text-comma': ({ stated, expected, values }) =>
    `“${stated ?? ''}” (${values.count ?? ''} place(s)) has a full-width comma between thousands and reads like two figures. Write “${expected ?? ''}”.`,
  'text-separators-tables': ({ stated, values }) =>
    values.grouped === 'tables'
      ? `The figures of the tables have separators of thousands, those of the text have none (“${stated ?? ''}”). Choose one way.`
      : `The figures of the text have separators of thousands (“${stated ?? ''}”), those of the tables have none. Choose one way.`,
};

const LONGEST = 60;

/** Of a long quotation only its beginning. */
function short(text: string | undefined): string {
  return text === undefined ? '' : text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function suffix(unit: string | null): string {
  return unit === null ? '' : ` ${unit}`;
}
