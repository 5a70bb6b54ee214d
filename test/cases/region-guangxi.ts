import { ABOVE, LEFT } from '../../src/core/disclosure/table';
import {
  appropriation,
  basic,
  BASIC_AND_PROJECT,
  INCOME_ROWS,
  overview,
  SOME_CLASSES,
  SOURCES,
  times,
  tree,
} from './plain-tables';
import type { TableSpec } from './table-spec';

const unit = '元';

/** 广西 2024: ten tables in 元; “三公” stands with 会议费 and 培训费, for both years. */
export function guangxi(): TableSpec[] {
  const by = (sheet: string, table: TableSpec['table'], title: string, group: string): TableSpec =>
    tree({ sheet, unit, table, title }, BASIC_AND_PROJECT, { group });
  const year = (words: string): string[] => [words, ...times(LEFT, 8)];
  return [
    overview({ sheet: '预算公开01表', unit, title: '部门收支总体情况表' }, INCOME_ROWS, SOME_CLASSES),
    tree({ sheet: '预算公开02表', unit, table: 'income', title: '部门收入总体情况表' }, [
      ...SOURCES,
      ['上级补助收入', 'superior-subsidy'],
      ['附属单位上缴收入', 'affiliated-income'],
      ['用事业基金弥补收支差额', 'reserves'],
      ['上年结转', 'carried-in'],
    ]),
    by('预算公开03表', 'spending', '部门支出总体情况表', '支出预算'),
    appropriation({ sheet: '预算公开04表', unit, title: '财政拨款收支总体情况表' }, SOME_CLASSES),
    by('预算公开05表', 'general-budget', '一般公共预算支出情况表', '一般公共预算支出'),
    basic({ sheet: '预算公开06表', unit, title: '一般公共预算基本支出情况表' }),
    {
      sheet: '预算公开07表',
      table: 'three-public',
      title: '一般公共预算“三公”经费、会议费和培训费支出情况表',
      unit,
      header: [
        ['单位名称', ...year('上年预算数'), ...year('本年预算数')],
        [ABOVE, ...GROUPS, ...GROUPS],
        [ABOVE, ...ITEMS, ...ITEMS],
      ],
      blocks: [
        {
          rows: 'single',
          named: true,
          roles: [...ROLES.map((role) => (role === null ? null : (`${role}@prior` as const))), ...ROLES],
        },
      ],
      blankRows: 1,
    },
    by('预算公开08表', 'government-funds', '政府性基金预算支出情况表', '政府性基金预算支出'),
    by('预算公开09表', 'state-capital', '国有资本经营预算支出情况表', '国有资本经营预算支出'),
    {
      sheet: '预算公开10表',
      table: null,
      title: '年度预算项目绩效目标表',
      unit,
      header: [['项目名称', '绩效目标', '金额']],
      blocks: [{ rows: 'projects', leading: 2, roles: [null] }],
    },
  ];
}

const GROUPS = ['合计', '“三公”经费', ...times(LEFT, 5), '会议费', '培训费'];
const ITEMS = [
  ABOVE,
  '小计',
  '因公出国（境）费',
  '公务接待费',
  '公务用车小计',
  '公务用车购置费',
  '公务用车运行费',
  ABOVE,
  ABOVE,
];
/** 合计 adds up more than “三公”; that is 小计. */
const ROLES = [
  null,
  'total',
  'abroad',
  'reception',
  'vehicles',
  'vehicle-purchase',
  'vehicle-running',
  'economic-30215',
  'economic-30216',
] as const;
