import { foldWord } from '../budget/read-words';

export const PERFORMANCE_FIELDS = [
  'project',
  'total',
  'appropriation',
  'other',
  'goal',
  'level1',
  'level2',
  'level3',
  'value',
] as const;
export type PerformanceField = (typeof PERFORMANCE_FIELDS)[number];

/** How the columns are headed, without the unit of money. */
export const PERFORMANCE_NAMES: Readonly<Record<PerformanceField, string>> = {
  project: '项目名称',
  total: '项目资金合计',
  appropriation: '其中：财政拨款',
  other: '其他资金',
  goal: '项目总体目标',
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  value: '指标值',
};

/** What else their headings are called, compared as `foldWord` has them. */
const OTHER_NAMES: Readonly<Record<PerformanceField, readonly string[]>> = {
  project: ['项目'],
  total: ['项目资金', '年度资金总额', '资金总额', '资金合计'],
  appropriation: ['财政拨款', '其中财政拨款'],
  other: ['其他资金', '其它资金'],
  goal: ['总体目标', '年度总体目标', '年度目标'],
  level1: [],
  level2: [],
  level3: [],
  value: ['指标值(包含数字及文字描述)', '指标值及单位'],
};

/** The field that a caption heads; null if none. */
export function performanceField(caption: string): PerformanceField | null {
  const word = foldWord(caption).replace(/\((?:单位:)?(?:万?元)\)$/, '');
  return (
    PERFORMANCE_FIELDS.find((field) =>
      [PERFORMANCE_NAMES[field], ...OTHER_NAMES[field]].some((name) => foldWord(name) === word),
    ) ?? null
  );
}

/** Indicators of the first level and of the second within them, as they are printed. */
interface IndicatorGroup {
  readonly name: string;
  readonly kinds: readonly string[];
  /** Printed only where a project has some: the forms of some years have the costs as a group of their own. */
  readonly whereUsed?: true;
}

export const INDICATORS: readonly IndicatorGroup[] = [
  {
    name: '成本指标',
    kinds: ['经济成本指标', '社会成本指标', '生态环境成本指标'],
    whereUsed: true,
  },
  { name: '产出指标', kinds: ['数量指标', '质量指标', '时效指标', '成本指标'] },
  { name: '效益指标', kinds: ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'] },
  { name: '满意度指标', kinds: ['满意度指标'] },
];

/** 数量 stands for 数量指标; what has no blanks is compared. */
export function indicatorWord(text: string): string {
  const word = foldWord(text);
  return word === '' || word.endsWith('指标') ? word : `${word}指标`;
}
