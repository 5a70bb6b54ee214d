import { add, equals, isNegative, subtract, ZERO, type Amount } from '../money/amount';
import { readAmount } from '../money/read-amount';
import { sumAmounts } from '../money/sum';
import type { InputFinding } from './input-finding';
import type { LineItem } from './line-item';

type Field = 'current' | 'prior';

/** A total of a list that differed from its rows when the list was imported. Amounts in 元. */
interface WrongTotal {
  readonly field: Field;
  /** What all rows of the list added up to then. */
  readonly control: Amount;
  /** By how much the total was more than the rows it covers. */
  readonly difference: Amount;
  /** Whether it covers every row. */
  readonly whole: boolean;
}

/**
 * Remarks that still hold. A total is mended when the lines have moved by what they lacked of it, or where several parts
 * of a list were wrong, by what those lacked together; where that cancels out, a remark stands until there is a reason.
 *
 * @param skipped Amounts of the rows that were left out and still are: they count as they did then.
 */
export function openRemarks(
  remarks: readonly InputFinding[],
  lines: readonly LineItem[],
  skipped: Readonly<Record<Field, readonly Amount[]>>,
): InputFinding[] {
  const now = (field: Field): Amount =>
    add(sumAmounts(lines.map((line) => line[field] ?? ZERO)), sumAmounts(skipped[field]));
  const totals = new Map(remarks.map((remark) => [remark, wrongTotal(remark)]));
  const isMended = (remark: InputFinding): boolean => {
    const total = totals.get(remark);
    if (!total) {
      return false;
    }
    const moved = subtract(now(total.field), total.control);
    const parts = [...totals.values()].flatMap((one) =>
      one?.field === total.field && !one.whole ? [one.difference] : [],
    );
    return (
      equals(moved, total.difference) ||
      (!total.whole && nothingCancels(parts) && equals(moved, sumAmounts(parts)))
    );
  };
  return remarks.filter((remark) => !isMended(remark));
}

/** What lacks in one part and is too much in another leaves the lines where they were: nothing shows that it was mended. */
function nothingCancels(differences: readonly Amount[]): boolean {
  return new Set(differences.map(isNegative)).size === 1;
}

/** Null for any other remark, and for one that does not say what the list was then. */
function wrongTotal({ values }: InputFinding): WrongTotal | null {
  const { field, whole } = values;
  const control = amountOf(values.control);
  const difference = amountOf(values.difference);
  return (field === 'current' || field === 'prior') && control !== null && difference !== null
    ? { field, control, difference, whole: whole === 'yes' }
    : null;
}

function amountOf(text: string | undefined): Amount | null {
  const reading = readAmount(text ?? null, '元');
  return reading.state === 'amount' ? reading.amount : null;
}
