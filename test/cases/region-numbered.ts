import { ABOVE, LEFT } from '../../src/core/disclosure/table';
import {
  BASIC_AND_PROJECT,
  captionsOf,
  overview,
  rolesOf,
  THREE_PUBLIC,
  times,
  type Columns,
} from './plain-tables';
import type { TableSpec } from './table-spec';

const unit = '万元';

/** Codes in three columns, and behind them a unit: its code, and its name or that of the 科目. */
function withUnits(sheet: string, table: TableSpec['table'], title: string, columns: Columns): TableSpec {
  return {
    sheet,
    table,
    title,
    unit,
    unitLine: `单位：${unit}`,
    header: [
      ['科目编码', LEFT, LEFT, '单位代码', '单位名称（科目）', ...captionsOf(columns)],
      ['类', '款', '项', ABOVE, ABOVE, ...times(ABOVE, columns.length)],
    ],
    blocks: [
      { rows: 'functional-tree', codes: 3, between: 1, named: true, roles: rolesOf(columns), total: '合计' },
    ],
  };
}

/** Numbered 表1, 1-1, 1-2 … 5, as in 四川: twelve tables, sheets named by number alone. */
export function numbered(): TableSpec[] {
  const classes = [
    '一、一般公共服务支出',
    '二、外交支出',
    '三、国防支出',
    '四、公共安全支出',
    '五、教育支出',
  ];
  const threePublic = (sheet: string, table: TableSpec['table'], title: string): TableSpec => ({
    sheet,
    table,
    title,
    unit,
    header: [
      ['单位编码', '单位名称', '当年财政拨款预算安排', ...times(LEFT, 5)],
      [ABOVE, ABOVE, '合计', '因公出国（境）费用', '公务用车购置及运行费', LEFT, LEFT, '公务接待费'],
      [ABOVE, ABOVE, ABOVE, ABOVE, '小计', '公务用车购置费', '公务用车运行费', ABOVE],
    ],
    blocks: [{ rows: 'single', leading: 1, named: true, roles: THREE_PUBLIC, total: '合计' }],
    blankRows: 1,
  });
  return [
    overview(
      { sheet: '1', unit, title: '表1 部门收支总表' },
      [
        ['一、一般公共预算拨款收入', 'general-budget'],
        ['二、政府性基金预算拨款收入', 'government-funds'],
        ['三、国有资本经营预算拨款收入', 'state-capital'],
        ['四、事业收入', 'institutional-income'],
        ['五、事业单位经营收入', 'business-income'],
        ['六、其他收入', 'other-income'],
        ['本年收入合计', 'income-this-year'],
        ['七、用事业基金弥补收支差额', 'reserves'],
        ['八、上年结转', 'carried-in'],
      ],
      [
        ...classes,
        null,
        ['本年支出合计', 'spending-this-year'],
        ['二十九、事业单位结余分配', null],
        ['三十、结转下年', 'carried-out'],
      ],
      undefined,
      ['收入总计', '支出总计'],
    ),
    withUnits('1-1', 'income', '表1-1 部门收入总表', [
      ['合计', 'total'],
      ['上年结转', 'carried-in'],
      ['一般公共预算拨款收入', 'general-budget'],
      ['政府性基金预算拨款收入', 'government-funds'],
      ['国有资本经营预算拨款收入', 'state-capital'],
      ['事业收入', 'institutional-income'],
      ['事业单位经营收入', 'business-income'],
      ['其他收入', 'other-income'],
      ['上级补助收入', 'superior-subsidy'],
      ['附属单位上缴收入', 'affiliated-income'],
      ['用事业基金弥补收支差额', 'reserves'],
    ]),
    withUnits('1-2', 'spending', '表1-2 部门支出总表', [
      ...BASIC_AND_PROJECT,
      ['上缴上级支出', null],
      ['对附属单位补助支出', null],
    ]),
    {
      ...overview(
        { sheet: '2', unit, title: '表2 财政拨款收支预算总表' },
        [
          ['一、本年收入', 'income-this-year'],
          ['一般公共预算拨款收入', 'general-budget'],
          ['政府性基金预算拨款收入', 'government-funds'],
          ['国有资本经营预算拨款收入', 'state-capital'],
          ['一、上年结转', 'carried-in'],
        ],
        [['一、本年支出', 'spending-this-year'], ...classes, ['二、结转下年', 'carried-out']],
        [
          ['合计', 'total'],
          ['一般公共预算', 'general-budget'],
          ['政府性基金预算', 'government-funds'],
          ['国有资本经营预算', 'state-capital'],
        ],
      ),
      table: 'appropriation',
    },
    {
      sheet: '2-1',
      table: null,
      title: '表2-1 财政拨款支出预算表（部门经济分类科目）',
      unit,
      header: [
        ['科目编码', LEFT, '科目名称', '总计', '当年财政拨款安排', LEFT, LEFT],
        ['类', '款', ABOVE, ABOVE, '小计', '基本支出', '项目支出'],
      ],
      // 总计 holds what was carried over, too.
      blocks: [
        {
          rows: 'economic-tree',
          codes: 2,
          named: true,
          roles: [null, 'appropriation', 'basic', 'project'],
          total: '合计',
        },
      ],
    },
    withUnits('3', 'general-budget', '表3 一般公共预算支出预算表', BASIC_AND_PROJECT),
    {
      sheet: '3-1',
      table: 'basic',
      title: '表3-1 一般公共预算基本支出预算表',
      unit,
      header: [
        ['经济分类科目', LEFT, LEFT, '基本支出', LEFT, LEFT],
        ['科目编码', LEFT, '科目名称', '合计', '人员经费', '公用经费'],
        ['类', '款', ABOVE, ABOVE, ABOVE, ABOVE],
      ],
      blocks: [
        {
          rows: 'economic-tree',
          codes: 2,
          named: true,
          roles: ['total', 'personnel', 'operating'],
          total: '合计',
        },
      ],
    },
    {
      sheet: '3-2',
      table: 'projects',
      title: '表3-2 一般公共预算项目支出预算表',
      unit,
      header: [
        ['科目编码', LEFT, LEFT, '单位名称（项目）', '金额'],
        ['类', '款', '项', ABOVE, ABOVE],
      ],
      blocks: [{ rows: 'projects', codes: 3, project: true, roles: ['total'], total: '合计' }],
    },
    threePublic('3-3', 'three-public', '表3-3 一般公共预算“三公”经费支出预算表'),
    withUnits('4', 'government-funds', '表4 政府性基金支出预算表', BASIC_AND_PROJECT),
    threePublic('4-1', null, '表4-1 政府性基金预算“三公”经费支出预算表'),
    withUnits('5', 'state-capital', '表5 国有资本经营预算支出预算表', BASIC_AND_PROJECT),
  ];
}
