import { isError, numberIn, toText, type Block, type Scalar } from './values';

/** Amounts by what the columns of the conditions say, so that each sum is looked up and not looked for. */
export type SumsByKey = ReadonlyMap<string, Scalar>;

const BETWEEN = '\u0000';

/** Null where the blocks differ in size. */
export function sumsByKey(amounts: Block, columns: readonly Block[]): SumsByKey | null {
  if (columns.some(({ data }) => data.length !== amounts.data.length)) {
    return null;
  }
  const sums = new Map<string, Scalar>();
  amounts.data.forEach((amount, at) => {
    if (typeof amount === 'number' || isError(amount)) {
      const key = columns.map(({ data }) => keyOf(data[at]!)).join(BETWEEN);
      const sum = sums.get(key) ?? 0;
      sums.set(key, typeof sum !== 'number' ? sum : typeof amount === 'number' ? sum + amount : amount);
    }
  });
  return sums;
}

/** Whether a condition asks for nothing but cells that say the same. */
export function isPlainWord(condition: Scalar): boolean {
  return typeof condition !== 'string' || (condition !== '' && !/^[<>=]|[*?~]/.test(condition));
}

/** What cells with this condition say; null for one that is more than "equal to this". */
export function wantedKey(conditions: readonly Scalar[]): string | null {
  const keys: string[] = [];
  for (const condition of conditions) {
    if (!isPlainWord(condition)) {
      return null;
    }
    // A condition in a blank cell is 0.
    keys.push(keyOf(condition ?? 0));
  }
  return keys.join(BETWEEN);
}

/** Cells with equal keys are equal for a condition: a code is one, typed as text or as a number. */
function keyOf(value: Scalar): string {
  if (typeof value === 'number') {
    return `n${String(value)}`;
  }
  if (typeof value === 'string') {
    const number = numberIn(value);
    return number === null ? `t${value.toLowerCase()}` : `n${String(number)}`;
  }
  const text = toText(value);
  return value === null ? '' : isError(text) ? `e${text.code}` : `b${text}`;
}
