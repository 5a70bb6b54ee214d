import type { FindingMessages } from '../subjects/findings';
import type { TextMessage } from '../../core/reconcile/findings/text-messages';

/** 说明文字的核对结果。`values.quote` 是原文。 */
export const textMessagesZhCN: Pick<FindingMessages, TextMessage> = {
  'text-differs': ({ stated, expected, unit, values }) =>
    `${values.caption ?? ''}：文中写“${values.quote ?? ''}”，《${values.table ?? ''}》中为 ${expected ?? ''}${suffix(unit, values.quote)}（${values.row ?? ''}）。${stated === '' ? '' : '请改正文字，或核对该表。'}`,
  'text-cut': ({ expected, unit, values }) =>
    `${values.caption ?? ''}：文中写“${values.quote ?? ''}”，按《${values.table ?? ''}》四舍五入应为 ${expected ?? ''}${suffix(unit, values.quote)}，末位是截去的。`,
  'text-two-figures': ({ expected, unit, values }) =>
    `${values.caption ?? ''}：同一个数文中写了“${values.other ?? ''}”，又写“${values.quote ?? ''}”，应为 ${expected ?? ''}${suffix(unit, values.quote)}。请改成一致。`,
  'text-sum': ({ values, difference }) =>
    `${values.caption ?? ''}：文中写“${values.quote ?? ''}”，所列 ${values.count ?? ''} 项之和为 ${values.sum ?? ''}（${short(values.parts)}），相差 ${difference ?? ''}，超出四舍五入的范围。请核对总数与各项。`,
  'text-sum-tail': ({ values, difference }) =>
    `尾差 ${difference ?? ''}：文中“${values.quote ?? ''}”，所列 ${values.count ?? ''} 项之和 ${values.sum ?? ''}，在各数分别四舍五入的范围内。不必修改。`,
  'text-part-larger': ({ values }) =>
    `${values.caption ?? ''}：文中写“${values.quote ?? ''}”，其中所列 ${values.count ?? ''} 项之和 ${values.sum ?? ''}（${short(values.parts)}）反而更大。请核对。`,
  'text-sides': ({ values }) =>
    `文中收入为 ${values.other ?? ''}，支出为“${values.quote ?? ''}”。收入总计与支出总计应当相等，请核对。`,
  'text-no-row': ({ values }) =>
    `文中列了 ${values.code ?? ''} ${values.caption ?? ''}“${values.quote ?? ''}”，各表都没有这一行。请核对科目和金额。`,
  'text-row-missing': ({ values }) =>
    `《一般公共预算支出表》有 ${values.code ?? ''} ${values.name ?? ''} ${values.amount ?? ''}，文中逐项说明时没有列出。请补上。`,
  'text-name-unprinted': ({ values }) =>
    `${values.caption ?? ''}：文中列了“${short(values.name)}”，《${values.table ?? ''}》没有列这些科目的金额。请核对文字，是否沿用了别处的列举。`,
  'text-rows-unnamed': ({ values }) =>
    `${values.caption ?? ''}：《${values.table ?? ''}》有 ${short(values.name)}，文中列举时没有提到，也没有写“等”。请补上。`,
  'text-name': ({ stated, expected, values }) =>
    `${values.code ?? ''} 在表中的名称是“${expected ?? ''}”，文中写“${stated ?? ''}”。请改成一致。`,
  'text-old-name': ({ stated, expected, values }) =>
    `${values.code ?? ''} 在 ${values.year ?? ''} 年的名称是“${expected ?? ''}”，文中写的是以前的名称“${stated ?? ''}”。`,
  'unit-name': ({ expected, values }) =>
    `此处的部门（单位）是“${values.other ?? ''}”（共 ${values.count ?? ''} 处），这套公开文件的编制部门是“${expected ?? ''}”。请核对是否沿用了别的单位的表或文字。`,
  'text-year': ({ stated, values }) =>
    `文中写“${stated ?? ''}”，这是 ${values.year ?? ''} 年的预算公开。请核对年份，是否沿用了别的年份的文字。`,
  'text-year-compared': ({ stated, expected }) =>
    `与“${stated ?? ''}”比较：上年应为“${expected ?? ''}”。请改正年份。`,
  'text-reason-missing': () => '写了“主要原因”，后面没有原因。请补上。',
  'text-copied': ({ stated, values }) =>
    `${values.caption ?? ''}：“${short(stated ?? '')}”与“${values.other ?? ''}”一项的文字完全相同，说的也是那一项。请核对是否照抄。`,
  'text-department': ({ stated, expected, values }) =>
    `这是单位预算，文中写“${stated ?? ''}”（共 ${values.count ?? ''} 处）。请核对是否应写“${expected ?? ''}”。`,
  'text-unchosen': ({ stated }) => `“${stated ?? ''}”是模板的选项，没有选定。请按数据保留其中一个。`,
  'text-placeholder': ({ stated }) => `“${stated ?? ''}”是模板的占位文字，没有填写。请填写或删去。`,
  'text-unfinished': ({ stated }) =>
    `这一段还没有写完：“${stated ?? ''}”。请在“基本信息”或“文字材料”里填写、确认后重新生成，或直接改写这一段。`,
  'text-no-change': ({ stated }) => `“${stated ?? ''}”：没有变化时写“与上年持平”或“无变化”。`,
  'text-separators': ({ stated }) => `文中有的数用千分位，有的不用（例如“${stated ?? ''}”）。请统一。`,
  'text-decimals': ({ stated, values }) =>
    `文中同类的数多为 ${values.usual ?? ''} 位小数，有 ${values.count ?? ''} 处不是（例如“${stated ?? ''}”）。请统一。`,
  'text-unit': ({ stated }) => `“${stated ?? ''}”没有写全金额单位。请补上“万元”或“元”。`,
  'text-doubled': ({ stated }) => `“${stated ?? ''}”重复，或标点多余。请删去多余的。`,
  'text-direction': ({ stated, values }) =>
    values.prior === ''
      ? `${values.caption ?? ''}：本年 ${values.now ?? ''}，文中写“${stated ?? ''}”的数比它还大，上年不会是负数。请核对增减方向和金额。`
      : `${values.caption ?? ''}：上年 ${values.prior ?? ''}，本年 ${values.now ?? ''}，文中却写“${stated ?? ''}”。请核对增减方向。`,
  'text-directions': ({ stated, values }) =>
    `${values.caption ?? ''}：此处写“${stated ?? ''}”，与文中对同一个数的另一处说法相反。请核对增减方向。`,
  'text-reason-direction': ({ stated }) =>
    `数据与原因的方向相反：“${short(stated ?? '')}”。请核对原因是否写错或照抄了别的项目。`,
  'text-change': ({ expected, unit, values }) =>
    `${values.caption ?? ''}：本年 ${values.now ?? ''}，上年 ${values.prior ?? ''}，增减应为 ${expected ?? ''}${suffix(unit, values.quote)}，文中写“${values.quote ?? ''}”。`,
  'change-of-lines': ({ expected, unit, values }) =>
    `${values.caption ?? ''}：按预算明细，本年 ${values.now ?? ''}，上年 ${values.prior ?? ''}，增减应为 ${expected ?? ''}${suffix(unit, values.quote)}，文中写“${values.quote ?? ''}”。`,
  'direction-of-lines': ({ stated, values }) =>
    `${values.caption ?? ''}：按预算明细，本年 ${values.now ?? ''}，上年 ${values.prior ?? ''}，文中却写“${stated ?? ''}”。请核对增减。`,
  'rate-of-lines': ({ stated, expected, values }) =>
    `${values.caption ?? ''}：按预算明细，本年 ${values.now ?? ''}，上年 ${values.prior ?? ''}，增减幅度应为 ${expected ?? ''}，文中写“${stated ?? ''}”。`,
  'text-change-elsewhere': ({ values }) =>
    `${values.caption ?? ''}的增减额此处写“${values.quote ?? ''}”，文中另一处写“${values.other ?? ''}”。请核对哪一处有误。`,
  'text-empty-table': ({ values }) => `文中说《${values.table ?? ''}》是空表，而这张表有数。请核对文字和表。`,
  'text-table-missing': ({ values }) =>
    `文中说《${values.table ?? ''}》是空表，而工作簿中没有列出这张表。没有数据的表也应当列出。`,
  'share-wrong': ({ stated, expected, values }) =>
    `${values.caption ?? ''}的占比：文中写“${stated ?? ''}”，按 ${values.part ?? ''} ÷ ${values.whole ?? ''} 应为 ${expected ?? ''}。请改正。`,
  'share-padded': ({ stated, expected, values }) =>
    `${values.caption ?? ''}的占比：文中写“${stated ?? ''}”，是按较少的位数取整后补的零，应为 ${expected ?? ''}（${values.part ?? ''} ÷ ${values.whole ?? ''}）。请改正。`,
  'share-rounded': ({ stated, expected, values }) =>
    `${values.caption ?? ''}的占比：文中写“${stated ?? ''}”，四舍五入应为 ${expected ?? ''}，末位不符。`,
  'shares-sum': ({ values }) =>
    `这一组 ${values.count ?? ''} 项占比之和为 ${values.sum ?? ''}%，应为 100%。请核对。`,
  'rate-wrong': ({ stated, expected, values }) =>
    `${values.caption ?? ''}的增长率：文中写“${stated ?? ''}”，按文中的数应为 ${expected ?? ''}。请改正，或核对本年数与上年数。`,
  'rate-other-base': ({ stated, expected, values }) =>
    `${values.caption ?? ''}的增长率：文中写“${stated ?? ''}”，是除以本年数得到的；应除以上年数，为 ${expected ?? ''}。`,
  'rate-padded': ({ stated, expected, values }) =>
    `${values.caption ?? ''}的增长率：文中写“${stated ?? ''}”，是按较少的位数取整后补的零，应为 ${expected ?? ''}。`,
  'rate-rounded': ({ stated, expected, values }) =>
    `${values.caption ?? ''}的增长率：文中写“${stated ?? ''}”，四舍五入应为 ${expected ?? ''}，末位不符。`,
  'rate-tail': ({ stated, expected, values }) =>
    `${values.caption ?? ''}的增长率：文中写“${stated ?? ''}”，按文中的数算得 ${expected ?? ''}，在各数四舍五入的范围内。不必修改。`,
  'zero-base': ({ stated, values }) =>
    `${values.caption ?? ''}：上年为 0，没有增长率，文中写“${stated ?? ''}”。请改写为“新增”。`,
  'text-bases': ({ values }) =>
    `同一段里“${values.caption ?? ''}”与“${values.other ?? ''}”是同一个数，一处与上年预算数比，一处与上年执行数（决算数）比。请用同一口径，或分别写明。`,
  'changes-sum': ({ expected, unit, values }) =>
    `${values.caption ?? ''}的增减额：文中写“${values.quote ?? ''}”，所列 ${values.count ?? ''} 项增减之和为 ${expected ?? ''}${suffix(unit, values.quote)}。本年停列的项目只会使总额减少，不能解释。请核对。`,
  'unit-blank': ({ stated, values }) =>
    `“${stated ?? ''}”后面没有写部门（单位）名称（共 ${values.count ?? ''} 张表）。请填写。`,
  'text-percent': ({ stated, expected }) =>
    `占比或增减幅度“${stated ?? ''}”没有写百分号，是否应为“${expected ?? ''}”？`,
  'text-comma': ({ stated, expected, values }) =>
    `“${stated ?? ''}”（共 ${values.count ?? ''} 处）的千分位用了全角逗号，读起来像两个数。请改为“${expected ?? ''}”。`,
  'text-separators-tables': ({ stated, values }) =>
    values.grouped === 'tables'
      ? `表中的数用千分位，文中的数不用（例如“${stated ?? ''}”）。请统一。`
      : `文中的数用千分位（例如“${stated ?? ''}”），表中的数不用。请统一。`,
};

const LONGEST = 60;

/** 较长的原文只引开头。 */
function short(text: string | undefined): string {
  return text === undefined ? '' : text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** 期望值后面的单位：金额另有单位时写单位，否则沿用原文的写法。 */
function suffix(unit: string | null, quote: string | undefined): string {
  return unit === null || quote === undefined ? '' : unit;
}
