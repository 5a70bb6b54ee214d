import { ABOVE, LEFT } from '../../src/core/disclosure/table';
import {
  appropriation,
  basic,
  BASIC_AND_PROJECT,
  captionsOf,
  INCOME_ROWS,
  overview,
  rolesOf,
  SOME_CLASSES,
  threePublic,
  times,
  tree,
  type Columns,
} from './plain-tables';
import type { GivenRow, TableSpec } from './table-spec';

const unit = '万元';

/** A table of words and quantities that are no figures of the budget. */
const ofWords = (sheet: string, title: string, captions: readonly string[]): TableSpec => ({
  sheet,
  table: null,
  title,
  unit,
  header: [captions],
  blocks: [{ rows: 'projects', leading: captions.length - 1, roles: [null] }],
});

const INCOME: Columns = [
  ['小计', 'income-this-year'],
  ['一般公共预算', 'general-budget'],
  ['政府性基金预算', 'government-funds'],
  ['国有资本经营预算', 'state-capital'],
  ['财政专户管理资金', 'fiscal-special-account'],
  ['事业收入', 'institutional-income'],
  ['事业单位经营收入', 'business-income'],
  ['上级补助收入', 'superior-subsidy'],
  ['附属单位上缴收入', 'affiliated-income'],
  ['其他收入', 'other-income'],
];

/** 江苏: a third pair of columns by purpose in the first table; tables of 财政拨款 beside those of 一般公共预算. */
function jiangsu(): TableSpec[] {
  const spent = (sheet: string, table: TableSpec['table'], title: string): TableSpec => ({
    sheet,
    table,
    title,
    unit,
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
        total: '合 计',
      },
    ],
  });
  return [
    {
      sheet: '公开01表',
      table: 'overview',
      title: '收支总表',
      unit,
      header: [
        ['收入', LEFT, '支出', ...times(LEFT, 3)],
        ['项目', '金额', '功能分类', '金额', '支出用途', '金额'],
      ],
      blocks: [
        {
          rows: 'listed',
          named: true,
          roles: ['total'],
          given: [
            ['一、一般公共预算拨款收入', 'general-budget'],
            ['二、政府性基金预算拨款收入', 'government-funds'],
            ['三、国有资本经营预算拨款收入', 'state-capital'],
            ['四、财政专户管理资金收入', 'fiscal-special-account'],
            ['五、事业收入', 'institutional-income'],
            ['六、事业单位经营收入', 'business-income'],
            ['七、其他收入', 'other-income'],
          ],
          total: '收入总计',
        },
        { rows: 'classes', named: true, roles: ['total'], given: SOME_CLASSES, total: '支出总计' },
        {
          rows: 'listed',
          named: true,
          roles: ['total'],
          given: [
            ['一、基本支出', 'basic'],
            ['二、项目支出', 'project'],
            ['三、单位预留机动经费', null],
          ],
          total: '支出总计',
        },
      ],
    },
    {
      sheet: '公开02表',
      table: 'income',
      title: '收入总表',
      unit,
      header: [
        ['部门代码', '部门名称', '合计', '本年收入', ...times(LEFT, INCOME.length - 1)],
        [ABOVE, ABOVE, ABOVE, ...captionsOf(INCOME)],
      ],
      blocks: [
        { rows: 'single', leading: 1, named: true, roles: ['total', ...rolesOf(INCOME)], total: '合计' },
      ],
      blankRows: 1,
    },
    tree({ sheet: '公开03表', unit, table: 'spending', title: '支出总表' }, [
      ...BASIC_AND_PROJECT,
      ['事业单位经营支出', null],
      ['上缴上级支出', null],
      ['对附属单位补助支出', null],
    ]),
    {
      ...overview(
        { sheet: '公开04表', unit, title: '财政拨款收支总表' },
        [
          ['一、本年收入', 'income-this-year'],
          ['（一）一般公共预算拨款', 'general-budget'],
          ['（二）政府性基金预算拨款', 'government-funds'],
          ['（三）国有资本经营预算拨款', 'state-capital'],
        ],
        ['（一）一般公共服务支出', '（二）教育支出', '（三）社会保障和就业支出', '（四）卫生健康支出'],
      ),
      table: 'appropriation',
    },
    spent('公开05表', null, '财政拨款支出表（功能科目）'),
    spent('公开07表', 'general-budget', '一般公共预算支出表'),
    basic({ sheet: '公开08表', unit }, 'one'),
    {
      sheet: '公开09表',
      table: 'three-public',
      title: '一般公共预算“三公”经费、会议费、培训费支出预算表',
      unit,
      header: [
        ['合计', '“三公”经费', ...times(LEFT, 5), '会议费', '培训费'],
        [
          ABOVE,
          '小计',
          '因公出国（境）费',
          '公务用车购置及运行维护费',
          LEFT,
          LEFT,
          '公务接待费',
          ABOVE,
          ABOVE,
        ],
        [ABOVE, ABOVE, ABOVE, '小计', '公务用车购置费', '公务用车运行维护费', ABOVE, ABOVE, ABOVE],
      ],
      // What adds up 会议费 too is no total of 三公.
      blocks: [
        {
          rows: 'single',
          roles: [
            null,
            'total',
            'abroad',
            'vehicles',
            'vehicle-purchase',
            'vehicle-running',
            'reception',
            null,
            null,
          ],
        },
      ],
      blankRows: 1,
    },
    tree(
      { sheet: '公开10表', unit, table: 'government-funds', title: '政府性基金预算支出表' },
      BASIC_AND_PROJECT,
      { codes: 'one' },
    ),
    tree(
      { sheet: '公开11表', unit, table: 'state-capital', title: '国有资本经营预算支出预算表' },
      BASIC_AND_PROJECT,
      {
        codes: 'one',
      },
    ),
    tree(
      { sheet: '公开12表', unit, table: null, title: '一般公共预算机关运行经费支出预算表' },
      [['机关运行经费支出', null]],
      { codes: 'one' },
    ),
    tree(
      { sheet: '公开13表', unit, table: null, title: '财政专户管理资金支出预算表' },
      [
        ['合计', null],
        ['基本支出', null],
        ['项目支出', null],
      ],
      {
        codes: 'one',
      },
    ),
    tree(
      { sheet: '公开14表', unit, table: null, title: '上年结转支出预算表' },
      [
        ['合计', null],
        ['基本支出', null],
        ['项目支出', null],
      ],
      {
        codes: 'one',
      },
    ),
    tree({ sheet: '公开15表', unit, table: null, title: '非税收入预算表' }, [['合计', null]], {
      codes: 'one',
    }),
    ofWords('公开16表', '政府采购支出预算表', ['采购品目', '采购方式', '数量', '金额']),
  ];
}

/** 广东: income and spending in rows, spending by purpose; codes and names in one column. */
function guangdong(): TableSpec[] {
  const items = (
    sheet: string,
    table: TableSpec['table'],
    title: string,
    given: readonly GivenRow[],
    total: string,
  ): TableSpec => ({
    sheet,
    table,
    title,
    unit,
    header: [['项目', '2026年预算']],
    blocks: [{ rows: 'listed', named: true, roles: ['total'], given, total }],
  });
  return [
    overview(
      { sheet: '表1', unit, title: '部门收支总体情况表' },
      [
        ['一、一般公共预算拨款', 'general-budget'],
        ['二、政府性基金预算拨款', 'government-funds'],
        ['三、国有资本经营预算拨款', 'state-capital'],
        ['四、财政专户拨款', 'fiscal-special-account'],
        ['五、事业收入', 'institutional-income'],
        ['六、事业单位经营收入', 'business-income'],
        ['七、其他收入', 'other-income'],
        ['本年收入合计', 'income-this-year'],
      ],
      [...SOME_CLASSES, null, ['本年支出合计', 'spending-this-year']],
    ),
    items(
      '表2',
      'income',
      '部门收入总体情况表',
      [
        ['一、一般公共预算拨款', 'general-budget'],
        ['二、政府性基金预算拨款', 'government-funds'],
        ['三、国有资本经营预算拨款', 'state-capital'],
        ['四、财政专户拨款', 'fiscal-special-account'],
        ['五、事业收入', 'institutional-income'],
        ['六、事业单位经营收入', 'business-income'],
        ['七、其他收入', 'other-income'],
      ],
      '收入总计',
    ),
    items(
      '表3',
      'spending',
      '部门支出总体情况表',
      [
        ['一、基本支出', 'basic'],
        // What is paid as wages within 基本支出, not all wages.
        ['工资福利支出', null],
        ['商品和服务支出', null],
        ['对个人和家庭的补助', null],
        ['二、项目支出', 'project'],
      ],
      '支出总计',
    ),
    appropriation({ sheet: '表4', unit, title: '财政拨款收支总体情况表' }, SOME_CLASSES),
    {
      sheet: '表5',
      table: 'general-budget',
      title: '一般公共预算支出情况表（按功能分类科目）',
      unit,
      header: [
        ['序号', '功能科目名称', '2026年一般公共预算支出', LEFT, LEFT],
        [ABOVE, ABOVE, '小计', '基本支出', '项目支出'],
      ],
      blocks: [
        {
          rows: 'functional-tree',
          leading: 1,
          named: true,
          roles: ['total', 'basic', 'project'],
          total: '合计',
        },
      ],
    },
    {
      ...basic({ sheet: '表6', unit, title: '一般公共预算基本支出情况表（按部门预算经济分类科目）' }, 'one'),
    },
    {
      sheet: '表7',
      table: 'three-public',
      title: '一般公共预算安排的行政经费及“三公”经费预算表',
      unit,
      header: [['项目', '2026年预算']],
      blocks: [
        {
          rows: 'listed',
          named: true,
          roles: ['total'],
          given: [
            ['行政经费', null],
            ['“三公”经费', 'total'],
            ['其中：（一）因公出国（境）支出', 'abroad'],
            ['（二）公务用车购置及运行维护支出', 'vehicles'],
            ['1.公务用车购置', 'vehicle-purchase'],
            ['2.公务用车运行维护费', 'vehicle-running'],
            ['（三）公务接待费支出', 'reception'],
          ],
        },
      ],
      blankRows: 0,
    },
    tree(
      { sheet: '表8', unit, table: 'government-funds', title: '政府性基金预算支出情况表' },
      BASIC_AND_PROJECT,
      { codes: 'one' },
    ),
    {
      sheet: '表9',
      table: 'basic',
      title: '部门预算基本支出预算表',
      unit,
      header: [
        ['支出项目类别（资金使用单位）', '总计', '财政拨款', ...times(LEFT, 3), '财政专户拨款', '其他资金'],
        [ABOVE, ABOVE, '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算', ABOVE, ABOVE],
      ],
      // Rows that neither codes nor names of 科目 tell.
      blocks: [
        {
          rows: 'projects',
          leading: 1,
          roles: [
            'total',
            'appropriation',
            'general-budget',
            'government-funds',
            'state-capital',
            'fiscal-special-account',
            null,
          ],
        },
      ],
    },
    ofWords('表10', '部门预算项目绩效目标表', ['项目名称', '预算单位', '总体绩效目标', '指标值']),
  ];
}

/** Last year, this year, 增减额 and 增减率 beside each other, in every tree; and headers of three rows. */
function tianjin(): TableSpec[] {
  const compared = (sheet: string, table: TableSpec['table'], title: string, codes: 0 | 1 | 3): TableSpec => {
    const of = title.replace(/表$/, '');
    const lead = { 0: [], 1: ['科目编码'], 3: ['科目编码', LEFT, LEFT] }[codes];
    const low = { 0: [], 1: [ABOVE], 3: ['类', '款', '项'] }[codes];
    return {
      sheet,
      table,
      title,
      unit,
      header: [
        [...lead, '科目名称', '2025年预算数', `2026年${of}`, LEFT, LEFT, '2026年预算数比2025年预算数', LEFT],
        [...low, ABOVE, ABOVE, '小计', '基本支出', '项目支出', '增减额', '增减%'],
      ],
      blocks: [
        {
          rows: 'functional-tree',
          codes,
          named: true,
          roles: ['total@prior', 'total', 'basic', 'project', 'total@change', 'total@rate'],
          total: '合计',
        },
      ],
    };
  };
  return [
    {
      ...overview({ sheet: '1', unit }, INCOME_ROWS, SOME_CLASSES),
      title: '收支总表',
    },
    compared('2', 'spending', '部门支出总表', 3),
    compared('3', 'general-budget', '一般公共预算支出表', 1),
    compared('4', 'government-funds', '政府性基金预算支出表', 1),
    basic({ sheet: '5', unit }),
    threePublic({ sheet: '6', unit: '元', title: '财政拨款“三公”经费支出表' }),
  ];
}

/** 陕西: captions of its own, four sides in the first table, rows numbered 1、(1), codes repeated, units in rows. */
function shaanxi(): TableSpec[] {
  const rest = (sheet: string, title: string, captions: readonly string[]): TableSpec =>
    ofWords(sheet, title, captions);
  return [
    {
      sheet: '表1',
      table: 'overview',
      title: '2026年部门综合预算收支总表',
      unit,
      header: [
        ['收入', LEFT, '支出', ...times(LEFT, 5)],
        [
          '项目',
          '预算数',
          '支出功能分科目（按大类）',
          '预算数',
          '部门预算支出经济科目（按大类）',
          '预算数',
          '政府预算支出经济分类科目（按大类）',
          '预算数',
        ],
      ],
      blocks: [
        {
          rows: 'listed',
          named: true,
          roles: ['total'],
          given: [
            ['一、部门预算', null],
            ['1、财政拨款', 'appropriation'],
            ['（1）一般公共预算拨款', 'general-budget'],
            ['其中：专项资金列入部门预算的项目', null],
            ['（2）政府性基金拨款', 'government-funds'],
            ['（3）国有资本经营预算收入', 'state-capital'],
            ['2、上级补助收入', 'superior-subsidy'],
            ['3、事业收入', 'institutional-income'],
            ['其中：纳入财政专户管理的收费', null],
            ['4、事业单位经营收入', 'business-income'],
            ['5、附属单位上缴收入', 'affiliated-income'],
            ['6、其他收入', 'other-income'],
            null,
            ['本年收入合计', 'income-this-year'],
            ['用事业基金弥补收支差额', 'reserves'],
            ['上年结转', 'carried-in'],
          ],
          total: '收入总计',
        },
        {
          rows: 'classes',
          named: true,
          roles: ['total'],
          given: [
            '一、部门预算',
            '1、一般公共服务支出',
            '2、教育支出',
            '3、社会保障和就业支出',
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            ['本年支出合计', 'spending-this-year'],
            ['结转下年', 'carried-out'],
          ],
          total: '支出总计',
        },
        {
          rows: 'listed',
          named: true,
          roles: ['total'],
          given: [
            ['一、部门预算', null],
            ['1、人员经费和公用经费支出', null],
            ['（1）工资福利支出', null],
            ['（2）商品和服务支出', null],
            ['（3）对个人和家庭的补助', null],
            ['2、专项业务经费支出', null],
          ],
          total: '支出总计',
        },
        {
          rows: 'listed',
          named: true,
          roles: ['total'],
          given: [
            ['一、部门预算', null],
            ['1、机关工资福利支出', null],
            ['2、机关商品和服务支出', null],
            ['3、对个人和家庭的补助', null],
          ],
        },
      ],
    },
    {
      sheet: '表2',
      table: 'income',
      title: '2026年部门综合预算收入总表',
      unit,
      header: [
        ['单位编码', '单位名称', '合计', '部门预算', ...times(LEFT, 7)],
        [
          ABOVE,
          ABOVE,
          ABOVE,
          '一般公共预算拨款',
          '政府性基金拨款',
          '国有资本经营预算收入',
          '上级补助收入',
          '事业收入',
          '事业单位经营收入',
          '附属单位上缴收入',
          '其他收入',
        ],
      ],
      blocks: [
        {
          rows: 'single',
          leading: 1,
          named: true,
          roles: [
            'total',
            'general-budget',
            'government-funds',
            'state-capital',
            'superior-subsidy',
            'institutional-income',
            'business-income',
            'affiliated-income',
            'other-income',
          ],
          total: '合计',
        },
      ],
      blankRows: 1,
    },
    {
      sheet: '表5',
      table: 'general-budget',
      title: '2026年部门综合预算一般公共预算支出明细表（按支出功能分类科目）',
      unit,
      header: [
        [
          '序号',
          '功能科目编码',
          '功能科目名称',
          '合计',
          '人员经费支出',
          '公用经费支出',
          '专项业务经费支出',
          '备注',
        ],
      ],
      blocks: [
        {
          rows: 'functional-tree',
          leading: 1,
          codes: 1,
          named: true,
          roles: ['total', 'personnel', 'operating', null, null],
          total: '合计',
        },
      ],
    },
    {
      sheet: '表6',
      table: 'general-budget',
      title: '2026年部门综合预算一般公共预算支出明细表（按支出经济分类科目）',
      unit,
      header: [
        [
          '部门经济科目编码',
          '部门经济科目名称',
          '政府经济科目编码',
          '政府经济科目名称',
          '合计',
          '人员经费支出',
          '公用经费支出',
          '专项业务经费支出',
          '备注',
        ],
      ],
      blocks: [
        {
          rows: 'economic-tree',
          codes: 1,
          named: true,
          between: 0,
          roles: [null, null, 'total', 'personnel', 'operating', null, null],
          total: '合计',
        },
      ],
    },
    {
      sheet: '表7',
      table: 'basic',
      title: '2026年部门综合预算一般公共预算基本支出明细表（按支出功能分类科目）',
      unit,
      header: [['功能科目编码', '功能科目名称', '合计', '人员经费支出', '公用经费支出', '备注']],
      blocks: [
        {
          rows: 'functional-tree',
          codes: 1,
          named: true,
          roles: ['total', 'personnel', 'operating', null],
          total: '合计',
        },
      ],
    },
    tree(
      { sheet: '表9', unit, table: 'government-funds', title: '2026年部门综合预算政府性基金收支表' },
      BASIC_AND_PROJECT,
      { codes: 'one' },
    ),
    rest('表10', '2026年部门综合预算专项业务经费支出表', ['单位（项目）名称', '项目金额', '项目简介']),
    rest('表11', '2026年部门综合预算财政拨款上年结转资金支出表', ['预算单位名称', '预算项目名称', '金额']),
    rest('表12', '2026年部门综合预算政府采购（资产配置、购买服务）预算表', [
      '科目编码',
      '采购项目',
      '采购目录',
      '购买服务内容',
      '数量',
      '金额',
    ]),
    {
      sheet: '表13',
      table: 'three-public',
      title: '2026年部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表',
      unit,
      header: [
        ['单位编码', '单位名称', '2026年', ...times(LEFT, 8)],
        [ABOVE, ABOVE, '合计', '一般公共预算拨款安排的“三公”经费预算', ...times(LEFT, 5), '会议费', '培训费'],
        [
          ABOVE,
          ABOVE,
          ABOVE,
          '小计',
          '因公出国（境）费用',
          '公务接待费',
          '公务用车购置及运行维护费',
          LEFT,
          LEFT,
          ABOVE,
          ABOVE,
        ],
        [
          ABOVE,
          ABOVE,
          ABOVE,
          ABOVE,
          ABOVE,
          ABOVE,
          '小计',
          '公务用车购置费',
          '公务用车运行维护费',
          ABOVE,
          ABOVE,
        ],
      ],
      blocks: [
        {
          rows: 'single',
          leading: 1,
          named: true,
          roles: [
            null,
            'total',
            'abroad',
            'reception',
            'vehicles',
            'vehicle-purchase',
            'vehicle-running',
            null,
            null,
          ],
          total: '合计',
        },
      ],
      blankRows: 1,
    },
    rest('表14', '2026年部门专项业务经费绩效目标表', ['项目名称', '绩效指标', '指标值']),
  ];
}

/** Two sheets with a table left and right, blank rows and columns before, 元 and 万元, 续表, 备注 column, units of 县. */
function zhejiang(): TableSpec[] {
  const sources: Columns = [
    ['总计', 'total'],
    ['一般公共预算', 'general-budget'],
    ['政府性基金', 'government-funds'],
    ['国有资本经营预算', 'state-capital'],
    ['专户资金', 'fiscal-special-account'],
    ['事业收入（不含专户资金）', 'institutional-income'],
    ['事业单位经营收入', 'business-income'],
    ['其他收入', 'other-income'],
  ];
  return [
    overview(
      { sheet: '收支', unit: '元', title: '部门收支预算总表', top: 4, left: 3 },
      [
        ['1.一般公共预算', 'general-budget'],
        ['2.政府性基金预算', 'government-funds'],
        ['3.国有资本经营预算', 'state-capital'],
        ['4.财政专户资金', 'fiscal-special-account'],
        ['5.事业收入', 'institutional-income'],
        ['6.事业单位经营收入', 'business-income'],
        ['7.其他收入', 'other-income'],
      ],
      ['1.一般公共服务支出', '2.教育支出', '3.科学技术支出', '4.卫生健康支出'],
    ),
    {
      sheet: '收入',
      table: 'income',
      title: '部门收入预算总表',
      unit,
      top: 3,
      left: 2,
      header: [
        [
          '功能科目',
          LEFT,
          '总计',
          '财政拨款',
          ...times(LEFT, 3),
          '专户资金',
          '事业收入（不含专户资金）',
          '事业单位经营收入',
          '其他收入',
          '备注',
        ],
        ['编码', '名称', ABOVE, '小计', '一般公共预算', '政府性基金', '国有资本经营预算', ...times(ABOVE, 5)],
      ],
      blocks: [
        {
          rows: 'functional-tree',
          codes: 1,
          named: true,
          roles: [
            'total',
            'appropriation',
            'general-budget',
            'government-funds',
            'state-capital',
            'fiscal-special-account',
            'institutional-income',
            'business-income',
            'other-income',
            null,
          ],
          total: '合计',
        },
      ],
      remark: '备注：本表反映部门本年度取得的全部收入情况。',
    },
    {
      sheet: '支出',
      table: 'spending',
      title: '部门支出预算总表',
      unit,
      header: [
        ['功能科目', LEFT, '总计', '人员支出', '日常公用支出', '项目支出', '事业单位经营支出'],
        ['编码', '名称', ...times(ABOVE, 5)],
      ],
      blocks: [
        {
          rows: 'functional-tree',
          codes: 1,
          named: true,
          roles: ['total', 'personnel', 'operating', 'project', null],
          total: '合计',
        },
      ],
      again: { after: 3, word: '（续）' },
    },
    tree(
      { sheet: '资金来源', unit, table: 'spending', title: '部门支出预算表（按资金来源）' },
      sources.map(([caption, role]) => [caption, role]),
      { codes: 'one' },
    ),
    appropriation({ sheet: '财政拨款', unit, title: '财政拨款收支预算总表' }, [
      '一、一般公共服务支出',
      '二、教育支出',
    ]),
    tree(
      { sheet: '一般公共', unit, table: 'general-budget', title: '一般公共预算支出表' },
      BASIC_AND_PROJECT,
    ),
    threePublic({ sheet: '三公', unit, title: '一般公共预算“三公”经费表' }),
    basic({ sheet: '基本', unit: '元', title: '一般公共预算基本支出表' }, 'one'),
  ];
}

/** Templates of further places, by what is usual there. */
export const OTHER_REGIONS: readonly (readonly [name: string, specs: () => TableSpec[]])[] = [
  ['江苏', jiangsu],
  ['广东', guangdong],
  ['天津', tianjin],
  ['陕西', shaanxi],
  ['浙江', zhejiang],
];
