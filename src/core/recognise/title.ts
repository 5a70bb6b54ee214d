import type { Form, TableDeclaration } from '../disclosure/table';
import type { CellPosition } from '../workbook/address';
import { quoteValue, type SheetSnapshot } from '../workbook/snapshot';
import { foldText } from './caption';
import { isUnitLine } from './unit';
import { CONTINUED_TITLE, withContinuation } from './continuation';

/** A line above a table that says what it is. */
export interface Title {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The title as it is compared: folded, without number, year, unit of money and 续表. */
  readonly words: string;
}

const LONGEST = 80;
/** A title row holds the title, a number of the table, a unit of money: no more. */
const MOST_CELLS = 4;

/** What every title says, be it spread over cells letter by letter; rows that show no sign of it are passed over. */
const SAYS_TABLE = /表|情况|收支/;
const SIGN_OF_TITLE = /[表情收]/;

const DIGITS = '(?:\\d+|(?:[二三四五六七八九十]|一(?!般))+)(?:[-_]\\d+)?';
/** 表一：, 附件2, 附表3-1, 预算02表, 一、; 一般 is no number. */
const NUMBER = `(?:(?:部门)?(?:预算|公开)?(?:附件|附表|附|表)${DIGITS}|(?:部门)?(?:预算|公开|财预)${DIGITS}号?表|${DIGITS}(?=[:、.]))`;
const NUMBERED = new RegExp(`^(?:${withContinuation(NUMBER)})[:、.-]?(?=.)`);
const ONLY_NUMBER = new RegExp(`^(?:${withContinuation(NUMBER)})[:、.-]?$`);
const NUMBER_OF = new RegExp(`^续?(${NUMBER})`);
const UNIT = /\(?(?:金额)?单位:[人民币百千万亿]*元\)?$/;

/** 部门, 单位, 预算单位 in front of a title make no difference. */
const OWNER = /^(?:预算)?(?:部门|单位)(?=.{4})/;

/** Tables that other rules publish beside a budget: their titles speak of 收入 and 支出 too. */
const OTHER_TABLES =
  /决算|绩效|采购|购买服务|转移支付|执行情况|增减变化|变动|说明$|目录$|政府预算(?:支出)?经济/;

/** `表一：`, `附件2`, `预算02表`: a line that only numbers a table. */
export function isTableNumber(folded: string): boolean {
  return ONLY_NUMBER.test(folded) && /[表附]/.test(folded);
}

/** The number that a folded line or name begins with (表三, 续表三); null if it has none. */
export function tableNumberOf(folded: string): string | null {
  return NUMBER_OF.exec(folded)?.[1] ?? null;
}

/** The title in a row; null if the row is something else: a row with figures or codes is never a title. */
export function titleInRow(
  cells: SheetSnapshot['rows'][number],
  row: number,
  unitName: string,
): Title | null {
  const pieces: { readonly column: number; readonly text: string }[] = [];
  for (const [at, cell] of cells.entries()) {
    const value = cell?.value ?? null;
    if (value === null) {
      continue;
    }
    if ((typeof value !== 'string' && typeof value !== 'number') || pieces.length === MOST_CELLS) {
      return null;
    }
    pieces.push({ column: at + 1, text: String(value) });
  }
  if (!pieces.some(({ text }) => SIGN_OF_TITLE.test(text))) {
    return null;
  }
  const figures = pieces.filter(({ text }) => isFigure(text));
  if (figures.length > 0 && !isYear(figures.map(({ text }) => text))) {
    return null;
  }
  const read = (text: string, column: number): Title | null => {
    const bare = text.replace(/\s/g, '');
    const words = bare.length <= LONGEST && SAYS_TABLE.test(bare) ? titleWords(text, unitName) : null;
    return words === null ? null : { row, column, text: quoteValue(text), words };
  };
  const titles = pieces.flatMap(({ text, column }) => read(text, column) ?? []);
  const title = titles.length > 1 ? titles[0]! : (inPieces(pieces, read) ?? titles[0] ?? null);
  return title !== null && (pieces.length <= 2 || /表/.test(title.text)) ? title : null;
}

/** A text that is a figure or a code. */
function isFigure(text: string): boolean {
  return /^[\s\d.,，－-]*\d$/.test(text);
}

/** The year of a title that is spread over several cells: 2024 | 年部门收支总表, 2 0 2 | 4 | 年…. */
function isYear(figures: readonly string[]): boolean {
  return /^20\d\d$/.test(foldText(figures.join('')));
}

/** A title that is spread over the cells of its row, what numbers the table or states its unit of money aside. */
function inPieces(
  pieces: readonly { readonly column: number; readonly text: string }[],
  read: (text: string, column: number) => Title | null,
): Title | null {
  const own = pieces.filter(({ text }) => {
    const folded = foldText(text);
    return folded !== '' && !isTableNumber(folded) && !isUnitLine(folded);
  });
  const joined = own.map(({ text }) => text).join('');
  return own.length > 1 && /表\S?$/.test(withoutTail(foldText(joined))) ? read(joined, own[0]!.column) : null;
}

/** What stands behind a title, in whatever order: its unit of money, its year, empty brackets, 续表. */
const BEHIND = [UNIT, /\(20\d\d年度?\)$/, /\(\)$/, CONTINUED_TITLE];

/** A folded title without what stands behind it. */
function withoutTail(folded: string): string {
  const shorter = BEHIND.reduce((text, tail) => text.replace(tail, ''), folded);
  return shorter === folded ? folded : withoutTail(shorter);
}

/** Titles that are as short as words of a text. */
const SHORT = /^(?:收支|收入|支出)总表$/;

/** A title as it is compared; null if the text is none. */
function titleWords(text: string, unitName: string): string | null {
  const folded = withoutTail(foldText(text));
  if (ONLY_NUMBER.test(folded)) {
    return null;
  }
  const bare = folded.replace(NUMBERED, '');
  if (
    !/(?:表|情况|收支)(?:\([^()]{0,16}\))?$/.test(bare) ||
    (bare.length < 5 && !SHORT.test(bare)) ||
    /[。,;:]/.test(bare)
  ) {
    return null;
  }
  return withoutOwner(bare, unitName);
}

/** The title without the unit's name and the year before it: a unit may be called 政府采购中心. */
function withoutOwner(bare: string, unitName: string): string {
  const named = unitName.length > 2 ? bare.replace(unitName, '') : bare;
  const afterYear =
    /^.*20\d\d年度?(?=.{5})(.*)$/.exec(named)?.[1] ?? named.replace(/20\d\d年度?/, '').replace(/\(\)/, '');
  return afterYear.replace(OWNER, '').replaceAll('收入支出', '收支');
}

/** What a sheet's name says, compared like a title. */
export function nameWords(name: string): string {
  return withoutOwner(withoutTail(foldText(name)).replace(NUMBERED, ''), '');
}

/** Whether a title says that its table is the declared one. */
export function saysTable({ titleWords: { has, lacks } }: TableDeclaration, words: string): boolean {
  return (
    has.every((word) => words.includes(word)) &&
    !lacks.some((word) => words.includes(word)) &&
    !OTHER_TABLES.test(words)
  );
}

/** Whether the title is the one a form prints, not only like it. */
export function isDeclaredTitle(table: TableDeclaration, words: string, forms: readonly Form[]): boolean {
  return forms.some((form) =>
    form.tables.some(({ id, title }) => id === table.id && words === foldText(title).replace(OWNER, '')),
  );
}

/** 编制部门：… above a table, folded; '' if nothing says it. */
export function statedOwner(sheet: SheetSnapshot): string {
  return ownerAbove(sheet)?.name ?? '';
}

/** The name of the unit above a table, folded, and where it stands. */
export function ownerAbove(sheet: SheetSnapshot): (CellPosition & { readonly name: string }) | null {
  for (const [at, row] of sheet.rows.slice(0, 12).entries()) {
    for (const [column, cell] of row.entries()) {
      if (typeof cell?.value === 'string' && cell.value.length < 100) {
        const match = /^(?:编制|填报|公开|预算)?(?:部门|单位)(?:名称)?:(.+)$/.exec(foldText(cell.value));
        const name = match?.[1]?.replace(/(?:金额)?单位:.*$/, '') ?? '';
        if (name !== '' && !/^(?:人民币)?[百千万亿]*元$/.test(name)) {
          return { name, row: at + 1, column: column + 1 };
        }
      }
    }
  }
  return null;
}
