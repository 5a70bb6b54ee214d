import { ABOVE, LEFT } from '../../src/core/disclosure/table';
import type { HardTemplate } from './hard-packages';
import {
  appropriation,
  basic,
  BASIC_AND_PROJECT,
  INCOME_ROWS,
  nineTables,
  overview,
  SOME_CLASSES,
  threePublic,
  times,
  tree,
} from './plain-tables';
import { smallWorkbook } from './small-workbook';
import { layOutSpec, sheetsOf, type GivenRow, type TableSpec } from './table-spec';

const template = (name: string, specs: readonly TableSpec[]): HardTemplate => {
  const { sheets, tables } = sheetsOf(specs);
  return { name, fileName: 'template.xlsx', bytes: smallWorkbook({ sheets }), tables };
};

const WAN = '万元';

/** Tables of two forms, as in a workbook of a bureau that hands out both: 新疆 and 上海. */
export function ofTwoForms(): HardTemplate {
  const xinjiang = (number: string, words: string): string => `新疆${number} ${words}`;
  const shanghai = (words: string): string => `上海 ${words}`;
  const unitRow = '单位名称';
  const withUnitRow = (spec: TableSpec): TableSpec => ({
    ...spec,
    blocks: spec.blocks.map((block) => ({ ...block, unitRow })),
  });
  return template('tables of two forms', [
    overview(
      { sheet: xinjiang('表一', '收支总体'), unit: WAN, title: '部门收支总体情况表' },
      [
        ['财政拨款（补助）', 'appropriation'],
        ['一般公共预算', 'general-budget'],
        ['政府性基金预算', 'government-funds'],
        ['国有资本经营预算', 'state-capital'],
        ['教育收费（财政专户）', 'fiscal-special-account'],
        ['事业收入', 'institutional-income'],
        ['事业单位经营收入', 'business-income'],
        ['单位其他资金收入', 'other-income'],
      ],
      ['201 一般公共服务支出', '202 外交支出', '203 国防支出', '204 公共安全支出', '205 教育支出'],
    ),
    withUnitRow(
      tree(
        { sheet: xinjiang('表三', '支出总体'), unit: WAN, table: 'spending', title: '部门支出总体情况表' },
        BASIC_AND_PROJECT,
        { group: '支出预算' },
      ),
    ),
    withUnitRow(
      tree(
        {
          sheet: xinjiang('表五', '一般公共'),
          unit: WAN,
          table: 'general-budget',
          title: '一般公共预算支出情况表',
        },
        BASIC_AND_PROJECT,
        { group: '一般公共预算支出' },
      ),
    ),
    overview(
      { sheet: shanghai('收支总表'), unit: '元', title: '财务收支预算总表' },
      [
        ['一、财政拨款收入', 'appropriation'],
        ['1. 一般公共预算资金', 'general-budget'],
        ['2. 政府性基金', 'government-funds'],
        ['3. 国有资本经营预算', 'state-capital'],
        ['二、事业收入', 'institutional-income'],
        ['三、事业单位经营收入', 'business-income'],
        ['四、其他收入', 'other-income'],
      ],
      [],
    ),
    tree(
      { sheet: shanghai('支出总表'), unit: '元', table: 'spending', title: '支出预算总表' },
      BASIC_AND_PROJECT,
      { group: '支出预算' },
    ),
    tree(
      {
        sheet: shanghai('一般公共'),
        unit: '元',
        table: 'general-budget',
        title: '一般公共预算支出功能分类预算表',
      },
      BASIC_AND_PROJECT,
      { group: '一般公共预算支出' },
    ),
  ]);
}

/** Rows by name alone: no column of codes anywhere. */
export const withoutCodes = (): HardTemplate => template('names without codes', nineTables(WAN, 'none'));

/** Codes of 3, 5 and 7 digits in one column. */
export const withOneCodeColumn = (): HardTemplate => template('one column of codes', nineTables(WAN, 'one'));

/** Two tables beside one another, a blank column between them. */
export function sideBySide(): HardTemplate {
  const left = tree(
    { sheet: '支出', unit: WAN, table: 'general-budget', title: '一般公共预算支出表' },
    BASIC_AND_PROJECT,
  );
  return template('tables side by side', [
    left,
    { ...basic({ sheet: '支出', unit: WAN }), left: left.header[0]!.length + 2 },
    overview({ sheet: '总表', unit: WAN }, INCOME_ROWS, SOME_CLASSES),
    { ...threePublic({ sheet: '总表', unit: WAN }), left: 6 },
  ]);
}

/** All tables on one sheet, one below the other. */
export function oneBelowTheOther(): HardTemplate {
  let top = 1;
  const specs = nineTables().map((spec): TableSpec => {
    const placed = { ...spec, sheet: '部门预算公开表', top };
    top = layOutSpec(placed).below + 1;
    return placed;
  });
  return template('tables one below the other', specs);
}

/** 元 beside 万元: by sheet, and once told by the caption of a column alone. */
export function ofMixedUnits(): HardTemplate {
  const [first, income, spending, shared, general, ...others] = nineTables('元');
  return template('mixed units of money', [
    first!,
    { ...income!, unit: WAN },
    spending!,
    {
      ...appropriation({ sheet: shared!.sheet, unit: WAN }, SOME_CLASSES),
      unitLine: null,
      header: [
        ['财政拨款收入', LEFT, '财政拨款支出', ...times(LEFT, 4)],
        [
          '项目',
          '预算数（万元）',
          '项目',
          '合计（万元）',
          '一般公共预算（万元）',
          '政府性基金预算（万元）',
          '国有资本经营预算（万元）',
        ],
      ],
    },
    general!,
    ...others.map((spec): TableSpec => (spec.table === 'three-public' ? { ...spec, unit: WAN } : spec)),
  ]);
}

/** Title and header printed again within the body, as on a second page. */
export function withHeaderAgain(): HardTemplate {
  return template('header printed again', [
    tree(
      {
        sheet: '支出总表',
        unit: WAN,
        table: 'spending',
        title: '支出总表',
        blankRows: 14,
        again: { after: 8, word: '（续表）' },
      },
      BASIC_AND_PROJECT,
      { group: '支出预算' },
    ),
    { ...basic({ sheet: '基本支出表', unit: WAN }), blankRows: 20, again: { after: 12, word: '续表 ' } },
  ]);
}

/** The items of “三公” in rows, years and changes in columns. */
export function withItemsInRows(): HardTemplate {
  const items: readonly GivenRow[] = [
    ['合计', 'total'],
    ['1、因公出国（境）费用', 'abroad'],
    ['2、公务接待费', 'reception'],
    ['3、公务用车购置及运行费', 'vehicles'],
    ['其中：（1）公务用车运行维护费', 'vehicle-running'],
    ['（2）公务用车购置费', 'vehicle-purchase'],
  ];
  return template('items of 三公 in rows', [
    {
      sheet: '三公',
      table: 'three-public',
      title: '一般公共预算“三公”经费支出表',
      unit: WAN,
      header: [['项目', '上年预算数', '本年预算数', '增减额', '增减率（%）']],
      blocks: [
        {
          rows: 'listed',
          named: true,
          roles: ['total@prior', 'total', 'total@change', 'total@rate'],
          given: items,
        },
      ],
      blankRows: 0,
    },
    overview({ sheet: '收支总表', unit: WAN }, INCOME_ROWS, SOME_CLASSES),
  ]);
}

/** Columns of which a list of budget lines says nothing, between those that it fills. */
export function withOtherColumns(): HardTemplate {
  return template('columns that lines cannot give', [
    {
      sheet: '支出总表',
      table: 'spending',
      title: '支出总表',
      unit: WAN,
      header: [
        [
          '单位代码',
          '科目编码',
          '科目名称',
          '在职人数',
          '合计',
          '基本支出',
          '项目支出',
          '房屋面积',
          '政府采购金额',
          '备注',
        ],
      ],
      blocks: [
        {
          rows: 'functional-tree',
          leading: 1,
          codes: 1,
          named: true,
          roles: [null, 'total', 'basic', 'project', null, null, null],
          total: '合计',
        },
      ],
    },
    {
      sheet: '项目支出表',
      table: 'projects',
      title: '一般公共预算项目支出表',
      unit: WAN,
      header: [
        ['科目编码', LEFT, LEFT, '科目名称', '项目名称', '项目支出', LEFT, '其中：政府采购', '绩效目标'],
        ['类', '款', '项', ABOVE, ABOVE, '合计', '其中：商品和服务支出', ABOVE, ABOVE],
      ],
      blocks: [
        {
          rows: 'projects',
          codes: 3,
          named: true,
          project: true,
          roles: ['total', 'economic-302', null, null],
          total: '合计',
        },
      ],
    },
  ]);
}
