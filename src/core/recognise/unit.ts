import type { MoneyUnit } from '../money/amount';
import type { CellPosition } from '../workbook/address';
import { quoteValue, type SheetSnapshot } from '../workbook/snapshot';
import { foldText } from './caption';

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

/** The unit of money that a text states, such as 单位：万元; null if it states none. */
function unitIn(value: string): string | null {
  if (!value.includes('元')) {
    return null;
  }
  const text = quoteValue(value).normalize('NFKC');
  const folded = foldText(text);
  const match = SAID.exec(text) ?? IN_CAPTION.exec(folded) ?? SPACED.exec(folded) ?? AT_END.exec(folded);
  return match?.[1] ?? null;
}

/** A unit of money with the cells that state it. */
export interface StatedUnit {
  /** Null if nothing says it, several are said, or it is neither 元 nor 万元. */
  readonly unit: MoneyUnit | null;
  readonly at: readonly CellPosition[];
}

/** The unit of money between two rows. */
export function statedUnit(sheet: SheetSnapshot, top: number, bottom: number): StatedUnit {
  const found = new Set<string>();
  const at: CellPosition[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (const [index, cell] of (sheet.rows[row - 1] ?? []).entries()) {
      const unit = typeof cell?.value === 'string' ? unitIn(cell.value) : null;
      if (unit !== null) {
        found.add(unit);
        at.push({ row, column: index + 1 });
      }
    }
  }
  const [unit] = found;
  return { unit: found.size === 1 && (unit === '元' || unit === '万元') ? unit : null, at };
}

/** A text that states a unit with another one in its place; null where it can't be told which word is the unit. */
export function withUnit(text: string, unit: MoneyUnit): string | null {
  const texts = [...text.matchAll(/(?:[百千万亿]\s*)*元/gu)]
    .map(({ index, 0: word }) => text.slice(0, index) + unit + text.slice(index + word.length))
    .filter((changed) => unitIn(changed) === unit);
  return texts.length === 1 ? texts[0]! : null;
}
