/** Columns of a list of budget lines. */
export const LINE_FIELDS = [
  'functional',
  'functionalName',
  'economic',
  'economicName',
  'source',
  'kind',
  'project',
  'current',
  'prior',
] as const;

export type LineField = (typeof LINE_FIELDS)[number];

/** Headings as 预算明细 shows them; the unit of money stands behind the two amounts. */
export const FIELD_NAMES: Readonly<Record<LineField, string>> = {
  functional: '功能科目编码',
  functionalName: '功能科目名称',
  economic: '经济科目编码',
  economicName: '经济科目名称',
  source: '资金来源',
  kind: '支出类型',
  project: '项目名称',
  current: '本年预算',
  prior: '上年预算',
};

/** Fields without which a list cannot be read. */
export const REQUIRED_FIELDS: readonly LineField[] = ['functional', 'economic', 'source', 'kind', 'current'];

/**
 * Headings by field, in folded form (no blanks, no unit, no year). `exact` headings are certain; `loose` ones are
 * taken only when no exact heading claims the field. Exports of 预算管理一体化 systems are covered here too.
 */
export const HEADINGS: Readonly<
  Record<LineField, { readonly exact: readonly string[]; readonly loose: readonly string[] }>
> = {
  functional: {
    exact: [
      '功能科目编码',
      '功能科目代码',
      '功能分类科目编码',
      '功能分类科目代码',
      '支出功能分类科目编码',
      '支出功能分类科目代码',
      '支出功能分类编码',
      '支出功能分类代码',
      '功能分类编码',
      '功能分类代码',
      '功能科目',
    ],
    loose: ['科目编码', '科目代码', '支出功能分类', '功能分类', '支出功能分类科目', '功能分类科目'],
  },
  functionalName: {
    exact: ['功能科目名称', '功能分类科目名称', '支出功能分类科目名称', '支出功能分类名称', '功能分类名称'],
    loose: ['科目名称'],
  },
  economic: {
    exact: [
      '经济科目编码',
      '经济科目代码',
      '经济分类科目编码',
      '经济分类科目代码',
      '部门支出经济分类科目编码',
      '部门支出经济分类科目代码',
      '部门预算支出经济分类科目编码',
      '部门预算支出经济分类科目代码',
      '部门经济分类编码',
      '部门经济分类代码',
      '部门经济科目编码',
      '部门经济科目代码',
      '支出经济分类科目编码',
      '支出经济分类科目代码',
      '经济分类编码',
      '经济分类代码',
      '经济科目',
    ],
    loose: [
      '部门支出经济分类',
      '部门预算支出经济分类',
      '支出经济分类',
      '经济分类',
      '经济分类科目',
      '部门经济分类',
    ],
  },
  economicName: {
    exact: [
      '经济科目名称',
      '经济分类科目名称',
      '部门支出经济分类科目名称',
      '部门预算支出经济分类科目名称',
      '部门支出经济分类名称',
      '部门经济分类名称',
      '部门经济科目名称',
      '支出经济分类科目名称',
      '经济分类名称',
    ],
    loose: [],
  },
  source: {
    exact: ['资金来源', '资金性质', '经费来源', '收入来源'],
    loose: ['资金性质名称', '资金来源名称', '来源'],
  },
  kind: {
    exact: ['支出类型', '支出类别', '经费类型', '支出性质', '项目类别', '项目类型'],
    loose: ['类型', '类别', '基本/项目', '支出分类'],
  },
  project: { exact: ['项目名称', '预算项目名称', '预算项目', '支出项目名称'], loose: ['项目'] },
  current: {
    exact: [
      '本年预算',
      '本年预算数',
      '本年预算金额',
      '本年数',
      '预算数',
      '预算金额',
      '当年预算',
      '当年预算数',
      '本年度预算',
      '本年度预算数',
      '年初预算',
      '年初预算数',
      '批复数',
      '批复金额',
    ],
    loose: ['金额', '申报数', '合计', '本年', '本年合计'],
  },
  prior: {
    exact: [
      '上年预算',
      '上年预算数',
      '上年预算金额',
      '上年数',
      '上年度预算',
      '上年度预算数',
      '上年年初预算',
      '上年年初预算数',
    ],
    loose: ['上年'],
  },
};
