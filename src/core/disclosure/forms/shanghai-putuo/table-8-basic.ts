import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { BASIC_KINDS } from '../shared-parts';

export const basic: TableDeclaration = {
  id: 'basic',
  number: '表八',
  title: '一般公共预算基本支出部门预算经济分类预算表',
  titleWords: { has: ['基本支出'], lacks: ['收支'] },
  header: [
    ['项目', LEFT, LEFT, '一般公共预算基本支出', LEFT, LEFT],
    ['部门预算经济分类科目编码', LEFT, '经济分类科目名称', '合计', '人员经费', '公用经费'],
    ['类', '款', ABOVE, ABOVE, ABOVE, ABOVE],
  ],
  scope: { sources: ['general-budget'], kinds: BASIC_KINDS },
  blocks: [
    {
      rows: { by: 'economic-tree' },
      columns: [
        { role: 'total', caption: '合计', selection: {} },
        { role: 'personnel', caption: '人员经费', selection: { kinds: ['personnel'] } },
        { role: 'operating', caption: '公用经费', selection: { kinds: ['operating'] } },
      ],
      sums: [{ total: 'total', parts: ['personnel', 'operating'] }],
      total: '合计',
      unitRow: false,
    },
  ],
  emptyRemark: '一般公共预算基本支出',
};
