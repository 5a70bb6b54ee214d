import { inputSaid } from '../input-said';
import type { FindingMessages, FindingValues } from '../subjects/findings';
import { inYuan, setApart } from '../set-apart';
import { readableAmountZhCN } from './left-out';
import { inputMessagesZhCN } from './input';
import { findingsOfLinesZhCN } from './findings-of-lines';
import { amount } from './amount-words';
import { carryFindingsZhCN } from './carry-over';
import { textMessagesZhCN } from './findings-of-text';
import { togetherMessagesZhCN } from './findings-together';

/** Which sums a wrong figure breaks. */
function broken({ values }: FindingValues): string {
  return values.broken === '1' || values.broken === '0'
    ? ''
    : `它使 ${values.broken ?? ''} 个勾稽关系不成立。`;
}

const LEVEL: Readonly<Record<string, string>> = { class: '类', section: '款', item: '项' };
const BUDGET: Readonly<Record<string, string>> = {
  'general-budget': '一般公共预算',
  'government-funds': '政府性基金预算',
  'state-capital': '国有资本经营预算',
};
const PROBLEM: Readonly<Record<string, string>> = {
  date: '是日期',
  'not-a-number': '不是数字',
  format: '的数字格式显示的不是金额本身（百分比、千分缩放等）',
  'too-many-digits': '位数太多，单元格存不准',
};

/** Rows by their numbers, the first ones of many. */
function rowList(rows: string | null): string {
  const all = (rows ?? '').split(',');
  return all.slice(0, 8).join('、') + (all.length > 8 ? ' 等' : '');
}

function leftOutAmount({ amount = '', unknown = '0', count = '' }: FindingValues['values']): string {
  if (unknown === count) {
    return '金额都不能读';
  }
  return readableAmountZhCN(amount, Number(unknown));
}

function reasonOf(values: FindingValues['values']): string {
  return inputSaid(inputMessagesZhCN, values.reason, values.found ?? '', values);
}

function totalSentence(stated: string | null, values: FindingValues['values']): string {
  const found = values.reason === 'subtotal-unreadable' ? values.caption : stated;
  return inputSaid(inputMessagesZhCN, values.reason, found ?? '', values);
}

export const findingMessagesZhCN: FindingMessages = {
  ...textMessagesZhCN,
  ...togetherMessagesZhCN,
  'sum-differs': ({ stated, difference, unit, values }) =>
    `${values.caption ?? ''}：表中为 ${amount(stated, unit)}，各部分之和为 ${amount(values.sum, unit)}，相差 ${setApart(difference, unit)}，超出四舍五入的范围。请核对合计与各部分，是否漏列、重列或错列。`,
  'sum-differs-row-missing': ({ stated, difference, unit, values }) =>
    `${values.caption ?? ''}：表中为 ${amount(stated, unit)}，下级各行之和为 ${amount(values.sum, unit)}，相差 ${setApart(difference, unit)}；同一行还有 ${values.others ?? ''} 栏同样不符。很可能少列（或多列）了一行，请核对。`,
  'equal-differs': ({ stated, difference, unit, values }) =>
    `${values.caption ?? ''}：此处为 ${amount(stated, unit)}，另一处的同一个数为 ${amount(values.sum, unit)}，相差 ${setApart(difference, unit)}。同一个数两处应当相同，请核对哪一处有误。`,
  'beyond-limit': ({ stated, difference, unit, values }) =>
    `${values.caption ?? ''}：此处为 ${amount(stated, unit)}，不应${difference?.startsWith('-') ? '小于' : '大于'} ${amount(values.sum, unit)}。请核对两处。`,
  'limit-passed': ({ stated, difference, unit, values }) =>
    `${values.caption ?? ''}：此处为 ${amount(stated, unit)}，${difference?.startsWith('-') ? '小于' : '大于'} ${amount(values.sum, unit)}。只有所含的资金中有冲减（负数）时才会如此，请核对两处。`,
  'figure-wrong': (of) =>
    `表中为 ${amount(of.stated, of.unit)}，应为 ${amount(of.values.wanted, of.unit)}，相差 ${setApart(of.difference, of.unit)}。${broken(of)}请改正此数。`,
  'figure-misplaced': (of) =>
    `此处的 ${amount(of.stated, of.unit)} 应填在 ${of.values.other ?? ''}：金额错列。${broken(of)}请移到正确的栏。`,
  'row-missing': ({ unit, values }) =>
    `工作表“${values.sheet ?? ''}”少了 ${values.code ?? ''} ${values.name ?? ''} 一行（${LEVEL[values.level ?? ''] ?? ''}级，金额应为 ${amount(values.amount, unit)}），此处的合计因此不符。请补上这一行。`,
  tail: ({ stated, difference, unit, values }) =>
    `尾差 ${setApart(difference, unit)}：表中 ${amount(stated, unit)}，${values.parts ?? ''} 个部分之和 ${amount(values.sum, unit)}，在各数分别四舍五入的范围内。不必修改。`,
  'tail-proved': ({ stated, difference, unit, values }) =>
    `尾差 ${setApart(difference, unit)}：准确数合计 ${inYuan(values.exact)} 元，表中印 ${amount(stated, unit)}，各部分印出的数之和 ${amount(values.sum, unit)}。已用预算明细证明：每个数都是各自准确数的四舍五入。不必修改。`,
  'tail-of-digits': ({ stated, difference, unit, values }) =>
    `同一个数印了不同的小数位：此处 ${amount(stated, unit)}，另一处 ${amount(values.sum, unit)}，相差 ${setApart(difference, unit)} 是舍入造成的。建议保留相同位数。`,
  suspect: ({ stated, difference, unit, values }) =>
    `可疑：表中 ${amount(stated, unit)}，${values.parts ?? ''} 个部分之和 ${amount(values.sum, unit)}，相差 ${setApart(difference, unit)}。四舍五入有可能造成，但可能性极小，请核对。`,
  'not-borne-out': ({ values }) =>
    `这张表是按表头理解的。照表头看，“${values.caption ?? ''}”${values.count === '1' ? '' : `等 ${values.count ?? ''} 处`}应等于有关各数，表中却有不少地方不是这样，可能是表头另有含义，没有作为错误。请核对。`,
  'rate-differs': ({ stated, expected, values }) =>
    `“${values.caption ?? ''}”为 ${stated ?? ''}，按表中的本年数、上年数算应为 ${expected ?? ''}。请核对这一格和有关的两个数。`,
  'rate-rounding': ({ stated, expected, values }) =>
    `“${values.caption ?? ''}”为 ${stated ?? ''}，按表中印出的数算是 ${expected ?? ''}，末位之差在舍入的范围内。不必修改。`,
  ...findingsOfLinesZhCN,
  'loose-differs': ({ stated, unit, values }) =>
    `经济科目 ${values.code ?? ''} 为 ${amount(stated, unit)}，功能科目 ${values.other ?? ''} 的基本支出为 ${amount(values.sum, unit)}。两者通常同额，请留意。`,
  'half-differs': ({ stated, unit, values }) =>
    `${values.caption ?? ''}：此处为 ${amount(stated, unit)}，各预算的支出表相加为 ${amount(values.sum, unit)}；这一行的另一栏恰好反向相差。请核对基本支出与项目支出是否错列；其他资金有冲减（负数）时属正常。`,
  'kind-of-class': ({ stated, unit, values }) =>
    `经济科目 ${values.code ?? ''} 一般属于${values.kind ?? ''}，此处 ${amount(stated, unit)} 列在另一栏。请留意。`,
  'code-corrected': ({ values }) =>
    `编码“${values.printed ?? ''}”与名称“${values.name ?? ''}”不符，应为 ${values.code ?? ''}${values.witnesses ? `（${values.witnesses} 中是这样印的）` : ''}。请改正编码。`,
  'code-unlisted': ({ stated, values }) =>
    `${values.year ?? ''} 年的科目表中没有 ${stated ?? ''}${values.name ?? ''}。内置科目表可能不全；可载入当年正式科目表再核对。`,
  'codes-unlisted': ({ stated, values }) =>
    `${values.year ?? ''} 年的科目表中没有表中的 ${values.count ?? ''} 个编码（${stated ?? ''}）。内置科目表可能不全；可载入当年正式科目表再核对。`,
  'code-malformed': ({ stated }) => `“${stated ?? ''}”不是科目编码：类应为 3 位，款、项各 2 位。请改正。`,
  'codes-serial': ({ stated, values }) =>
    `编码栏从“${stated ?? ''}”起的 ${values.count ?? ''} 行填的是序号，不是科目编码，编码没有逐行核对。请填写类（3 位）、款、项（各 2 位）编码。`,
  'code-short': ({ stated, expected }) => `编码只印了一位“${stated ?? ''}”，应为“${expected ?? ''}”。`,
  'name-of-code': ({ stated, expected, values }) =>
    `${values.code ?? ''} 在 ${values.year ?? ''} 年的名称是“${expected ?? ''}”，表中为“${stated ?? ''}”。请核对编码和名称。`,
  'name-varies': ({ stated, expected, values }) =>
    `${values.code ?? ''} 在此处的名称是“${stated ?? ''}”，在其他表中是“${expected ?? ''}”。请改成一致。`,
  'level-missing': ({ values }) =>
    `这张表没有列到${values.level ?? ''}级。按规定应当公开到${values.level ?? ''}级，请补列。`,
  'level-withheld': () =>
    '这张表只列到款，列出这些款的其他表也都没有列项级科目。如果项级科目依法不公开，无须改动；否则请补列。',
  'children-missing': ({ stated, unit, values }) =>
    `${values.code ?? ''} ${values.name ?? ''} 有金额 ${amount(stated, unit)}，下面却没有${values.level ?? ''}级科目。请补列下级科目。`,
  'children-withheld': ({ stated, unit, values }) =>
    `${values.code ?? ''} ${values.name ?? ''} 有金额 ${amount(stated, unit)}，列出它的各表都没有列项级科目。如果项级科目依法不公开，无须改动；否则请补列。`,
  'code-twice': ({ stated, values }) =>
    `${stated ?? ''} ${values.name ?? ''}${values.project ? `（${values.project}）` : ''} 在这张表里出现了两次。请合并或改正编码。`,
  'projects-alike': ({ stated, values }) =>
    `${values.code ?? ''} 的项目“${stated ?? ''}”与“${values.other ?? ''}”只差空格、括号宽度、大小写等，按两个项目列示。如是同一个项目，请统一名称后合并。`,
  order: ({ stated, values }) => `${stated ?? ''} 排在 ${values.before ?? ''} 之后，没有按编码升序排列。`,
  'fund-of-code': ({ stated, values }) =>
    `${stated ?? ''} ${values.name ?? ''}${values.count === '1' ? '' : `等 ${values.count ?? ''} 个科目`}是${values.fund ?? ''}的科目，却列在${BUDGET[values.budget ?? ''] ?? ''}中。请核对科目编码和资金来源。`,
  'table-missing': ({ values }) =>
    `缺少《${values.table ?? ''}》。没有数据的表也应当列出空表并加以说明，请补上。`,
  'form-unproved': ({ values }) =>
    `认不准本文件采用哪一种式样，是否缺表没有核对。${values.tables ? `没有找到：${values.tables}。` : '各表按自己的表头理解。'}请对照本地区规定的表目自行确认。`,
  'table-twice': ({ values }) =>
    `有多张工作表都像《${values.table ?? ''}》：${values.sheets ?? ''}。没有核对这张表。如果其中一张是另一张的续页，请在它的标题注明“续表”；否则只保留一张（其余隐藏或删除）。`,
  'table-unreadable': ({ values }) =>
    `标题像《${values.table ?? ''}》，但找不到这些栏目：${values.captions ?? ''}。没有核对这张表；请核对表头文字。`,
  'table-beyond-form': ({ values }) =>
    `“${values.title ?? ''}”中有金额，但不是${values.form ? `“${values.form}”式样的表` : '能识别的公开表'}，没有核对。请自行核对；多余的旧表请删除。`,
  'no-table': () => '没有找到任何部门预算公开表。请确认表的标题（例如“部门收支总体情况表”）和表头完整。',
  'column-unknown': ({ values }) =>
    `不认识的栏目“${values.caption ?? ''}”中有金额，所在行的合计没有核对。请核对栏目名称。`,
  'column-missing': ({ values }) => `表头中没有找到“${values.caption ?? ''}”一栏，与它有关的关系没有核对。`,
  'row-unknown': ({ values }) =>
    `不认识这一行：“${values.caption ?? ''}”。与它有关的合计没有核对，请核对行名。`,
  'caption-misspelt': ({ stated, expected }) =>
    `行名“${stated ?? ''}”与式样的“${expected ?? ''}”差一个字，请核对。`,
  'total-missing': ({ values }) => `没有找到“${values.caption ?? ''}”一行，各行之和没有核对。请补上这一行。`,
  'unit-unknown': () =>
    '表上没有写明金额单位（单位：元／万元），或写法不一。表内关系已核对，与其他表的关系没有核对。请补上单位。',
  'unit-wrong': ({ stated, expected }) =>
    `表上写的金额单位是“${stated ?? ''}”，而各数与其他各表恰好相差一万倍，应为“${expected ?? ''}”。请改正单位（或各数）；其余核对已按“${expected ?? ''}”进行。`,
  'year-unknown': () => '工作簿中没有写明预算年度，科目编码和名称没有核对。请指明年度后再核对。',
  'year-too-early': ({ values }) =>
    `内置科目表从 ${values.first ?? ''} 年开始，${values.year ?? ''} 年的科目编码和名称没有核对。可载入当年正式科目表再核对。`,
  'year-left-over': ({ stated, values }) =>
    `此处写的是 ${stated ?? ''} 年，其他各表是 ${values.year ?? ''} 年。可能是沿用旧表时没有改，请改正年度。`,
  'narrative-unchecked': () => '文字说明目前不核对，其中的数字请自行与各表核对。',
  'section-missing': ({ values }) =>
    `文字说明没有写到“${values.name ?? ''}”。这一式样的说明应当写到；没有的，也写明没有。`,
  'remark-on-filled': () => '表中有数，表下却说明为空表。请删去这句说明，或核对表中的数。',
  'remark-missing': ({ values }) => `《${values.table ?? ''}》是空表，但没有说明。请在表下注明未安排的原因。`,
  'remark-misprint': ({ stated, expected }) => `“${stated ?? ''}”应为“${expected ?? ''}”。`,
  'remark-of-another': ({ stated, values }) =>
    `这句说明讲的是“${stated ?? ''}”，而这张表是《${values.table ?? ''}》，可能套用了别的表的说明。请核对。`,
  'decimals-vary': ({ stated, values }) =>
    `这一栏多数保留 ${values.usual ?? ''} 位小数，此处“${stated ?? ''}”${values.count === '1' ? '' : `等 ${values.count ?? ''} 个数`}为 ${values.found ?? ''} 位。请保持一致。`,
  'digits-hidden': ({ values }) =>
    `这一栏有 ${values.count ?? ''} 个单元格存储的小数比显示的多。核对以显示的数为准；公式合计会带上看不见的尾数。`,
  'number-as-text': ({ stated, values }) =>
    `这一栏有 ${values.count ?? ''} 个数以文本存储（例如“${stated ?? ''}”），公式不会计入。请转换为数字。`,
  'number-for-name': ({ stated, expected }) =>
    `这一格应写单位名称${expected === null ? '' : `“${expected}”`}，写的却是数“${stated ?? ''}”。请改正。`,
  'not-calculated': ({ values }) =>
    `工作簿中有 ${values.count ?? ''} 个公式还没有计算结果（第一个在 ${values.first ?? ''}），与它们有关的关系没有核对。请用 Excel 或 WPS 打开，保存一次，再核对。`,
  'cell-error': ({ stated }) => `单元格是错误值“${stated ?? ''}”。请改正公式。`,
  'cell-unreadable': ({ stated, values }) =>
    `“${stated ?? ''}”${PROBLEM[values.problem ?? ''] ?? '不能读作金额'}，与它有关的关系没有核对。请改为数字。`,
  'hidden-money': ({ stated, unit }) =>
    `隐藏的行或列中有金额 ${amount(stated, unit)}，它参与合计而读者看不到。`,
  'hidden-sheet': () => '这张表所在的工作表是隐藏的，公开前请取消隐藏。',
  'lines-newer': ({ values }) =>
    `预算明细在生成这些表之后改过，表中有 ${values.count ?? ''} 个数与明细不符。请重新生成各表。`,
  'lines-unusable': () => `预算明细有不能使用的行，没有用它核对各表。请先改正明细。`,
  'list-differs': ({ values }) =>
    `工作表“${values.other ?? ''}”也是一份预算明细，与“${values.list ?? ''}”有 ${values.count ?? ''} 行不同，各表没有按它生成。请在“录入”中读入这些更改，或确认以“${values.list ?? ''}”为准。`,
  'rows-left-out': ({ stated, values }) =>
    `导入“${values.file ?? ''}”时跳过了第 ${rowList(stated)} 行，共 ${values.count ?? ''} 行，没有计入任何一张表；${leftOutAmount(values)}。原因：${reasonOf(values)}请补入明细，或写明不计入的理由。`,
  'list-total': ({ stated, values }) =>
    `${values.file === '' ? '预算明细的' : `导入的“${values.file ?? ''}”第 ${values.row ?? ''} 行：`}${totalSentence(stated, values)}`,
  ...carryFindingsZhCN,
  'carry-unusable': ({ values }) => `没有用“收入与结转”和预算明细核对各表：${reasonOf(values)}`,
};
