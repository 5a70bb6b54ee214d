import type { Classification } from '../classification/classification';
import { foreignFund } from './fund-of-source';
import type { ListHeading } from './headings';
import { inputFinding, type InputFinding } from './input-finding';
import { SOURCE_NAMES, type LineItem } from './line-item';
import { fieldCell } from './raw-row';

/** Codes of one budget paid from another (彩票公益金 from 一般公共预算拨款): a remark for each code and source. */
export function checkFunds(
  lines: readonly LineItem[],
  heading: ListHeading,
  classification: Classification,
  year: number,
): InputFinding[] {
  const told = new Set<string>();
  return lines.flatMap(({ functional, source, row }) => {
    const key = `${functional} ${source}`;
    const fund = told.has(key) ? null : foreignFund(classification, functional, source, year);
    if (fund === null) {
      return [];
    }
    told.add(key);
    const at = { sheet: heading.sheet.name, cell: fieldCell(heading, 'source', row) };
    return [inputFinding('fund-of-code', at, SOURCE_NAMES[source], { code: functional, fund })];
  });
}
