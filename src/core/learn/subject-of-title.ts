import { APPROPRIATION_SOURCES, type FundingSource } from '../budget/line-item';
import { THREE_PUBLIC } from '../disclosure/quantities/spending';
import type { Selection } from '../disclosure/selection';
import type { TableId } from '../disclosure/table';

/** What a title says that its table is about. */
export interface Subject {
  readonly id: TableId;
  readonly scope: Selection;
}

/** Tables whose figures are in no budget line, or of money that a title says and lines do not tell from other money. */
const OTHER =
  /采购|购买服务|绩效|目标|资产|人员(?:情况|信息|编制)|基本情况|转移支付|目录|封面|说明|执行|决算|变动|增减|结转|结余|非税|财政专户|专户管理|单位资金|自有资金|其他资金|债券|债务|行政事业性收费|政府投资|基本建设|专项资金/;
/** 机关运行经费, 会议费: of those that stand beside “三公” the title is about “三公”. */
const BESIDE_THREE_PUBLIC = /机关运行|会议费|培训费|差旅费/;
/** 政府预算支出经济分类. */
export const GOVERNMENT = /政府(?:预算)?(?:支出)?经济/;

/** Lines of basic spending. */
export const BASIC: Selection = { kinds: ['personnel', 'operating'] };

/** Null for a title that speaks of no table that lines can fill. */
export function subjectOf(words: string): Subject | null {
  if (OTHER.test(words) || GOVERNMENT.test(words)) {
    return null;
  }
  const sources = sourcesOf(words);
  const scope: Selection = sources ? { sources } : {};
  const has = (word: string): boolean => words.includes(word);
  if (has('三公')) {
    if (has('政府性基金') || has('国有资本')) {
      return null;
    }
    return {
      id: 'three-public',
      scope: {
        sources: has('财政拨款') ? APPROPRIATION_SOURCES : ['general-budget'],
        economic: THREE_PUBLIC,
      },
    };
  }
  if (BESIDE_THREE_PUBLIC.test(words)) {
    return null;
  }
  if (has('政府性基金') || has('国有资本')) {
    return { id: has('政府性基金') ? 'government-funds' : 'state-capital', scope };
  }
  if (has('收支')) {
    return { id: has('财政拨款') ? 'appropriation' : 'overview', scope };
  }
  const economic = economicOf(words);
  const inside: Selection = economic ? { ...scope, economic } : scope;
  if (has('基本支出')) {
    return { id: 'basic', scope: { ...inside, ...BASIC } };
  }
  if (has('项目支出')) {
    return { id: 'projects', scope: { ...inside, kinds: ['project'] } };
  }
  if (has('一般公共')) {
    return has('收入') ? null : { id: 'general-budget', scope: inside };
  }
  if (has('收入')) {
    return has('财政拨款') ? null : { id: 'income', scope };
  }
  // Which of 财政拨款 is spent this year, and how it is told, every place says otherwise.
  return has('支出') && !has('财政拨款') ? { id: 'spending', scope: inside } : null;
}

/** Whether a title speaks of spending by 政府预算支出经济分类, which lines do not know. */
export function isByGovernment(words: string): boolean {
  return GOVERNMENT.test(words) && !OTHER.test(words);
}

function sourcesOf(words: string): readonly FundingSource[] | null {
  if (/一般公共|公共财政/.test(words)) {
    return ['general-budget'];
  }
  if (words.includes('政府性基金')) {
    return ['government-funds'];
  }
  if (words.includes('国有资本')) {
    return ['state-capital'];
  }
  return words.includes('财政拨款') ? APPROPRIATION_SOURCES : null;
}

/** 类 that a title names: 一般公共预算基本支出表-人员经费(工资福利支出). */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/工资福利/, '301'],
  [/商品和服务/, '302'],
  [/对个人和家庭/, '303'],
];

function economicOf(words: string): readonly string[] | null {
  const found = CLASSES.filter(([word]) => word.test(words)).map(([, code]) => code);
  return found.length > 0 ? found : null;
}
