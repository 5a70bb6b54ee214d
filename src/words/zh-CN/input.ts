import type { InputMessages, PlacesSaid } from '../subjects/findings';
import { inYuan } from '../set-apart';
import { carryMessagesZhCN } from './carry-over';

/** The column of a total that a remark is about. */
const ofYear = (field: string | undefined): string => (field === 'prior' ? '上年预算' : '本年预算');

export const inputMessagesZhCN: InputMessages = {
  'no-sheet': () => '文件中没有任何内容。请选择含有预算明细的文件。',
  'no-heading': () =>
    '前 30 行内没有找到预算明细的表头。表头至少应有：功能科目编码、经济科目编码、资金来源、支出类型、本年预算。',
  'several-lists': ({ found }) =>
    `有多张工作表都像预算明细：${found}。请只保留一张，或把要用的一张命名为“预算明细”。`,
  'missing-column': ({ values }) => `缺少“${values.expected ?? ''}”一列。请在表头行补上这一列。`,
  'duplicate-heading': ({ found, values }) =>
    `表头“${found}”重复：${values.cells ?? ''} 都是“${values.field ?? ''}”。请改名或删去多余的一列。`,
  'field-twice': ({ values }) =>
    `${values.cells ?? ''} 都认作“${values.field ?? ''}”。一个字段只能认作一列，请把多余的一列改为别的字段或原样保留。`,
  'no-lines': () => '表头下面没有可读的预算明细行。请填写至少一行。',
  'no-money-unit': ({ found }) =>
    `没有写明金额单位（表头“${found}”）。请在表头写“（元）”或“（万元）”，或另行指明单位。`,
  'money-unit-conflict': ({ found, values }) =>
    `金额单位互相矛盾：一处为“${found}”，另一处为“${values.other ?? ''}”。请改成一致。`,
  'money-unit-unsupported': ({ found }) => `金额单位“${found}”不能使用。请换算成元或万元。`,
  'functional-code-malformed': ({ found }) =>
    `功能科目编码“${found}”不合规范，应为 7 位数字（类 3 位、款 2 位、项 2 位），例如 2080505。`,
  'functional-code-incomplete': ({ found, values }) =>
    `功能科目编码“${found}”没有编到项级，下面也没有它的明细行。请填 7 位编码${values.level === 'section' ? '；依照规定项不公开的，请先选用“项不公开”，款可以作末级' : ''}。`,
  'section-beside-items': ({ found, values }) =>
    `功能科目编码“${found}”只到款，而 ${values.at ?? ''} 是它的项 ${values.item ?? ''}。一个款要么整款不列项，要么每一行都列到项：请把这一行改为 7 位编码，或把它的各项都改为“${found}”。`,
  'functional-class-unknown': ({ found, values }) =>
    `功能科目编码“${found}”：${values.year ?? ''} 年的支出功能分类没有“${values.class ?? ''}”类。请核对编码。`,
  'economic-code-malformed': ({ found }) =>
    `经济科目编码“${found}”不合规范，应为 5 位数字（类 3 位、款 2 位），例如 30108。`,
  'economic-code-incomplete': ({ found }) => `经济科目编码“${found}”没有编到款级。请填 5 位编码。`,
  'economic-class-unknown': ({ found, values }) =>
    `经济科目编码“${found}”：${values.year ?? ''} 年的部门预算支出经济分类没有“${values.class ?? ''}”类。请核对编码。`,
  'economic-code-government': ({ found }) =>
    `经济科目编码“${found}”属于政府预算支出经济分类（5 开头）。请改填部门预算支出经济分类编码（3 开头）。`,
  'source-missing': ({ values }) => `没有填写资金来源。可填：${values.accepted ?? ''}。`,
  'source-unknown': ({ found, values }) => `不认识资金来源“${found}”。可填：${values.accepted ?? ''}。`,
  'source-ambiguous': ({ found, values }) =>
    `资金来源“${found}”可以指不止一种来源。请写明是哪一种：${values.accepted ?? ''}。`,
  'kind-missing': ({ values }) => `没有填写支出类型。可填：${values.accepted ?? ''}。`,
  'kind-unknown': ({ found, values }) => `不认识支出类型“${found}”。可填：${values.accepted ?? ''}。`,
  'project-name-missing': () => '项目支出没有填写项目名称。请补上项目名称。',
  'not-calculated': ({ found, values }) =>
    values.count === '1'
      ? `公式“${found}”还没有计算结果。请用 Excel 或 WPS 打开，保存一次，再读取。`
      : `从此处起有 ${values.count ?? ''} 个公式还没有计算结果（这一个是“${found}”），所在的行都没有读。请用 Excel 或 WPS 打开，保存一次，再读取。`,
  'amount-error-value': ({ found }) => `金额单元格是错误值“${found}”。请先改正公式或填入金额。`,
  'amount-date': ({ found }) => `金额单元格是日期“${found}”。请改填金额。`,
  'amount-not-a-number': ({ found }) => `金额“${found}”不是数字。请填数字，例如 1234.50；没有金额请留空。`,
  'amount-too-many-decimals': ({ found }) =>
    `金额“${found}”不足一分的部分不能取舍。以元计最多两位小数，请填准确金额。`,
  'amount-too-many-digits': ({ found }) => `金额“${found}”超过 15 位有效数字，单元格存不下。请核对金额。`,
  'cell-error-value': ({ found }) => `单元格是错误值“${found}”。请先改正。`,
  'text-bad-character': ({ found }) =>
    `文字中有 Excel 存不下的字符（${found}），看不见也印不出。请重新输入这一格。`,
  'text-too-long': ({ found, values }) =>
    `文字有 ${found} 个字，超过 Excel 在这里能存的 ${values.limit ?? ''} 个。请缩短。`,
  'unit-text': ({ found, values }) =>
    values.kind === 'bad-character'
      ? `单位全称中有 Excel 存不下的字符（${found}），看不见也印不出。请重新输入单位全称。`
      : `单位全称有 ${found} 个字，最多 ${values.limit ?? ''} 个。请改写。`,
  'functional-code-unlisted': ({ found, values }) =>
    `${values.year ?? ''} 年的支出功能分类表里没有 ${found}。已照用，请核对；也可载入当年的正式科目表。`,
  'economic-code-unlisted': ({ found, values }) =>
    `${values.year ?? ''} 年的部门预算支出经济分类表里没有 ${found}。已照用，请核对；也可载入当年的正式科目表。`,
  'name-missing': ({ values }) =>
    `不知道 ${values.code ?? ''} 的科目名称，表中名称会空着。请在明细的科目名称列填写，或载入当年的正式科目表。`,
  'name-of-another-code': ({ found, values }) =>
    `名称“${found}”是 ${values.other ?? ''} 的名称；${values.code ?? ''} 是“${values.name ?? ''}”。请核对编码和名称。`,
  'subtotal-differs': ({ found, values }) =>
    `“${values.caption ?? ''}”行的${ofYear(values.field)}写的是 ${inYuan(found)} 元，它所含的 ${values.rows ?? ''} 行明细相加是 ${inYuan(values.expected)} 元，相差 ${inYuan(values.difference)} 元。请核对是否漏行、重行，或合计没有更新。`,
  'subtotal-partial': ({ found, values }) =>
    `“${values.caption ?? ''}”行的${ofYear(values.field)}写的是 ${inYuan(found)} 元，只是一部分明细之和；应含的 ${values.rows ?? ''} 行相加是 ${inYuan(values.expected)} 元，相差 ${inYuan(values.difference)} 元。请核对合计的范围。`,
  'subtotal-tail': ({ found, values }) =>
    `“${values.caption ?? ''}”行的${ofYear(values.field)}写的是 ${inYuan(found)} 元，是所含明细之和 ${inYuan(values.expected)} 元按万元四舍五入的尾差，不是错误。`,
  'subtotal-unknown': ({ found }) => `看不出“${found}”行包含哪些明细，没有与明细比较。请自行核对。`,
  'subtotal-unreadable': ({ found }) => `“${found}”行的金额不能读，无法与明细核对。请改正或删去这一行。`,
  'amounts-blank': () => '这一行没有金额，按空白处理。',
  'fund-of-code': ({ found, values }) =>
    `${values.code ?? ''} 是${values.fund ?? ''}的科目，资金来源却是“${found}”。已照用，请核对科目编码和资金来源。`,
  'projects-alike': ({ found, values }) =>
    `${values.code ?? ''} 的项目“${found}”与“${values.other ?? ''}”只差空格、括号宽度、大小写等，按两个项目列示。如是同一个项目，请统一名称。`,
  'hidden-row': ({ found }) => `第 ${found} 行是隐藏行，已计入。若不应计入，请删除该行。`,
  'answer-error-value': ({ found, values }) =>
    `“${values.caption ?? ''}”是错误值“${found}”，没有采用。请先改正公式或填入内容。`,
  'answer-not-text': ({ values }) =>
    `“${values.caption ?? ''}”里有看不见、单元格存不下的字符，没有采用。请重新输入。`,
  'answer-not-a-choice': ({ found, values }) =>
    `“${values.caption ?? ''}”填的是“${found}”，没有采用。可填：${values.accepted ?? ''}。`,
  'answer-not-a-number': ({ found, values }) =>
    `“${values.caption ?? ''}”填的“${found}”不是数字，没有采用。请填以${values.measure ?? ''}计的数字，没有的填 0。`,
  'answer-not-whole': ({ found, values }) =>
    `“${values.caption ?? ''}”填的“${found}”不是整数，没有采用。请填以${values.measure ?? ''}计的整数。`,
  'answer-negative': ({ found, values }) =>
    `“${values.caption ?? ''}”填的“${found}”是负数，没有采用。请填 0 或大于 0 的数。`,
  'answer-too-many-decimals': ({ found, values }) =>
    `“${values.caption ?? ''}”填的“${found}”多于两位小数，没有采用。请填以${values.measure ?? ''}计、最多两位小数的数字。`,
  'answer-above': ({ found, values }) =>
    `“${values.caption ?? ''}”填的是 ${found} 万元，多于${values.whole ?? ''}的 ${values.expected ?? ''} 万元。请核对。`,
  'answer-below-table': ({ found, values }) =>
    `“${values.caption ?? ''}”填的是 ${found} 万元，少于${values.table ?? ''}的 ${values.expected ?? ''} 万元。请核对。`,
  'answer-names-differ': ({ found, values }) =>
    `“下属预算单位”列了 ${values.expected ?? ''} 家，各类下属单位数之和却是 ${found} 家。请核对。`,
  'prior-no-table': () =>
    '没有认出收支总表、支出总表等上年的公开表，上年数没有取用。请选上年公开的部门预算（工作簿或 .docx 文档）。',
  'prior-wrong-year': ({ found, values }) =>
    `这些公开表是 ${found} 年的，上年数应取自 ${values.expected ?? ''} 年的，没有取用。请选 ${values.expected ?? ''} 年公开的部门预算。`,
  'prior-year-unknown': ({ values }) =>
    `看不出这些公开表是哪一年的，已按 ${values.expected ?? ''} 年取用。请核对年份。`,
  'prior-form-unproved': () => '认不准上年公开表的式样，各数按表题和栏目、行的文字取用。请抽查核对。',
  'prior-other-unit': ({ found, values }) =>
    `上年公开表的编制部门是“${found}”，本年是“${values.expected ?? ''}”。已照用，请核对是不是同一个部门。`,
  'prior-table-missing': ({ found }) => `没有找到${found}，取自其中的上年数按未提供处理。`,
  'prior-tables-several': ({ found, values }) =>
    `有几张表都像“${values.table ?? ''}”：${found}。没有取用，取自其中的上年数按未提供处理。请只保留一张。`,
  'prior-columns-missing': ({ found, values }) =>
    `“${values.table ?? ''}”没有找到应有的栏目：${found}。取自其中的上年数按未提供处理。`,
  'prior-money-unit': ({ found }) =>
    `${found === '' ? '没有写明金额单位' : `金额单位写的是“${found}”`}，应为元或万元。这张表的上年数按未提供处理。`,
  'prior-units-differ': ({ found }) =>
    `${found}中同一个数相差一万倍，有一张表的金额单位写错了。这些表的上年数按未提供处理，请改正后再用。`,
  'prior-row-unknown': ({ found, values }) =>
    `不认识这一行：“${found}”，没有取用；应为 ${values.year ?? ''} 年的科目编码或名称，或者式样中的项目。这张表没有列出的行，上年数按未提供处理。`,
  'prior-row-twice': ({ found }) =>
    `“${found}”列了不止一次而金额不同，不同的上年数按未提供处理。请改正后再用。`,
  'prior-row-own': ({ found }) => `“${found}”所在的行不是程序列出的，没有采用。请填在列出的行里。`,
  'prior-row-gone': () =>
    '有的行被删去了：没有列出的科目不再当作 0，上年数按未提供处理。请撤销，或者重新读入上年公开数。',
  'prior-other-year': ({ found, values }) =>
    `这张表是为 ${found} 年填的，没有采用。请重新读入上年公开数；确实是 ${values.expected ?? ''} 年要用的，改正这里的年份。`,
  'prior-rows-incomplete': ({ found }) =>
    `“${found}”不等于下面各行之和，可能缺行：下面没有列出的科目，上年数按未提供处理。请先核对上年的公开表。`,
  'prior-not-an-amount': ({ found }) =>
    `“${found}”不是可以用的金额，应为到分为止的数字。这个上年数按未提供处理。`,
  'prior-code-corrected': ({ found, values }) =>
    `“${values.name ?? ''}”的编码写的是“${found}”，已按名称认作 ${values.code ?? ''}。请核对。`,
  'prior-differs-from-list': ({ found, values }) =>
    `${values.caption ?? ''}：上年公开表是 ${inYuan(found)} 元，明细的“上年预算”相加是 ${inYuan(values.list)} 元。文字说明用的是上年公开表的数，请核对。`,
  'prior-base-differs': ({ found, values }) =>
    `“${values.caption ?? ''}”填的是“${found}”，而上年公开表里是预算数：文中写“比上年执行数”，用的却是上年预算数。请改填“预算数”，或不用上年公开表。`,
  ...carryMessagesZhCN,
  'no-prior-column': () => '没有“上年预算”一列；九张表不受影响，与上年比较的说明需要它。',
  'performance-heading-missing': ({ values }) =>
    `前 30 行内没有找到绩效目标的表头。表头应有：${values.expected ?? ''}。`,
  'performance-other-year': ({ found, values }) =>
    `这些绩效目标是 ${found} 年的，没有采用。请改为本年的内容，再把这里的年份改成 ${values.expected ?? ''}。`,
  'performance-project-missing': ({ found }) =>
    `这一行（${found}）不属于任何项目。请在“项目名称”列填写项目名称。`,
  'performance-level-unknown': ({ found, values }) =>
    `不认识一级指标“${found}”，这一行没有列入。可填：${values.accepted ?? ''}。`,
  'performance-level-missing': ({ values }) =>
    `看不出这一行属于哪一级指标，没有列入。请填写，可填：${values.accepted ?? ''}。`,
  'performance-indicator-incomplete': ({ found, values }) =>
    `指标“${found}”没有填写“${values.field ?? ''}”。请补上。`,
  'performance-no-indicators': ({ found }) => `项目“${found}”没有任何绩效指标。请至少填写一行指标。`,
  'performance-project-differs': ({ found, values }) =>
    `“${values.field ?? ''}”写的是“${found}”，同一项目前面写的是“${values.first ?? ''}”。已用前面的，请改成一致。`,
  'performance-amount-missing': ({ found }) => `项目“${found}”没有填写资金。请填写项目资金合计。`,
  'performance-sum-differs': ({ found, values }) =>
    `项目“${values.project ?? ''}”的资金合计写的是 ${found} 万元，财政拨款与其他资金相加是 ${values.expected ?? ''} 万元。请核对。`,
};

/** `预算明细!A4、A9、A12 等 65 处：…`. */
export const placesZhCN: PlacesSaid = ({ sheet, cells, most, sentence }) => {
  const more = cells.length > most ? ` 等 ${String(cells.length)} 处` : '';
  const some = cells.slice(0, most).join('、') + more;
  const place = [sheet ?? '', some].filter((one) => one !== '').join('!');
  return place === '' ? sentence : `${place}：${sentence}`;
};
