import { APPROPRIATION_SOURCES, FUNDING_SOURCES, type FundingSource } from '../../budget/line-item';
import { SELDOM_SOURCES } from '../../budget/sources-in-use';
import type { Quantity } from './quantity';

/** Captions that each funding source is published under, in tables of income and of spending. The first is the usual one. */
const CAPTIONS: Readonly<Record<FundingSource, readonly string[]>> = {
  'general-budget': [
    '一般公共预算',
    '一般公共预算拨款',
    '一般公共预算资金',
    '一般公共预算拨款收入',
    '一般公共预算财政拨款',
  ],
  'government-funds': [
    '政府性基金预算',
    '政府性基金预算拨款',
    '政府性基金',
    '政府性基金预算拨款收入',
    '政府性基金预算财政拨款',
  ],
  'state-capital': [
    '国有资本经营预算',
    '国有资本经营预算拨款',
    '国有资本经营预算资金',
    '国有资本经营',
    '国有资本经营预算拨款收入',
    '国有资本经营预算财政拨款',
  ],
  'fiscal-special-account': ['教育收费（财政专户）', '财政专户（教育收费）', '财政专户管理资金', '教育收费'],
  'institutional-income': ['事业收入'],
  'business-income': ['事业单位经营收入', '经营收入'],
  'superior-subsidy': ['上级补助收入', '上级补助'],
  'affiliated-income': ['附属单位上缴收入', '附属单位缴款'],
  'other-income': ['单位其他资金收入', '单位其他资金', '其他收入'],
};

/** Money that forms without a place for 财政专户 publish as 事业收入: 教育收费 is a part of that. */
export const INSTITUTIONAL_WITH_FEES: readonly FundingSource[] = [
  'institutional-income',
  'fiscal-special-account',
];

/** Money that forms without a place for 上级补助收入 and 附属单位上缴收入 publish as 其他收入. */
export const OTHER_WITH_SELDOM: readonly FundingSource[] = ['other-income', ...SELDOM_SOURCES];

/** The sources of money. */
export const SOURCE_QUANTITIES: readonly Quantity[] = FUNDING_SOURCES.map((source) => ({
  role: source,
  captions: CAPTIONS[source],
  selection: { sources: [source] },
}));

/** Income that is no one source of lines, and what is carried from year to year. */
export const INCOME_QUANTITIES: readonly Quantity[] = [
  {
    role: 'appropriation',
    captions: ['财政拨款收入', '财政拨款（补助）', '财政拨款'],
    selection: { sources: APPROPRIATION_SOURCES },
  },
  {
    role: 'carried-in',
    captions: ['上年结转', '上年结余', '上年结转结余', '上年结转和结余', '年初结转和结余'],
    selection: { flows: ['carried-in'] },
  },
  {
    role: 'reserves',
    captions: ['使用非财政拨款结余', '用事业基金弥补收支差额', '动用历年结余', '历年结余'],
    selection: { flows: ['reserves'] },
  },
  {
    role: 'income-this-year',
    captions: ['本年收入合计', '本年收入', '本年收入小计'],
    selection: { flows: ['income'] },
  },
];
