import { inYuan } from '../set-apart';
import type { FindingMessages } from '../subjects/findings';
import { amount } from './amount-words';

/** What is said of figures by the budget lines. */
export const findingsOfLinesEnUS: Pick<
  FindingMessages,
  | 'lines-differ'
  | 'lines-row-missing'
  | 'lines-table-empty'
  | 'lines-zero-missing'
  | 'lines-name'
  | 'balanced-table'
  | 'mixed-rounding'
  | 'published-of-line'
> = {
  'lines-differ': ({ stated, expected, unit, values }) =>
    `The table says ${amount(stated, unit)}; by the budget lines it is ${amount(expected, unit)} (exactly ${inYuan(values.exact)} 元). Generate anew, or correct this figure.`,
  'lines-row-missing': ({ unit, values }) =>
    `The budget lines hold ${values.caption ?? ''} (${amount(values.amount, unit)}); the table has no such row. Add it, or generate anew.`,
  'lines-table-empty': ({ unit, values }) =>
    `The budget lines hold money of the table “${values.caption ?? ''}” (${amount(values.amount, unit)}); the table has none. Add it, or generate anew.`,
  'lines-zero-missing': ({ expected, unit }) =>
    `Nothing stands here; the budget lines have an amount that rounds to ${amount(expected, unit)}. Generate anew, or print it.`,
  'lines-name': ({ stated, expected, values }) =>
    `By the budget lines ${values.code ?? ''} is named “${expected ?? ''}”; the table says “${stated ?? ''}”.`,
  'balanced-table': ({ stated, unit, values }) =>
    `Balanced: ${values.count ?? ''} figure(s) of this table are not their own rounding but the other neighbour of the exact amount (here ${amount(stated, unit)}, by itself ${amount(values.ordinary, unit)}), so that the table adds up everywhere.`,
  'mixed-rounding': ({ stated, expected, unit, values }) =>
    `The column “公开数” of the budget lines is balanced, but ${values.count ?? ''} figure(s) of the tables are rounded by themselves (here ${amount(stated, unit)}; what is published adds up to ${amount(expected, unit)}). A disclosure is rounded in one way: generate anew.`,
  'published-of-line': ({ stated, values }) =>
    `The published figure ${stated ? `“${stated}”` : '(blank)'} has to be one of the two neighbours of the exact amount, ${inYuan(values.exact)} yuan. The program fills this column in: generate anew.`,
};
