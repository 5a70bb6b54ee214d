import type { MoneyUnit } from '../money/amount';
import type { FundingSource, SpendingKind } from './line-item';

/** Words for a source after folding and after endings like 拨款, 预算, 资金, 收入 are cut off. */
export const SOURCE_WORDS: Readonly<Record<string, FundingSource>> = {
  一般公共: 'general-budget',
  一般: 'general-budget',
  公共: 'general-budget',
  公共财政: 'general-budget',
  一般公共财政: 'general-budget',
  经费: 'general-budget',
  政府性基金: 'government-funds',
  基金: 'government-funds',
  政府基金: 'government-funds',
  国有资本经营: 'state-capital',
  国有资本: 'state-capital',
  国资经营: 'state-capital',
  国资: 'state-capital',
  财政专户: 'fiscal-special-account',
  专户: 'fiscal-special-account',
  '财政专户(教育收费)': 'fiscal-special-account',
  '教育收费(财政专户)': 'fiscal-special-account',
  教育收费: 'fiscal-special-account',
  财政专户管理: 'fiscal-special-account',
  专户管理: 'fiscal-special-account',
  事业: 'institutional-income',
  事业单位经营: 'business-income',
  经营: 'business-income',
  上级补助: 'superior-subsidy',
  上级: 'superior-subsidy',
  附属单位上缴: 'affiliated-income',
  附属单位缴: 'affiliated-income',
  附属单位上缴款: 'affiliated-income',
  附属单位缴款: 'affiliated-income',
  单位其他: 'other-income',
  其他: 'other-income',
};

/** Endings that do not tell sources apart. */
export const SOURCE_ENDINGS: readonly string[] = [
  '拨款',
  '预算',
  '资金',
  '收入',
  '(补助)',
  '补助',
  '安排',
  '财政',
];

/** Words that could mean more than one source, with the reason a reader is told. */
export const AMBIGUOUS_SOURCES: readonly string[] = [
  '财政拨款',
  '财政',
  '单位',
  '自有',
  '非财政拨款',
  '非财政',
];

export const KIND_WORDS: Readonly<Record<string, SpendingKind | 'basic'>> = {
  人员经费: 'personnel',
  人员: 'personnel',
  人员支出: 'personnel',
  人员类: 'personnel',
  人员类项目: 'personnel',
  '基本支出-人员经费': 'personnel',
  '基本支出(人员经费)': 'personnel',
  人员经费支出: 'personnel',
  公用经费: 'operating',
  公用: 'operating',
  公用支出: 'operating',
  日常公用经费: 'operating',
  公用经费支出: 'operating',
  公用经费项目: 'operating',
  运转类公用经费项目: 'operating',
  '基本支出-公用经费': 'operating',
  '基本支出(公用经费)': 'operating',
  项目支出: 'project',
  项目: 'project',
  项目经费: 'project',
  其他运转类: 'project',
  其他运转类项目: 'project',
  特定目标类: 'project',
  特定目标类项目: 'project',
  基本支出: 'basic',
  基本: 'basic',
  基本经费: 'basic',
};

/** 基本支出 alone is personnel spending under these economic 类, else operating spending. */
export const PERSONNEL_CLASSES: readonly string[] = ['301', '303'];

/** Captions of total rows in an export. */
export const TOTAL_WORDS: readonly string[] = [
  '合计',
  '小计',
  '总计',
  '本页合计',
  '本页小计',
  '累计',
  '共计',
];

/** Units of money a list may be stated in; the others are recognised only to be refused by name. */
export const MONEY_UNITS: readonly MoneyUnit[] = ['元', '万元'];
export const OTHER_UNITS: readonly string[] = ['千元', '百元', '百万元', '千万元', '亿元', '角', '分'];
