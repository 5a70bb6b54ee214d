import type { InputCode } from '../../core/budget/input-finding';
import type { FindingMessages, InputMessages } from '../subjects/findings';
import { inYuan } from '../set-apart';

/** Flows, by the names that they have on the sheet, with their amounts: 上年结转 1,000.00 元. */
function amountsOf({ form: _, ...amounts }: Readonly<Record<string, string>>): string {
  return Object.entries(amounts)
    .map(([flow, amount]) => `${flow} ${inYuan(amount)} 元`)
    .join('、');
}

/** A source whose money of the year is not what becomes of it. */
function carryUnbalanced(values: Readonly<Record<string, string>>): string {
  const yuan = (name: string): string => inYuan(values[name]);
  return `${values.source ?? ''}收支不平：本年收入 ${yuan('income')} ＋上年结转 ${yuan('in')} ＋使用非财政拨款结余 ${yuan('reserves')} ＝ ${yuan('has')} 元，本年支出（预算明细）${yuan('spending')} ＋结转下年 ${yuan('out')} ＝ ${yuan('gives')} 元，相差 ${yuan('difference')} 元。请核对这一行和预算明细。`;
}

/** What is said of the sheet 收入与结转. */
export const carryMessagesZhCN: Pick<InputMessages, Extract<InputCode, `carry-${string}`>> = {
  'carry-no-heading': ({ values }) =>
    `“收入与结转”没有找到表头。前 30 行内应有一行写着：${values.expected ?? ''}。`,
  'carry-other-year': ({ found, values }) =>
    `“收入与结转”是 ${found} 年的，没有采用。请改为本年的金额，再把这里的年份改成 ${values.expected ?? ''}；没有结转的，删去这张工作表。`,
  'carry-source-twice': ({ found, values }) =>
    `来源“${found}”写了两行，前一行在 ${values.first ?? ''}。每种来源只写一行，请合并。`,
  'carry-negative': ({ found, values }) =>
    `${values.source ?? ''}的“${values.flow ?? ''}”是负数“${found}”。请填 0 或大于 0 的数；方向相反的，填在相应的另一栏。`,
  'carry-reserves-of-appropriation': ({ found, values }) =>
    `${values.source ?? ''}是财政拨款，不能有“使用非财政拨款结余”（填的是“${found}”）。请填在上年结转，或者填在非财政拨款的来源那一行。`,
  'carry-unbalanced': ({ values }) => carryUnbalanced(values),
  'carry-not-printed': ({ values }) =>
    `“收入与结转”填了${amountsOf(values)}，而“${values.form ?? ''}”的公开表没有这样的栏目或行，这些金额不会印出，收支总计只按预算明细。请改用有这些行的式样或模板，或者在公开的文字里说明。`,
};

/** What the check says of it. */
export const carryFindingsZhCN: Pick<FindingMessages, 'carry-unbalanced' | 'carry-not-printed'> = {
  'carry-unbalanced': ({ values }) => carryUnbalanced(values),
  'carry-not-printed': ({ values }) => carryMessagesZhCN['carry-not-printed']({ found: '', values }),
};
