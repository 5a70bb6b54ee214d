import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { BASIC_KINDS, KIND_COLUMNS, KIND_SUM } from '../shared-parts';

export const basic: TableDeclaration = {
  id: 'basic',
  number: '表八',
  title: '一般公共预算基本支出部门预算经济分类预算表',
  titleWords: { has: ['基本支出'], lacks: ['收支', '政府性基金', '国有资本经营'] },
  header: [
    ['项目', LEFT, LEFT, '一般公共预算基本支出', LEFT, LEFT],
    ['部门预算经济分类科目编码', LEFT, '经济分类科目名称', '合计', '人员经费', '公用经费'],
    ['类', '款', ABOVE, ABOVE, ABOVE, ABOVE],
  ],
  scope: { sources: ['general-budget'], kinds: BASIC_KINDS },
  blocks: [
    {
      rows: { by: 'economic-tree' },
      columns: KIND_COLUMNS,
      sums: KIND_SUM,
      total: '合计',
      unitRow: false,
    },
  ],
  emptyRemark: '一般公共预算基本支出',
};
