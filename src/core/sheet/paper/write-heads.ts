import type { Budget } from '../../budget/budget';
import { KIND_NAMES, SOURCE_NAMES } from '../../budget/line-item';
import { publishedHeading } from '../../budget/published-columns';
import { PAPER_SHEET } from '../plan';
import type { PaperCells } from './cells';
import { HEAD_OF_CODES } from './heads';
import { FIRST_MONEY, KIND_ROW, SOURCE_ROW } from './money-columns';

/** What stands above the sums: whose paper it is, and source and kind of each column. */
export function writeHeads(out: PaperCells, budget: Budget): void {
  const { money } = out;
  out.text(1, 1, PAPER_SHEET, 'table-number');
  const heading = `编制部门：${budget.unit}    ${String(budget.year)} 年    单位：元    供复核，不公开；重新生成时整表更新`;
  out.text(2, 1, heading, 'paper-text');
  out.texts(SOURCE_ROW, 1, [HEAD_OF_CODES, '科目名称', '项目名称'], 'input-heading');
  for (const { shift } of out.blocks) {
    for (const { column, source, kind } of money.all) {
      out.text(KIND_ROW, column + shift, KIND_NAMES[kind], 'input-heading');
      out.text(SOURCE_ROW, column + shift, SOURCE_NAMES[source], 'input-heading');
    }
    out.text(KIND_ROW, money.sum + shift, '', 'input-heading');
    out.text(SOURCE_ROW, money.sum + shift, '合计', 'input-heading');
  }
  if (budget.balanced) {
    out.text(
      2,
      FIRST_MONEY + money.publishedShift,
      publishedHeading('published', budget.balanced),
      'paper-text',
    );
  }
}
