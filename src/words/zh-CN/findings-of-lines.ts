import { inYuan } from '../set-apart';
import type { FindingMessages } from '../subjects/findings';
import { amount } from './amount-words';

/** What is said of figures by the budget lines. */
export const findingsOfLinesZhCN: Pick<
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
    `表中为 ${amount(stated, unit)}，按预算明细应为 ${amount(expected, unit)}（准确数 ${inYuan(values.exact)} 元）。请重新生成，或改正此数。`,
  'lines-row-missing': ({ unit, values }) =>
    `预算明细中有 ${values.caption ?? ''}（${amount(values.amount, unit)}），表中没有这一行。请补上，或重新生成。`,
  'lines-table-empty': ({ unit, values }) =>
    `预算明细中有应列入《${values.caption ?? ''}》的金额（${amount(values.amount, unit)}），表中没有。请补上，或重新生成。`,
  'lines-zero-missing': ({ expected, unit }) =>
    `此处空白，按预算明细有不足进位的金额，应印 ${amount(expected, unit)}。请重新生成，或补上此数。`,
  'lines-name': ({ stated, expected, values }) =>
    `${values.code ?? ''} 的名称按预算明细应为“${expected ?? ''}”，表中为“${stated ?? ''}”。`,
  'balanced-table': ({ stated, unit, values }) =>
    `已平衡：这张表有 ${values.count ?? ''} 个数不是四舍五入的结果，而是准确数上下相邻的数（例如此处 ${amount(stated, unit)}，四舍五入为 ${amount(values.ordinary, unit)}），使全表处处合计相等。`,
  'mixed-rounding': ({ stated, expected, unit, values }) =>
    `预算明细的“公开数”是平衡舍入的结果，表中却有 ${values.count ?? ''} 个数是各自四舍五入的（此处 ${amount(stated, unit)}，公开数之和为 ${amount(expected, unit)}）。一份公开表只能用一种舍入，请重新生成。`,
  'published-of-line': ({ stated, values }) =>
    `公开数${stated ? `为“${stated}”` : '空白'}，应是准确数 ${inYuan(values.exact)} 元上下相邻的数。公开数由程序填写，请重新生成。`,
};
