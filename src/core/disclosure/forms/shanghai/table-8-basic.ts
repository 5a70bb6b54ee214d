import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { BASIC_TABLE } from '../shared-parts';

export const basic: TableDeclaration = {
  ...BASIC_TABLE,
  number: '表八',
  title: '一般公共预算基本支出部门预算经济分类预算表',
  header: [
    ['项目', LEFT, LEFT, '一般公共预算基本支出', LEFT, LEFT],
    ['部门预算经济分类科目编码', LEFT, '经济分类科目名称', '合计', '人员经费', '公用经费'],
    ['类', '款', ABOVE, ABOVE, ABOVE, ABOVE],
  ],
};
