import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { basicAndProject, BASIC_AND_PROJECT_SUM } from '../shared-parts';

export const spending: TableDeclaration = {
  id: 'spending',
  number: '表三',
  title: '部门支出总体情况表',
  titleWords: {
    has: ['支出'],
    lacks: ['收支', '一般公共', '基金', '国有资本', '三公', '基本支出', '项目支出', '财政拨款'],
  },
  header: [
    ['项目', LEFT, LEFT, '支出预算', LEFT, LEFT, LEFT],
    ['功能分类科目编码', LEFT, LEFT, '功能分类科目名称', '合计', '基本支出', '项目支出'],
    ['类', '款', '项', ABOVE, ABOVE, ABOVE, ABOVE],
    ['**', '**', '**', '**', '1', '2', '3'],
  ],
  scope: {},
  blocks: [
    {
      rows: { by: 'functional-tree' },
      columns: basicAndProject('合计'),
      sums: BASIC_AND_PROJECT_SUM,
      total: '合 计',
      unitRow: true,
    },
  ],
  emptyRemark: '部门支出预算',
};
