import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { basicAndProject, BASIC_AND_PROJECT_SUM } from '../shared-parts';

export const governmentFunds: TableDeclaration = {
  id: 'government-funds',
  number: '表九',
  title: '政府性基金预算支出情况表',
  titleWords: { has: ['政府性基金', '支'], lacks: [] },
  header: [
    ['项目', LEFT, LEFT, '政府性基金预算支出', LEFT, LEFT, LEFT],
    ['功能分类科目编码', LEFT, LEFT, '功能分类科目名称', '合 计', '基本支出', '项目支出'],
    ['类', '款', '项', ABOVE, ABOVE, ABOVE, ABOVE],
    ['**', '**', '**', '**', '1', '2', '3'],
  ],
  scope: { sources: ['government-funds'] },
  blocks: [
    {
      rows: { by: 'functional-tree' },
      columns: basicAndProject('合 计'),
      sums: BASIC_AND_PROJECT_SUM,
      total: '合 计',
      unitRow: true,
    },
  ],
  emptyRemark: '政府性基金预算',
};
