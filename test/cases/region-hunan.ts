import { ABOVE, LEFT } from '../../src/core/disclosure/table';
import {
  appropriation,
  BASIC_AND_PROJECT,
  captionsOf,
  INCOME_ROWS,
  overview,
  rolesOf,
  SOME_CLASSES,
  SOURCES,
  threePublic,
  times,
  tree,
  type Columns,
} from './plain-tables';
import type { TableSpec } from './table-spec';

const unit = '万元';

/** 政府预算经济分类: lines have no such codes. */
const GOVERNMENT: Columns = [
  ['总计', 'total'],
  ['501机关工资福利支出', null],
  ['502机关商品和服务支出', null],
  ['505对事业单位经常性补助', null],
  ['509对个人和家庭的补助', null],
];
const DEPARTMENT: Columns = [
  ['总计', 'total'],
  ['301工资福利支出', 'economic-301'],
  ['302商品和服务支出', 'economic-302'],
  ['303对个人和家庭的补助', 'economic-303'],
  ['310资本性支出', 'economic-310'],
];

/** A column for each 款 of one 类. */
const items = (total: string, ...of: readonly string[]): Columns => [
  [total, null],
  ...of.map((caption): [string, `economic-${string}`] => [
    caption.slice(5),
    `economic-${caption.slice(0, 5)}`,
  ]),
];
const unsure = (...captions: readonly string[]): Columns => captions.map((caption) => [caption, null]);

/** Spending by functional codes, spread over columns of economic ones. */
function spread(sheet: string, title: string, columns: Columns): TableSpec {
  return {
    sheet,
    table: null,
    title,
    unit,
    header: [
      ['科目编码', LEFT, LEFT, '单位代码', '单位名称（功能分类科目）', ...captionsOf(columns)],
      ['类', '款', '项', ABOVE, ABOVE, ...times(ABOVE, columns.length)],
    ],
    blocks: [
      { rows: 'functional-tree', codes: 3, between: 1, named: true, roles: rolesOf(columns), total: '合计' },
    ],
  };
}

/** 湖南 2022: twenty tables, basic spending by 类 in both economic classifications. */
export function hunan(): TableSpec[] {
  const by = (sheet: string, table: TableSpec['table'], title: string): TableSpec =>
    tree({ sheet, unit, table, title }, BASIC_AND_PROJECT);
  const wages = ['30101基本工资', '30102津贴补贴', '30103奖金', '30107绩效工资', '30113住房公积金'];
  const help = ['30301离休费', '30302退休费', '30304抚恤金', '30305生活补助', '30309奖励金'];
  const goods = ['30201办公费', '30202印刷费', '30211差旅费', '30217公务接待费', '30231公务用车运行维护费'];
  return [
    overview({ sheet: '1收支总表', unit, title: '收支总表' }, INCOME_ROWS, SOME_CLASSES, [
      ['预算数', 'total'],
      ['基本支出', 'basic'],
      ['项目支出', 'project'],
    ]),
    tree({ sheet: '2收入总表', unit, table: 'income', title: '收入总表' }, [
      ...SOURCES,
      ['上级补助收入', 'superior-subsidy'],
      ['附属单位上缴收入', 'affiliated-income'],
      ['上年结转', 'carried-in'],
    ]),
    tree({ sheet: '3支出总表', unit, table: 'spending', title: '支出总表' }, [
      ...BASIC_AND_PROJECT,
      ['事业单位经营支出', null],
      ['上缴上级支出', null],
      ['对附属单位补助支出', null],
    ]),
    spread('4支出分类汇总（政府预算）', '支出预算分类汇总表（按政府预算经济分类）', GOVERNMENT),
    spread('5支出分类汇总（部门预算）', '支出预算分类汇总表（按部门预算经济分类）', DEPARTMENT),
    appropriation({ sheet: '6财政拨款收支总表', unit, title: '财政拨款收支总表' }, SOME_CLASSES),
    tree({ sheet: '7一般公共预算支出表', unit, table: 'general-budget', title: '一般公共预算支出表' }, [
      ['合计', 'total'],
      ['基本支出', 'basic'],
      ['人员经费', 'personnel'],
      ['公用经费', 'operating'],
      ['项目支出', 'project'],
    ]),
    spread('8工资福利（政府预算）', '一般公共预算基本支出表-人员经费(工资福利支出)(按政府预算经济分类)', [
      ...unsure('总计', '工资奖金津补贴', '社会保障缴费', '住房公积金'),
    ]),
    spread('9工资福利', '一般公共预算基本支出表-人员经费(工资福利支出)', items('总计', ...wages)),
    spread(
      '10个人家庭（政府预算）',
      '一般公共预算基本支出表-人员经费(对个人和家庭的补助)(按政府预算经济分类)',
      [...unsure('总计', '社会福利和救助', '离退休费')],
    ),
    spread('11个人家庭', '一般公共预算基本支出表-人员经费(对个人和家庭的补助)', items('总计', ...help)),
    spread('12商品服务（政府预算）', '一般公共预算基本支出表-公用经费(商品和服务支出)(按政府预算经济分类)', [
      ...unsure('总计', '办公经费', '会议费', '培训费', '公务接待费'),
    ]),
    spread('13商品服务', '一般公共预算基本支出表-公用经费(商品和服务支出)', items('总计', ...goods)),
    threePublic({ sheet: '14三公', unit, title: '一般公共预算“三公”经费支出表' }),
    by('15政府性基金', 'government-funds', '政府性基金预算支出表'),
    spread('16政府性基金（政府预算）', '政府性基金预算支出分类汇总表（按政府预算经济分类）', GOVERNMENT),
    spread('17政府性基金（部门预算）', '政府性基金预算支出分类汇总表（按部门预算经济分类）', DEPARTMENT),
    by('18国有资本经营预算', 'state-capital', '国有资本经营预算支出表'),
    {
      sheet: '19项目支出',
      table: 'projects',
      title: '项目支出预算总表',
      unit,
      header: [
        [
          '单位名称',
          '项目名称',
          '项目支出总计',
          '一般公共预算',
          '政府性基金预算',
          '国有资本经营预算',
          '其他资金',
        ],
      ],
      blocks: [
        {
          rows: 'projects',
          leading: 1,
          project: true,
          roles: ['total', 'general-budget', 'government-funds', 'state-capital', null],
          total: '合计',
        },
      ],
    },
    {
      sheet: '20绩效目标',
      table: null,
      title: '项目支出绩效目标表',
      unit,
      header: [['项目名称', '绩效目标', '指标值', '资金总额']],
      blocks: [{ rows: 'projects', leading: 3, roles: [null] }],
    },
  ];
}
