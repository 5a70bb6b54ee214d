import { isError, type Scalar } from '../model/types';
import { combine, each, error, toNumber, toText, type Value } from './matrix';

type Operation = (a: Scalar, b: Scalar) => Scalar;

const arithmetic =
  (operation: (a: number, b: number) => Scalar): Operation =>
  (a, b) => {
    const x = toNumber(a);
    const y = toNumber(b);
    return typeof x !== 'number' ? x : typeof y !== 'number' ? y : operation(x, y);
  };

/** Numbers before texts before truth values; texts whatever their case. An empty cell is like the other side. */
function order(a: Scalar, b: Scalar): number {
  const rank = (value: Scalar): number => ({ number: 0, string: 1, boolean: 2 })[typeof value as 'number'];
  const [x, y] = [emptyLike(a, b), emptyLike(b, a)];
  if (rank(x) !== rank(y)) {
    return rank(x) - rank(y);
  }
  if (typeof x === 'string' && typeof y === 'string') {
    const [s, t] = [x.toLowerCase(), y.toLowerCase()];
    return s < t ? -1 : s > t ? 1 : 0;
  }
  return Number(x) - Number(y);
}

function emptyLike(value: Scalar, other: Scalar): Scalar {
  return value === '' && typeof other !== 'string' ? (typeof other === 'boolean' ? false : 0) : value;
}

const comparison =
  (test: (order: number) => boolean): Operation =>
  (a, b) =>
    isError(a) ? a : isError(b) ? b : test(order(a, b));

const OPERATIONS: Readonly<Record<string, Operation>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? error('#DIV/0!') : a / b)),
  '^': arithmetic((a, b) => a ** b),
  '&': (a, b) => {
    const x = toText(a);
    const y = toText(b);
    return typeof x !== 'string' ? x : typeof y !== 'string' ? y : x + y;
  },
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};

export function binary(operator: string, left: Value, right: Value): Value {
  return combine(left, right, OPERATIONS[operator]!);
}

export function unary(operator: string, operand: Value): Value {
  if (operator === '+' || operator === '@') {
    return operand;
  }
  return each(operand, (value) => {
    const number = toNumber(value);
    return typeof number !== 'number' ? number : operator === '-' ? -number : number / 100;
  });
}
