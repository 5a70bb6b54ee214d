import {
  combine,
  DIVISION_ERROR,
  fifteenDigits,
  isError,
  toNumber,
  toText,
  VALUE_ERROR,
  type Scalar,
  type Value,
} from './values';

export type Operator = '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** From the loosest to the tightest. */
export const LEVELS: readonly (readonly Operator[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
];

type Operation = (a: Scalar, b: Scalar) => Scalar;

function arithmetic(operation: (a: number, b: number) => Scalar): Operation {
  return (a, b) => {
    const x = toNumber(a);
    if (typeof x !== 'number') {
      return x;
    }
    const y = toNumber(b);
    if (typeof y !== 'number') {
      return y;
    }
    const found = operation(x, y);
    return typeof found === 'number' && !Number.isFinite(found) ? VALUE_ERROR : found;
  };
}

function comparison(test: (order: number) => boolean): Operation {
  return (a, b) => (isError(a) ? a : isError(b) ? b : test(order(a, b)));
}

type Comparable = Exclude<Scalar, object>;

/** Numbers before texts before truth values; texts whatever their case. A blank cell is like what it is compared to. */
function order(a: Comparable | null, b: Comparable | null): number {
  const x = a ?? blankLike(b);
  const y = b ?? blankLike(a);
  if (typeof x === 'string' && typeof y === 'string') {
    const [s, t] = [x.toLowerCase(), y.toLowerCase()];
    return s === t ? 0 : s < t ? -1 : 1;
  }
  if (typeof x !== typeof y) {
    return rank(x) - rank(y);
  }
  return x === y ? 0 : fifteenDigits(Number(x)) - fifteenDigits(Number(y));
}

function blankLike(other: Comparable | null): Comparable {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: Comparable): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

const OPERATIONS: Readonly<Record<Operator, Operation>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? DIVISION_ERROR : a / b)),
  '&': (a, b) => {
    const [x, y] = [toText(a), toText(b)];
    return isError(x) ? x : isError(y) ? y : x + y;
  },
  '=': comparison((one) => one === 0),
  '<>': comparison((one) => one !== 0),
  '<': comparison((one) => one < 0),
  '>': comparison((one) => one > 0),
  '<=': comparison((one) => one <= 0),
  '>=': comparison((one) => one >= 0),
};

export function operate(operator: Operator, a: Value, b: Value): Value {
  return combine(a, b, OPERATIONS[operator]);
}
