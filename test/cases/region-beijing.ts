import { ABOVE, LEFT } from '../../src/core/disclosure/table';
import {
  BASIC_AND_PROJECT,
  basic,
  captionsOf,
  overview,
  rolesOf,
  times,
  tree,
  type Columns,
} from './plain-tables';
import type { TableSpec } from './table-spec';

const unit = '万元';

const THIS_YEAR: Columns = [
  ['小计', 'income-this-year'],
  ['一般公共预算资金', 'general-budget'],
  ['政府性基金预算资金', 'government-funds'],
  ['国有资本经营预算资金', 'state-capital'],
  ['财政专户管理资金', 'fiscal-special-account'],
  ['事业收入', 'institutional-income'],
  ['上级补助收入', 'superior-subsidy'],
  ['附属单位上缴收入', 'affiliated-income'],
  ['事业单位经营收入', 'business-income'],
  ['其他收入', 'other-income'],
];
const CARRIED_IN: Columns = [
  ['小计', 'carried-in'],
  ['一般公共预算资金', 'general-budget@carried-in'],
  ['政府性基金预算资金', 'government-funds@carried-in'],
  ['国有资本经营预算资金', 'state-capital@carried-in'],
  // Of other money that was carried over no word of ours speaks.
  ['其他资金', null],
];

/** A table of words and quantities that are no figures of the budget. */
const ofWords = (sheet: string, title: string, captions: readonly string[]): TableSpec => ({
  sheet,
  table: null,
  title,
  unit,
  header: [captions],
  blocks: [{ rows: 'projects', leading: captions.length - 1, roles: [null] }],
});

/** 北京 2023–2026: fourteen tables, 年 in none of the titles; units in front, one column of codes. */
export function beijing(): TableSpec[] {
  const by = (sheet: string, table: TableSpec['table'], title: string): TableSpec =>
    tree({ sheet, unit, table, title }, BASIC_AND_PROJECT, { codes: 'one' });
  return [
    overview(
      { sheet: '01收支总表', unit, title: '收支总表' },
      [
        ['一、一般公共预算拨款收入', 'general-budget'],
        ['二、政府性基金预算拨款收入', 'government-funds'],
        ['三、国有资本经营预算拨款收入', 'state-capital'],
        ['四、财政专户管理资金收入', 'fiscal-special-account'],
        ['五、事业收入', 'institutional-income'],
        ['六、上级补助收入', 'superior-subsidy'],
        ['七、附属单位上缴收入', 'affiliated-income'],
        ['八、事业单位经营收入', 'business-income'],
        ['九、其他收入', 'other-income'],
        null,
        ['本年收入合计', 'income-this-year'],
        ['上年结转结余', 'carried-in'],
      ],
      [
        ...['一、一般公共服务支出', '二、公共安全支出', '三、教育支出', '四、社会保障和就业支出'],
        ...['五、卫生健康支出', '六、住房保障支出'],
        ...[null, null, null, null],
        ['本年支出合计', 'spending-this-year'],
        ['年终结转结余', 'carried-out'],
      ],
      undefined,
      ['收入总计', '支出总计'],
    ),
    {
      sheet: '02收入总表',
      table: 'income',
      title: '收入总表',
      unit,
      header: [
        [
          '部门（单位）代码',
          '部门（单位）名称',
          '合计',
          '本年收入',
          ...times(LEFT, 9),
          '上年结转结余',
          ...times(LEFT, 4),
        ],
        [ABOVE, ABOVE, ABOVE, ...captionsOf(THIS_YEAR), ...captionsOf(CARRIED_IN)],
      ],
      // A row a unit: its code is none of the classification.
      blocks: [
        {
          rows: 'single',
          leading: 1,
          named: true,
          roles: ['total', ...rolesOf(THIS_YEAR), ...rolesOf(CARRIED_IN)],
          total: '合计',
        },
      ],
      blankRows: 1,
    },
    tree(
      { sheet: '03支出总表', unit, table: 'spending', title: '支出总表' },
      [
        ...BASIC_AND_PROJECT,
        ['事业单位经营支出', null],
        ['上缴上级支出', null],
        ['对附属单位补助支出', null],
      ],
      { codes: 'one' },
    ),
    {
      sheet: '04项目支出表',
      table: 'projects',
      title: '项目支出表',
      unit,
      header: [
        ['类型', '项目名称', '项目单位', '合计', '本年拨款', LEFT, LEFT, '财政专户管理资金', '单位资金'],
        [ABOVE, ABOVE, ABOVE, ABOVE, '一般公共预算', '政府性基金预算', '国有资本经营预算', ABOVE, ABOVE],
      ],
      blocks: [
        {
          rows: 'projects',
          leading: 1,
          project: true,
          // Between project and amounts stands the unit, and all money of its own is one column.
          roles: [
            null,
            'total',
            'general-budget',
            'government-funds',
            'state-capital',
            'fiscal-special-account',
            null,
          ],
          total: '合计',
        },
      ],
    },
    ofWords('05政府采购预算明细表', '政府采购预算明细表', ['采购类别', '采购品目', '数量', '金额']),
    {
      sheet: '06财政拨款收支总表',
      table: 'appropriation',
      title: '财政拨款收支总表',
      unit,
      header: [
        ['收入', LEFT, '支出', ...times(LEFT, 4)],
        ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
      ],
      blocks: [
        {
          rows: 'listed',
          named: true,
          roles: ['total'],
          given: [
            ['一、本年收入', 'income-this-year'],
            ['（一）一般公共预算拨款', 'general-budget'],
            ['（二）政府性基金预算拨款', 'government-funds'],
            ['（三）国有资本经营预算拨款', 'state-capital'],
            ['二、上年结转', 'carried-in'],
            ['（一）一般公共预算拨款', 'general-budget@carried-in'],
            ['（二）政府性基金预算拨款', 'government-funds@carried-in'],
            ['（三）国有资本经营预算拨款', 'state-capital@carried-in'],
          ],
          total: '收入总计',
        },
        {
          rows: 'classes',
          named: true,
          roles: ['total', 'general-budget', 'government-funds', 'state-capital'],
          given: [
            ['一、本年支出', 'spending-this-year'],
            '（一）一般公共服务支出',
            '（二）社会保障和就业支出',
            '（三）卫生健康支出',
            null,
            null,
            null,
            ['二、年终结转结余', 'carried-out'],
          ],
          total: '支出总计',
        },
      ],
    },
    {
      ...by('07一般公共预算支出表', 'general-budget', '一般公共预算财政拨款支出表'),
      header: [
        ['科目编码', '科目名称', '合计', '基本支出', LEFT, LEFT, '项目支出'],
        [ABOVE, ABOVE, ABOVE, '小计', '人员经费', '公用经费', ABOVE],
      ],
      blocks: [
        {
          rows: 'functional-tree',
          codes: 1,
          named: true,
          roles: ['total', 'basic', 'personnel', 'operating', 'project'],
          total: '合计',
        },
      ],
    },
    basic({ sheet: '08基本支出表', unit, title: '一般公共预算财政拨款基本支出表' }, 'one'),
    by('09政府性基金支出表', 'government-funds', '政府性基金预算财政拨款支出表'),
    by('10国有资本经营支出表', 'state-capital', '国有资本经营预算财政拨款支出表'),
    {
      sheet: '11三公经费支出表',
      table: 'three-public',
      title: '财政拨款“三公”经费支出表',
      unit,
      header: [
        ['年度', '合计', '因公出国（境）费用', '公务接待费', '公务用车购置和运行维护费', LEFT, LEFT],
        [ABOVE, ABOVE, ABOVE, ABOVE, '小计', '公务用车购置费', '公务用车运行维护费'],
      ],
      // A row a year: each says whose figures its columns hold.
      blocks: [
        {
          rows: 'listed',
          named: true,
          roles: ['total', 'abroad', 'reception', 'vehicles', 'vehicle-purchase', 'vehicle-running'],
          given: [
            ['2025年', 'total@prior'],
            ['2026年', 'total'],
          ],
        },
      ],
      blankRows: 0,
    },
    ofWords('12政府购买服务明细表', '政府购买服务预算财政拨款明细表', [
      '购买服务项目',
      '承接主体',
      '预算金额',
    ]),
    ofWords('13项目绩效目标表', '项目支出绩效目标表', ['项目名称', '绩效指标', '指标值']),
    ofWords('14整体绩效目标表', '部门整体支出绩效目标表', ['年度目标', '绩效指标', '指标值']),
  ];
}
