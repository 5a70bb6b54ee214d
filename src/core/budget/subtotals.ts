import { parseCode } from '../classification/code';
import { compare, equals, formatYuan, isNegative, subtract, ZERO, type Amount } from '../money/amount';
import { sumAmounts } from '../money/sum';
import { parseAddress } from '../workbook/address';
import { quoteValue } from '../workbook/snapshot';
import type { ListHeading } from './headings';
import { inputFinding, type InputFinding } from './input-finding';
import type { LineItem } from './line-item';
import { fieldCell, type RawRow } from './raw-row';
import type { RefusedRow } from './refused-row';
import { blockAbove, blockBelow, blocksOf, type Blocks } from './total-blocks';
import { coveredLine, coveredRefusal, namedScope, namesUnknownPart, type Covered } from './total-scope';
import { totalCaption } from './total-words';

type Field = 'current' | 'prior';

/** Rows that a total may cover. A row that can't be told to belong or not leaves the sum open. */
type Reading = readonly Covered[] | 'open';

/**
 * Compares the total rows of a list with the rows they stand over. A row that names something (a code, a source, a kind,
 * a unit) covers the lines of that name. A 总计, and a 合计 that is the only one, cover all; of several, each covers the
 * rows between it and the next, above or below, whichever the list keeps to. Refused rows count with their amounts.
 */
export function compareSubtotals(
  subtotals: readonly RawRow[],
  lines: readonly LineItem[],
  refused: readonly RefusedRow[],
  heading: ListHeading,
): InputFinding[] {
  const rows = [...lines.map(coveredLine), ...refused.map(coveredRefusal)].sort((a, b) => a.row - b.row);
  const blocks = blocksOf(
    subtotals,
    (raw, covered) =>
      agrees(raw, covered, 'current') || (!isNothing(raw, 'prior') && agrees(raw, covered, 'prior')),
  );
  return (['current', 'prior'] as const)
    .flatMap((field) => {
      const control = knownTotal(rows, field);
      return subtotals.flatMap((raw) => {
        const at = { sheet: heading.sheet.name, cell: fieldCell(heading, field, raw.row) };
        return judge(raw, rows, blocks, field, at).map((one) => withValues(one, { field, control }));
      });
    })
    .sort((a, b) => rowOf(a) - rowOf(b));
}

const rowOf = ({ cell }: InputFinding): number => parseAddress(cell ?? '')?.row ?? 0;

/** What the rows of the list add up to, as far as their amounts can be read, in 元. */
function knownTotal(rows: readonly Covered[], field: Field): string {
  return formatYuan(sumAmounts(rows.flatMap((row) => (row[field] === 'unknown' ? [] : (row[field] ?? [])))));
}

function withValues(one: InputFinding, values: InputFinding['values']): InputFinding {
  return { ...one, values: { ...one.values, ...values } };
}

function judge(
  raw: RawRow,
  rows: readonly Covered[],
  blocks: Blocks,
  field: Field,
  at: { readonly sheet: string; readonly cell: string },
): InputFinding[] {
  const stated = raw[field];
  if (stated.state === 'refused') {
    return [inputFinding('subtotal-unreadable', at, captionOf(raw))];
  }
  if (stated.state === 'blank') {
    return [];
  }
  const { strict, loose } = readingsOf(raw, rows, blocks);
  const fits = (reading: Reading): boolean => agrees(raw, reading, field);
  const open = strict.some((reading) => totalOf(reading, field) === null);
  if (open || strict.some(fits)) {
    return [];
  }
  const partial = loose.some((reading) => reading.length > 0 && fits(reading));
  if (namesUnknownPart(raw, rows)) {
    return partial || field === 'prior' ? [] : [inputFinding('subtotal-unknown', at, captionOf(raw))];
  }
  const meant = nearest(partial ? strict : [...strict, ...loose], stated.amount, field);
  const expected = totalOf(meant, field) ?? ZERO;
  const values = {
    caption: captionOf(raw),
    expected: formatYuan(expected),
    difference: formatYuan(subtract(stated.amount, expected)),
    rows: String(meant.length),
    whole: meant === rows ? 'yes' : 'no',
  };
  const code = partial ? 'subtotal-partial' : 'subtotal-differs';
  return [inputFinding(code, at, formatYuan(stated.amount), values)];
}

/** What a wrong total most likely means: of what it may cover, what adds up to the least other amount. */
function nearest(readings: readonly Reading[], stated: Amount, field: Field): readonly Covered[] {
  let found: readonly Covered[] = [];
  let least: Amount | null = null;
  for (const reading of readings) {
    const total = totalOf(reading, field);
    if (reading === 'open' || reading.length === 0 || total === null) {
      continue;
    }
    const off = subtract(total, stated);
    const size = isNegative(off) ? subtract(ZERO, off) : off;
    if (least === null || compare(size, least) < 0) {
      [found, least] = [reading, size];
    }
  }
  return found;
}

/** Whether a total says nothing, or zero, in a column. */
function isNothing(raw: RawRow, field: Field): boolean {
  const stated = raw[field];
  return stated.state !== 'amount' || equals(stated.amount, ZERO);
}

/** What a total must cover, and what it may have been made of by mistake. */
function readingsOf(
  raw: RawRow,
  rows: readonly Covered[],
  blocks: Blocks,
): { readonly strict: readonly Reading[]; readonly loose: readonly (readonly Covered[])[] } {
  const named = namedScope(raw, rows);
  const within = (all: readonly Covered[]): Reading => {
    if (named === null) {
      return all;
    }
    return all.some((one) => named(one) === null) ? 'open' : all.filter(named);
  };
  const block = blocks.blockOf(raw, rows);
  if (named !== null) {
    return { strict: block === null ? [within(rows)] : [within(rows), within(block)], loose: [] };
  }
  const strict = block === null ? [rows] : blocks.isOuter(raw) ? [block, rows] : [block];
  return {
    strict,
    loose: [
      rows,
      rows.filter(({ row }) => row < raw.row),
      blockAbove(raw, rows, blocks.marks),
      blockBelow(raw, rows, blocks.marks),
    ],
  };
}

function agrees(raw: RawRow, reading: Reading, field: Field): boolean {
  const stated = raw[field];
  const total = totalOf(reading, field);
  return stated.state === 'amount' && total !== null && equals(total, stated.amount);
}

function totalOf(reading: Reading, field: Field): Amount | null {
  if (reading === 'open') {
    return null;
  }
  const amounts: Amount[] = [];
  for (const one of reading) {
    const amount = one[field];
    if (amount === 'unknown') {
      return null;
    }
    amounts.push(amount ?? ZERO);
  }
  return sumAmounts(amounts);
}

/** What the row calls itself: its code, and its words. */
function captionOf(raw: RawRow): string {
  const { functional, economic } = raw.values;
  const codes = [functional, economic].map(quoteValue).filter((text) => parseCode(text) !== null);
  return [...codes, ...(raw.totalWord === null ? [] : [raw.totalWord])].join(' ');
}

/**
 * Whether a row above the detail (a functional code that breaks off, no economic code, or a 类 only) says exactly what the lines under it add up
 * to: then it is their subtotal and no line. One line below proves nothing, it may be the same line twice. So does a
 * row that holds nothing but amounts and says what all lines, or those since the last total, add up to.
 */
export function isProvenSubtotal(
  raw: RawRow,
  lines: readonly LineItem[],
  totals: readonly RawRow[],
): boolean {
  if (raw.current.state !== 'amount' || equals(raw.current.amount, ZERO)) {
    return false;
  }
  const rows = lines.map(coveredLine);
  const proves = (covered: readonly Covered[]): boolean =>
    covered.length > 1 &&
    agrees(raw, covered, 'current') &&
    (raw.prior.state !== 'amount' || agrees(raw, covered, 'prior'));
  if (saysNothing(raw)) {
    const marks = totals.map((total) => ({ row: total.row, level: 2 as const }));
    return [rows, blockAbove(raw, rows, marks)].some(proves);
  }
  const economic = quoteValue(raw.values.economic);
  const functional = parseCode(quoteValue(raw.values.functional));
  const aboveDetail = economic === '' || parseCode(economic)?.length === 3 || (functional?.length ?? 7) < 7;
  const named = aboveDetail && functional !== null ? namedScope(raw, rows) : null;
  return named !== null && proves(rows.filter((one) => named(one) === true));
}

/** Whether a row has amounts and no word. */
function saysNothing(raw: RawRow): boolean {
  return (
    Object.values(raw.values).every((value) => quoteValue(value) === '') &&
    raw.extra.every((value) => value === null || String(value).trim() === '')
  );
}

/** Whether a row with the word of a total is one: a line with both codes whole may bear such a word in its name. */
export function isTotal(raw: RawRow): boolean {
  const wholeLine =
    parseCode(quoteValue(raw.values.functional))?.length === 7 &&
    parseCode(quoteValue(raw.values.economic))?.length === 5;
  return raw.totalWord !== null && totalCaption(raw.totalWord) !== null && !wholeLine;
}
