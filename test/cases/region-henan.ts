import { LEFT } from '../../src/core/disclosure/table';
import {
  appropriation,
  basic,
  BASIC_AND_PROJECT,
  SOME_CLASSES,
  times,
  tree,
  type Columns,
} from './plain-tables';
import type { TableSpec } from './table-spec';

const unit = '万元';

const KINDS: Columns = [
  ['合计', 'total'],
  ['人员经费', 'personnel'],
  ['公用经费', 'operating'],
  ['项目支出', 'project'],
];

/** 河南, units of the province: eleven tables, one decimal; spending by kind in the first. */
export function henan(): TableSpec[] {
  const all: TableSpec[] = [
    {
      sheet: '单位收支总体情况表',
      table: 'overview',
      title: '单位收支总体情况表',
      unit,
      header: [
        ['收入', LEFT, '支出', ...times(LEFT, 2)],
        ['项目', '金额', '项目', '金额', '其中：财政拨款'],
      ],
      blocks: [
        {
          rows: 'listed',
          named: true,
          roles: ['total'],
          given: [
            ['一、财政拨款', 'appropriation'],
            ['其中：一般公共预算', 'general-budget'],
            ['政府性基金', 'government-funds'],
            ['国有资本经营预算', 'state-capital'],
            ['二、财政专户管理资金', 'fiscal-special-account'],
            ['三、事业收入', 'institutional-income'],
            ['四、事业单位经营收入', 'business-income'],
            ['五、其他收入', 'other-income'],
            ['本年收入合计', 'income-this-year'],
            ['上年结转', 'carried-in'],
          ],
          total: '收入总计',
        },
        {
          rows: 'listed',
          named: true,
          roles: ['total', 'appropriation'],
          given: [
            ['一、基本支出', 'basic'],
            ['1、人员经费', 'personnel'],
            ['2、公用经费', 'operating'],
            ['二、项目支出', 'project'],
            null,
            null,
            null,
            null,
            ['本年支出合计', 'spending-this-year'],
            ['结转下年', 'carried-out'],
          ],
          total: '支出总计',
        },
      ],
    },
    tree({ sheet: '单位收入总体情况表', unit, table: 'income', title: '单位收入总体情况表' }, [
      ['合计', 'total'],
      ['一般公共预算', 'general-budget'],
      ['政府性基金', 'government-funds'],
      ['国有资本经营预算', 'state-capital'],
      ['财政专户管理资金', 'fiscal-special-account'],
      ['事业收入', 'institutional-income'],
      ['事业单位经营收入', 'business-income'],
      ['其他收入', 'other-income'],
      ['上年结转', 'carried-in'],
    ]),
    tree({ sheet: '单位支出总体情况表', unit, table: 'spending', title: '单位支出总体情况表' }, [
      ['合计', 'total'],
      ['基本支出', 'basic'],
      ['人员经费', 'personnel'],
      ['公用经费', 'operating'],
      ['项目支出', 'project'],
    ]),
    appropriation({ sheet: '财政拨款收支总体情况表', unit, title: '财政拨款收支总体情况表' }, SOME_CLASSES),
    tree(
      { sheet: '一般公共预算支出情况表', unit, table: 'general-budget', title: '一般公共预算支出情况表' },
      KINDS,
    ),
    basic({ sheet: '一般公共预算基本支出表', unit, title: '一般公共预算基本支出表' }),
    {
      // By economic codes of departments, and beside them those of governments, which lines do not have.
      sheet: '支出经济分类汇总表',
      table: null,
      title: '支出经济分类汇总表',
      unit,
      header: [
        ['部门预算经济分类', LEFT, LEFT, '政府预算经济分类', LEFT, LEFT, '金额', LEFT, LEFT],
        ['类', '款', '科目名称', '类', '款', '科目名称', '合计', '一般公共预算', '政府性基金'],
      ],
      blocks: [
        {
          rows: 'economic-tree',
          codes: 2,
          named: true,
          roles: [null, null, null, 'total', 'general-budget', 'government-funds'],
          total: '合计',
        },
      ],
    },
    {
      sheet: '一般公共预算三公经费支出情况表',
      table: 'three-public',
      title: '一般公共预算“三公”经费支出情况表',
      unit,
      header: [['项目', '2026年“三公”经费预算数']],
      blocks: [
        {
          rows: 'listed',
          named: true,
          roles: ['total'],
          given: [
            ['共计', 'total'],
            ['1、因公出国（境）费用', 'abroad'],
            ['2、公务接待费', 'reception'],
            ['3、公务用车费', 'vehicles'],
            ['其中：（1）公务用车运行维护费', 'vehicle-running'],
            ['（2）公务用车购置', 'vehicle-purchase'],
          ],
        },
      ],
      blankRows: 0,
      remark: '注：按照规定，“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费。',
    },
    tree(
      {
        sheet: '政府性基金预算支出情况表',
        unit,
        table: 'government-funds',
        title: '政府性基金预算支出情况表',
      },
      BASIC_AND_PROJECT,
    ),
    {
      sheet: '项目支出表',
      table: 'projects',
      title: '项目支出表',
      unit,
      header: [
        [
          '项目名称',
          '合计',
          '一般公共预算',
          '政府性基金',
          '国有资本经营预算',
          '财政专户管理资金',
          '单位资金',
        ],
      ],
      blocks: [
        {
          rows: 'projects',
          project: true,
          roles: [
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
    {
      sheet: '项目绩效目标表',
      table: null,
      title: '项目绩效目标表',
      unit,
      header: [['项目名称', '一级指标', '二级指标', '指标值']],
      blocks: [{ rows: 'projects', leading: 3, roles: [null] }],
    },
  ];
  return all.map((spec): TableSpec => ({ ...spec, decimals: 1 }));
}
