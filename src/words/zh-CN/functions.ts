import NAMES from './parameter-names.json';
import type { Place, Size, TroubleSentences } from '../subjects/functions';

function at({ parameter, row, column }: Place): string {
  const down = row === null ? '' : `第 ${row} 行`;
  const across = column === null ? '' : `第 ${column} 列`;
  return `${NAMES[parameter]}${down}${across}`;
}

function isLone({ row, column }: Place): boolean {
  return row === null && column === null;
}

function size({ parameter, rows, columns }: Size): string {
  return `${NAMES[parameter]}为 ${rows} 行 ${columns} 列`;
}

export const ZH_CN: TroubleSentences = {
  // Excel hands the error of a function within a function over without its sentence.
  'error-cell': ({ place, found }) =>
    `${at(place)}是错误值 ${found}，${isLone(place) ? '请先改正；若由公式中的函数得出，请单独计算该函数，查看其提示。' : '请先改正该单元格。'}`,
  'not-a-number': ({ place, found }) => `${at(place)}是“${found}”，不是数值，请改为数值。`,
  'too-many-decimals': ({ place, found }) => `${at(place)}是 ${found}，以元为单位的金额最多两位小数。`,
  'too-many-digits': ({ place, found }) => `${at(place)}是 ${found}，超过 15 位有效数字，不能精确表示。`,
  'not-a-code': ({ place, found }) => `${at(place)}是“${found}”，不是科目编码（类 3 位、款 5 位、项 7 位）。`,
  'code-missing': ({ place, amount }) => `${at(place)}没有编码，却有金额 ${amount}，请补上编码。`,
  'not-a-year': ({ place, found }) => `${at(place)}是“${found}”，应为四位年份，例如 2025。`,
  'not-a-flag': ({ place, found }) => `${at(place)}是“${found}”，应为 TRUE 或 FALSE。`,
  'not-decimals': ({ place, found, low, high }) =>
    `${at(place)}是“${found}”，应为 ${low} 到 ${high} 之间的整数。`,
  'too-large': ({ parameter, cells, most }) =>
    `${NAMES[parameter]}有 ${cells} 个单元格，超过 ${most} 个；请引用表格列或有限的区域，不要引用整列。`,
  'sizes-differ': ({ a, b }) => `${size(a)}，${size(b)}，大小不一致。`,
  'not-a-column': (of) => `${size(of)}，应为一列。`,
  'condition-incomplete': ({ given }) => `条件应成对给出：一列，再加要找的词；现在给了 ${given} 个。`,
  'result-too-long': ({ total }) => `结果是 ${total}，超过 15 位有效数字，单元格不能精确保存。`,
  'no-such-code': ({ code, year }) => `${year} 年的科目表中没有编码 ${code}。`,
  'zero-total': () => '总数为零，不能计算比重。',
  'zero-base': () => '上年数为零，不能计算增长率。',
  'negative-base': () => '上年数为负数，增长率没有意义。',
  'no-list-to-close': () => '闭合需要一列、一行或一块部分数和它们的一个总数。',
  'parts-differ': () => '各部分相加与总数相差太大，比重不能闭合到 100%。',
};
