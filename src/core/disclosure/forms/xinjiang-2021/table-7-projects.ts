import { ABOVE, LEFT, type TableDeclaration } from '../../table';

export const projects: TableDeclaration = {
  id: 'projects',
  number: '表七',
  title: '一般公共预算项目支出情况表',
  header: [
    [
      '科目编码', LEFT, LEFT, '科目', '项目名称', '项目支出合计', '工资福利支出', '商品和服务支出', '对个人和家庭的补助',
      '债务利息及费用支出', '资本性支出(基本建设)', '资本性支出', '对企业补助(基本建设)', '对企业补助', '社会保障基金补助', '其他支出',
    ],
    ['类', '款', '项', ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE, ABOVE],
    ['**', '**', '**', '**', '**', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'],
  ],
  scope: { sources: ['general-budget'], kinds: ['project'] },
  blocks: [
    {
      rows: { by: 'projects' },
      columns: [
        { caption: '项目支出合计', selection: {} },
        { caption: '工资福利支出', selection: { economic: ['301'] } },
        { caption: '商品和服务支出', selection: { economic: ['302'] } },
        { caption: '对个人和家庭的补助', selection: { economic: ['303'] } },
        { caption: '债务利息及费用支出', selection: { economic: ['307'] } },
        { caption: '资本性支出(基本建设)', selection: { economic: ['309'] } },
        { caption: '资本性支出', selection: { economic: ['310'] } },
        { caption: '对企业补助(基本建设)', selection: { economic: ['311'] } },
        { caption: '对企业补助', selection: { economic: ['312'] } },
        { caption: '社会保障基金补助', selection: { economic: ['313'] } },
        { caption: '其他支出', selection: { economic: ['399'] } },
      ],
      total: '合计',
      unitRow: false,
    },
  ],
  emptyRemark: '一般公共预算项目支出',
};
