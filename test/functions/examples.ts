import type { FunctionId } from '../../functions/catalogue';

/** A call with what it gives; the document shows it and tests make it. */
export interface Example {
  readonly zh: string;
  readonly en: string;
  readonly given: readonly unknown[];
  readonly gives: unknown;
}

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

const LINES = {
  codes: column('2080505', '2080506', '2100101'),
  amounts: column(120000.5, 60000, 3000),
  sources: column('一般公共预算拨款', '事业收入', '一般公共预算拨款'),
};

/** At least one for every function. Matrices are as Excel hands them over, null is an argument left out. */
export const EXAMPLES: Readonly<Record<FunctionId, readonly Example[]>> = {
  SUBTOTAL: [
    {
      zh: '全部明细的合计',
      en: 'the total of all lines',
      given: [LINES.codes, LINES.amounts],
      gives: [[183000.5]],
    },
    {
      zh: '两个科目各自的合计，一次填满两行',
      en: 'two codes at once',
      given: [LINES.codes, LINES.amounts, column('208', '2100101')],
      gives: column(180000.5, 3000),
    },
    {
      zh: '按资金来源分列：全部、一般公共预算拨款',
      en: 'a column for each source of funds',
      given: [
        LINES.codes,
        LINES.amounts,
        column('208 社会保障和就业支出', '210 卫生健康支出'),
        [LINES.sources, [['*', '一般公共预算拨款']]],
      ],
      gives: [
        [180000.5, 120000.5],
        [3000, 3000],
      ],
    },
    {
      zh: '印好的表里上级、下级都有，每笔只计一次',
      en: 'a printed table: each amount counts once',
      given: [
        [
          ['208', '', ''],
          ['', '05', ''],
          ['208', '05', '05'],
          ['208', '05', '06'],
        ],
        column(30, 30, 20, 10),
      ],
      gives: [[30]],
    },
  ],
  WAN: [
    { zh: '45150 元是 4.52 万元', en: '45,150 yuan', given: [[[45150]]], gives: [[4.52]] },
    {
      zh: '恰好为零留空，四舍五入为零显示 0',
      en: 'exactly zero shows nothing, what rounds to zero shows 0',
      given: [column(0, 40, 10000), 2, true],
      gives: column('', 0, 1),
    },
  ],
  BALANCED: [
    {
      zh: '准确数为零的留空，其余照公开数',
      en: 'nothing where the exact amount is zero, else the published figure',
      given: [column(0, 0, 4.51), column(0, 40, 45150)],
      gives: column('', 0, 4.51),
    },
    {
      zh: '零用短横',
      en: 'a dash for zero',
      given: [column(0, 4.52), column(0, 45150), 2, '-'],
      gives: column('-', 4.52),
    },
  ],
  PRINTED: [
    {
      zh: '以元列出，零留空',
      en: 'in yuan, nothing for zero',
      given: [column(0, 45150)],
      gives: column('', 45150),
    },
    {
      zh: '万元，零用短横',
      en: 'ten thousand yuan, a dash for zero',
      given: [column(0, 40, 45150), true, 2, '-'],
      gives: column('-', 0, 4.52),
    },
  ],
  SHARE: [
    { zh: '三分之一', en: 'one third', given: [[[1]], [[3]]], gives: [[0.3333]] },
    {
      zh: '闭合：三个比重之和恰为 100%',
      en: 'closed: the three add up to exactly 100%',
      given: [column(1, 1, 1), [[3]], 2, true],
      gives: column(0.3334, 0.3333, 0.3333),
    },
  ],
  CHANGE: [{ zh: '增减额', en: 'the change', given: [[[0.3]], [[0.1]]], gives: [[0.2]] }],
  GROWTH: [
    { zh: '减少三分之一', en: 'one third less', given: [[[2]], [[3]]], gives: [[-0.3333]] },
    {
      zh: '一位小数的百分数',
      en: 'a percentage of one decimal',
      given: [column(110, 95), column(100, 100), 1],
      gives: column(0.1, -0.05),
    },
  ],
  RECONCILE: [
    { zh: '相符', en: 'it agrees', given: [[[3]], column(1, 2)], gives: [['一致']] },
    { zh: '尾差', en: 'a rounding tail', given: [[[3.01]], column(1, 2)], gives: [['尾差 0.01']] },
    { zh: '错误', en: 'an error', given: [[[1.8]], column(1, 2)], gives: [['不符 -1.20']] },
  ],
  NAME: [
    { zh: '最新年度的名称', en: 'the newest name', given: [[['20805']]], gives: [['行政事业单位养老支出']] },
    {
      zh: '2018 年的名称',
      en: 'the name in 2018',
      given: [[['20805']], 2018],
      gives: [['行政事业单位离退休']],
    },
  ],
  PARENT: [
    {
      zh: '项的上级、款的上级、类',
      en: 'of an item, a section, a class',
      given: [column('2080505', '20805', '208')],
      gives: column('20805', '208', ''),
    },
  ],
  LEVEL: [
    {
      zh: '类、款、项',
      en: 'class, section, item',
      given: [column('208', '208-05', '2080505')],
      gives: column('类', '款', '项'),
    },
  ],
  ISCODE: [
    {
      zh: '“法制建设”2018 年还在用，以后没有了',
      en: 'a code that ended in 2018',
      given: [[['2010307']], 2018],
      gives: [[true]],
    },
    { zh: '2019 年', en: 'a year later', given: [[['2010307']], 2019], gives: [[false]] },
  ],
  VERSION: [{ zh: '版本', en: 'the version', given: [], gives: '0.1.0' }],
};
