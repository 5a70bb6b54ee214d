import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { basicAndProject, BASIC_AND_PROJECT_SUM } from '../shared-parts';

export const generalBudget: TableDeclaration = {
  id: 'general-budget',
  number: '表五',
  title: '一般公共预算支出情况表',
  titleWords: { has: ['一般公共', '支出'], lacks: ['基本支出', '项目支出', '三公', '收支'] },
  header: [
    ['项目', LEFT, LEFT, '一般公共预算支出', LEFT, LEFT, LEFT],
    ['功能分类科目编码', LEFT, LEFT, '功能分类科目名称', '合 计', '基本支出', '项目支出'],
    ['类', '款', '项', ABOVE, ABOVE, ABOVE, ABOVE],
    ['**', '**', '**', '**', '1', '2', '3'],
  ],
  scope: { sources: ['general-budget'] },
  blocks: [
    {
      rows: { by: 'functional-tree' },
      columns: basicAndProject('合 计'),
      sums: BASIC_AND_PROJECT_SUM,
      total: '合 计',
      unitRow: true,
    },
  ],
  emptyRemark: '一般公共预算支出',
};
