import type { MoneyUnit } from '../../money/amount';
import { foldText } from './caption';
import { quoteValue, type SheetSnapshot } from '../../workbook/snapshot';

/** 单位：万元, 金额单位:人民币元; the name of a unit may begin with 元, so nothing but an end or a mark follows. */
const SAID = /单\s*位\s*[:：]?\s*(?:人民币)?\s*[(]?\s*([百千万亿]*元)(?![\p{Script=Han}])/u;
/** 预算数（万元）. */
const IN_CAPTION = /[(](?:单位:)?(?:人民币)?([百千万亿]*元)[)]/;
/** 单 位 ： 万 元, letter by letter. */
const SPACED = /^[(]?(?:金额)?单位:?(?:人民币)?([百千万亿]*元)[)]?$/;
/** The same behind a title: 收 支 总 表 （ 单 位 ： 万 元 ）. */
const AT_END = /单位:(?:人民币)?([百千万亿]*元)[)]?$/;

/** A line of 编制部门 and 单位, as it stands between title and header. */
export function isUnitLine(folded: string): boolean {
  return /^[(]?(?:编制|填报|公开|预算|金额|货币|计量)?(?:部门|单位)(?:名称)?:|^单位[(]?[百千万亿]*元[)]?$/.test(
    folded,
  );
}

/** The unit of money between two rows. Null if nothing says it, several are said, or it is neither 元 nor 万元. */
export function statedUnit(sheet: SheetSnapshot, top: number, bottom: number): MoneyUnit | null {
  const found = new Set<string>();
  for (let row = top; row <= bottom; row += 1) {
    for (const cell of sheet.rows[row - 1] ?? []) {
      if (typeof cell?.value !== 'string' || !cell.value.includes('元')) {
        continue;
      }
      const text = quoteValue(cell.value).normalize('NFKC');
      const folded = foldText(text);
      const match = SAID.exec(text) ?? IN_CAPTION.exec(folded) ?? SPACED.exec(folded) ?? AT_END.exec(folded);
      if (match) {
        found.add(match[1]!);
      }
    }
  }
  const [unit] = found;
  return found.size === 1 && (unit === '元' || unit === '万元') ? unit : null;
}
