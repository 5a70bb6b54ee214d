import type { InputCode } from '../../core/budget/input-finding';
import type { FindingMessages, InputMessages } from '../subjects/findings';
import { inYuan } from '../set-apart';

/** Flows, by the names that they have on the sheet, with their amounts: 上年结转 1,000.00 元. */
function amountsOf({ form: _, ...amounts }: Readonly<Record<string, string>>): string {
  return Object.entries(amounts)
    .map(([flow, amount]) => `${flow} ${inYuan(amount)} 元`)
    .join(', ');
}

/** A source whose money of the year is not what becomes of it. */
function carryUnbalanced(values: Readonly<Record<string, string>>): string {
  const yuan = (name: string): string => inYuan(values[name]);
  return `${values.source ?? ''} is not in balance: “本年收入” ${yuan('income')} + “上年结转” ${yuan('in')} + “使用非财政拨款结余” ${yuan('reserves')} = ${yuan('has')} 元, but spending of the lines ${yuan('spending')} + “结转下年” ${yuan('out')} = ${yuan('gives')} 元; the difference is ${yuan('difference')} 元. Check this row and the lines.`;
}

/** What is said of the sheet 收入与结转. */
export const carryMessagesEnUS: Pick<InputMessages, Extract<InputCode, `carry-${string}`>> = {
  'carry-no-heading': ({ values }) =>
    `No heading was found on “收入与结转”. One of the first 30 rows has to say: ${values.expected ?? ''}.`,
  'carry-other-year': ({ found, values }) =>
    `“收入与结转” is of ${found} and is not used. Change the amounts to this year’s, then the year here to ${values.expected ?? ''}; without carry-over, delete this sheet.`,
  'carry-source-twice': ({ found, values }) =>
    `The source “${found}” has two rows, the first at ${values.first ?? ''}. A source takes one row: please merge them.`,
  'carry-negative': ({ found, values }) =>
    `“${values.flow ?? ''}” of ${values.source ?? ''} is negative: “${found}”. Type 0 or more; money that goes the other way belongs in the other column.`,
  'carry-reserves-of-appropriation': ({ found, values }) =>
    `${values.source ?? ''} is a fiscal appropriation and can’t have “使用非财政拨款结余” (it says “${found}”). Type it as “上年结转”, or in the row of a source that is no appropriation.`,
  'carry-unbalanced': ({ values }) => carryUnbalanced(values),
  'carry-not-printed': ({ values }) =>
    `“收入与结转” says ${amountsOf(values)}, for which the tables of “${values.form ?? ''}” have no column or row: these amounts are not printed, and total income and spending are those of the lines alone. Use a form or a template that has such rows, or tell them in the text.`,
};

/** What the check says of it. */
export const carryFindingsEnUS: Pick<FindingMessages, 'carry-unbalanced' | 'carry-not-printed'> = {
  'carry-unbalanced': ({ values }) => carryUnbalanced(values),
  'carry-not-printed': ({ values }) => carryMessagesEnUS['carry-not-printed']({ found: '', values }),
};
