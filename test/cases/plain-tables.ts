import { ABOVE, LEFT, type TableId } from '../../src/core/disclosure/table';
import type { TrueRole } from './learned-roles';
import type { GivenRow, TableSpec } from './table-spec';

/** What is said of every table, and what of it may differ. */
export type Where = Pick<TableSpec, 'sheet' | 'unit'> & Partial<TableSpec>;

export type Columns = readonly (readonly [caption: string, role: TrueRole | null])[];

export const captionsOf = (columns: Columns): string[] => columns.map(([caption]) => caption);
export const rolesOf = (columns: Columns): (TrueRole | null)[] => columns.map(([, role]) => role);
export const times = (mark: string, count: number): string[] => Array<string>(count).fill(mark);

export const BASIC_AND_PROJECT: Columns = [
  ['合计', 'total'],
  ['基本支出', 'basic'],
  ['项目支出', 'project'],
];

/** Income and spending side by side, each a column of captions and amounts. */
export function overview(
  where: Where,
  income: readonly GivenRow[],
  spending: readonly GivenRow[],
  columns: Columns = [['预算数', 'total']],
  totals: readonly [string, string] = ['收入总计', '支出总计'],
): TableSpec {
  return {
    table: 'overview',
    title: '收支总表',
    header: [
      ['收入', LEFT, '支出', ...times(LEFT, columns.length)],
      ['项目', '预算数', '项目', ...captionsOf(columns)],
    ],
    blocks: [
      { rows: 'listed', named: true, roles: ['total'], given: income, total: totals[0] },
      { rows: 'classes', named: true, roles: rolesOf(columns), given: spending, total: totals[1] },
    ],
    ...where,
  };
}

/** How codes are printed: 类, 款 and 项 in columns of their own, one column, or names alone. */
export type Codes = 'three' | 'one' | 'none';

/** Rows by functional codes. */
export function tree(
  where: Where & { readonly table: TableId | null; readonly title: string },
  columns: Columns,
  { codes = 'three', group = null }: { readonly codes?: Codes; readonly group?: string | null } = {},
): TableSpec {
  const captions = captionsOf(columns);
  const count = { three: 3, one: 1, none: 0 }[codes];
  const above = (mark: string): string[] => times(mark, captions.length);
  const heads: Readonly<Record<Codes, string[][]>> = {
    three: [
      ['功能分类科目编码', LEFT, LEFT, '功能分类科目名称', ...captions],
      ['类', '款', '项', ABOVE, ...above(ABOVE)],
    ],
    one: [['科目编码', '科目名称', ...captions]],
    none: [['功能分类科目名称', ...captions]],
  };
  const grouped = group === null ? [] : [['项目', ...times(LEFT, count), group, ...above(LEFT).slice(1)]];
  return {
    header: [...grouped, ...heads[codes]],
    blocks: [{ rows: 'functional-tree', codes: count, named: true, roles: rolesOf(columns), total: '合计' }],
    ...where,
  };
}

/** Rows by economic codes: 基本支出. */
export function basic(where: Where, codes: Codes = 'three'): TableSpec {
  const columns: Columns = [
    ['合计', 'total'],
    ['人员经费', 'personnel'],
    ['公用经费', 'operating'],
  ];
  const captions = captionsOf(columns);
  const heads: Readonly<Record<Codes, string[][]>> = {
    three: [
      ['经济分类科目编码', LEFT, '经济分类科目名称', ...captions],
      ['类', '款', ABOVE, ...times(ABOVE, 3)],
    ],
    one: [['科目编码', '科目名称', ...captions]],
    none: [['经济分类科目名称', ...captions]],
  };
  return {
    table: 'basic',
    title: '一般公共预算基本支出表',
    header: heads[codes],
    blocks: [
      {
        rows: 'economic-tree',
        codes: { three: 2, one: 1, none: 0 }[codes],
        named: true,
        roles: rolesOf(columns),
        total: '合计',
      },
    ],
    ...where,
  };
}

/** “三公”: one row of figures. */
export function threePublic(where: Where): TableSpec {
  return {
    table: 'three-public',
    title: '一般公共预算“三公”经费支出表',
    header: [
      ['合计', '因公出国（境）费', '公务用车购置及运行费', LEFT, LEFT, '公务接待费'],
      [ABOVE, ABOVE, '小计', '公务用车购置费', '公务用车运行费', ABOVE],
    ],
    blocks: [{ rows: 'single', roles: THREE_PUBLIC }],
    blankRows: 1,
    ...where,
  };
}

export const THREE_PUBLIC = [
  'total',
  'abroad',
  'vehicles',
  'vehicle-purchase',
  'vehicle-running',
  'reception',
] as const;

export const APPROPRIATION_INCOME: readonly GivenRow[] = [
  ['一、一般公共预算拨款', 'general-budget'],
  ['二、政府性基金预算拨款', 'government-funds'],
  ['三、国有资本经营预算拨款', 'state-capital'],
];

/** 财政拨款: its income, and its spending by budget. */
export function appropriation(
  where: Where,
  spending: readonly GivenRow[],
  income: readonly GivenRow[] = APPROPRIATION_INCOME,
): TableSpec {
  return {
    table: 'appropriation',
    title: '财政拨款收支总表',
    header: [
      ['财政拨款收入', LEFT, '财政拨款支出', ...times(LEFT, 4)],
      ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
    ],
    blocks: [
      { rows: 'listed', named: true, roles: ['total'], given: income, total: '收入总计' },
      {
        rows: 'classes',
        named: true,
        roles: ['total', 'general-budget', 'government-funds', 'state-capital'],
        given: spending,
        total: '支出总计',
      },
    ],
    ...where,
  };
}

export const SOURCES: Columns = [
  ['合计', 'total'],
  ['一般公共预算拨款收入', 'general-budget'],
  ['政府性基金预算拨款收入', 'government-funds'],
  ['国有资本经营预算拨款收入', 'state-capital'],
  ['事业收入', 'institutional-income'],
  ['事业单位经营收入', 'business-income'],
  ['其他收入', 'other-income'],
];

export const INCOME_ROWS: readonly GivenRow[] = [
  ['一、一般公共预算拨款收入', 'general-budget'],
  ['二、政府性基金预算拨款收入', 'government-funds'],
  ['三、国有资本经营预算拨款收入', 'state-capital'],
  ['四、事业收入', 'institutional-income'],
  ['五、事业单位经营收入', 'business-income'],
  ['六、其他收入', 'other-income'],
];

export const SOME_CLASSES: readonly GivenRow[] = [
  '一、一般公共服务支出',
  '二、教育支出',
  '三、社会保障和就业支出',
  '四、卫生健康支出',
  '五、城乡社区支出',
  '六、住房保障支出',
];

/** The nine tables of a plain form, each on its sheet. */
export function nineTables(unit: '元' | '万元' = '万元', codes: Codes = 'three'): TableSpec[] {
  const by = (sheet: string, table: TableId, title: string, group: string): TableSpec =>
    tree({ sheet, unit, table, title }, BASIC_AND_PROJECT, { codes, group });
  return [
    overview({ sheet: '收支总表', unit }, INCOME_ROWS, SOME_CLASSES),
    tree({ sheet: '收入总表', unit, table: 'income', title: '收入总表' }, SOURCES, { codes }),
    by('支出总表', 'spending', '支出总表', '支出预算'),
    appropriation({ sheet: '财政拨款收支总表', unit }, SOME_CLASSES),
    by('一般公共预算支出表', 'general-budget', '一般公共预算支出表', '一般公共预算支出'),
    basic({ sheet: '基本支出表', unit }, codes),
    threePublic({ sheet: '三公经费表', unit }),
    by('政府性基金预算支出表', 'government-funds', '政府性基金预算支出表', '政府性基金预算支出'),
    by('国有资本经营预算支出表', 'state-capital', '国有资本经营预算支出表', '国有资本经营预算支出'),
  ];
}
