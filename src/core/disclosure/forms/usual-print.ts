import type { TablePrint } from '../print';

/** As forms have it that say nothing else. */
export const USUAL_PRINT: TablePrint = {
  above: [{ left: '{number}：' }, { title: '{title}' }, { left: '编制部门：{unit}', right: '单位：{money}' }],
  sheetName: '{number} {title}',
  remark: '备注：{unit} {year} 年未安排{subject}，因此{title}为空表。',
  zero: '',
};
