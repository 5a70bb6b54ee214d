import { parseCode } from '../classification/code';
import { equals, formatYuan, subtract, ZERO, type MoneyUnit } from '../money/amount';
import { sumAmounts } from '../money/sum';
import { parseAddress } from '../workbook/address';
import { quoteValue } from '../workbook/snapshot';
import type { CodesNamed } from './codes-named';
import { agrees, nearest, roundsTo, totalOf, type Field, type Reading } from './covered-sum';
import type { ListHeading } from './headings';
import { inputFinding, type InputFinding } from './input-finding';
import type { LineItem } from './line-item';
import { fieldCell, type RawRow } from './raw-row';
import type { RefusedRow } from './refused-row';
import { blockAbove, blockBelow, blocksOf, type Blocks } from './total-blocks';
import { coveredLine, coveredRefusal, namedScope, namesUnknownPart, type Covered } from './total-scope';
import { totalCaption } from './total-words';

/** What is known of a list before its totals are compared. */
export interface ListContext {
  readonly heading: ListHeading;
  readonly units: Readonly<Record<Field, MoneyUnit>>;
  readonly codesNamed: CodesNamed;
}

/** How its rows are divided, and what names mean. */
interface Scopes {
  readonly blocks: Blocks;
  readonly codesNamed: CodesNamed;
}

/**
 * Compares the total rows of a list with the rows they stand over. A row that names something (a code, a source, a kind,
 * a unit) covers the lines of that name. A 总计, and a 合计 that is the only one, cover all; of several, each covers the
 * rows between it and the next, above or below, whichever the list keeps to. Refused rows count with their amounts.
 */
export function compareSubtotals(
  subtotals: readonly RawRow[],
  lines: readonly LineItem[],
  refused: readonly RefusedRow[],
  { heading, units, codesNamed }: ListContext,
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
        const told = judge(raw, rows, { blocks, codesNamed }, { field, unit: units[field], at });
        return told.map((one) => withValues(one, { field, control }));
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

interface StatedAt {
  readonly field: Field;
  readonly unit: MoneyUnit;
  readonly at: { readonly sheet: string; readonly cell: string };
}

function judge(
  raw: RawRow,
  rows: readonly Covered[],
  scopes: Scopes,
  { field, unit, at }: StatedAt,
): InputFinding[] {
  const stated = raw[field];
  if (stated.state === 'refused') {
    return [inputFinding('subtotal-unreadable', at, captionOf(raw))];
  }
  if (stated.state === 'blank') {
    return [];
  }
  const { strict, loose } = readingsOf(raw, rows, scopes);
  const fits = (reading: Reading): boolean => agrees(raw, reading, field);
  const open = strict.some((reading) => totalOf(reading, field) === null);
  if (open || strict.some(fits)) {
    return [];
  }
  const partial = loose.some((reading) => reading.length > 0 && fits(reading));
  const rounded = strict
    .map((reading) => totalOf(reading, field))
    .find((total) => roundsTo(total, stated.amount, unit));
  if (rounded !== undefined && rounded !== null) {
    const values = { caption: captionOf(raw), expected: formatYuan(rounded) };
    return [inputFinding('subtotal-tail', at, formatYuan(stated.amount), values)];
  }
  if (namesUnknownPart(raw, rows, scopes.codesNamed)) {
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

/** Whether a total says nothing, or zero, in a column. */
function isNothing(raw: RawRow, field: Field): boolean {
  const stated = raw[field];
  return stated.state !== 'amount' || equals(stated.amount, ZERO);
}

/** What a total must cover, and what it may have been made of by mistake. */
function readingsOf(
  raw: RawRow,
  rows: readonly Covered[],
  { blocks, codesNamed }: Scopes,
): { readonly strict: readonly Reading[]; readonly loose: readonly (readonly Covered[])[] } {
  const named = namedScope(raw, rows, codesNamed);
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

/** What the row calls itself: its code, and its words. */
function captionOf(raw: RawRow): string {
  const { functional, economic } = raw.values;
  const codes = [functional, economic].map(quoteValue).filter((text) => parseCode(text) !== null);
  return [...codes, ...(raw.totalWord === null ? [] : [raw.totalWord])].join(' ');
}

/** Whether a row with the word of a total is one: a line with both codes whole may bear such a word in its name. */
export function isTotal(raw: RawRow): boolean {
  const wholeLine =
    parseCode(quoteValue(raw.values.functional))?.length === 7 &&
    parseCode(quoteValue(raw.values.economic))?.length === 5;
  return raw.totalWord !== null && totalCaption(raw.totalWord) !== null && !wholeLine;
}
