import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { BASIC_TABLE } from '../shared-parts';

export const basic: TableDeclaration = {
  ...BASIC_TABLE,
  number: '表六',
  title: '一般公共预算基本支出情况表',
  header: [
    ['项目', LEFT, '一般公共预算基本支出', LEFT, LEFT, LEFT],
    ['经济分类科目编码', LEFT, '经济分类科目名称', '合计', '人员经费', '公用经费'],
    ['类', '款', ABOVE, ABOVE, ABOVE, ABOVE],
    ['**', '**', '**', '1', '2', '3'],
  ],
};
