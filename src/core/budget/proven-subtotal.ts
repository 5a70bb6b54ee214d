import { parseCode } from '../classification/code';
import { equals, ZERO } from '../money/amount';
import { quoteValue } from '../workbook/snapshot';
import type { CodesNamed } from './codes-named';
import { agrees } from './covered-sum';
import type { LineItem } from './line-item';
import type { RawRow } from './raw-row';
import { blockAbove } from './total-blocks';
import { coveredLine, namedScope, type Covered } from './total-scope';

/**
 * Whether a row above the detail (a functional code that breaks off, no economic code, or a 类 only) says exactly what
 * the lines under it add up to: then it is their subtotal and no line. One line below proves nothing, it may be the same
 * line twice. So does a row that holds nothing but amounts and says what all lines, or those since the last total, add
 * up to.
 */
export function isProvenSubtotal(
  raw: RawRow,
  lines: readonly LineItem[],
  totals: readonly RawRow[],
  codesNamed: CodesNamed,
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
  const named = aboveDetail && functional !== null ? namedScope(raw, rows, codesNamed) : null;
  return named !== null && proves(rows.filter((one) => named(one) === true));
}

/** Whether a row has amounts and no word. */
function saysNothing(raw: RawRow): boolean {
  return (
    Object.values(raw.values).every((value) => quoteValue(value) === '') &&
    raw.extra.every((value) => value === null || String(value).trim() === '')
  );
}
