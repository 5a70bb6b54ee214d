import { displayText } from '../model/display';
import { isError, type ErrorValue, type Scalar } from '../model/types';
import {
  asMatrix,
  combine,
  each,
  error,
  firstError,
  isMatrix,
  single,
  spelled,
  toBoolean,
  toNumber,
  toText,
  type Value,
} from './matrix';

type Fn = (args: readonly Value[]) => Value;

/** Sums and counts pass over texts and truth values inside ranges. */
function numbers(args: readonly Value[]): number[] | ErrorValue {
  const found: number[] = [];
  for (const arg of args) {
    for (const value of isMatrix(arg) ? arg.data : [toNumber(arg)]) {
      if (typeof value === 'number') {
        found.push(value);
      } else if (isError(value)) {
        return value;
      }
    }
  }
  return found;
}

const over =
  (result: (found: readonly number[]) => Scalar): Fn =>
  (args) => {
    const found = numbers(args);
    return Array.isArray(found) ? result(found) : found;
  };

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const onText = (operation: (text: string, rest: readonly number[]) => Scalar): Fn => {
  return ([text = '', ...rest]) => {
    const settings = rest.map((value) => toNumber(single(value)));
    const bad = settings.find((value) => typeof value !== 'number');
    return (
      bad ??
      each(text, (value) => {
        const found = toText(value);
        return typeof found === 'string' ? operation(found, settings as number[]) : found;
      })
    );
  };
};

/** The count may be another one for each text. */
const onTextAndCount = (operation: (text: string, count: number) => Scalar): Fn => {
  return ([text = '', count = 1]) =>
    combine(text, count, (value, asked) => {
      const [found, number] = [toText(value), toNumber(asked)];
      return typeof found !== 'string'
        ? found
        : typeof number !== 'number'
          ? number
          : operation(found, number);
    });
};

const onNumber = (operation: (number: number, digits: number) => Scalar): Fn => {
  return ([value = 0, digits = 0]) =>
    combine(value, digits, (a, b) => {
      const x = toNumber(a);
      const y = toNumber(b);
      return typeof x !== 'number' ? x : typeof y !== 'number' ? y : operation(x, y);
    });
};

/** Half away from zero, at the decimal the eye sees: binary remainders of the fifteenth digit do not count. */
function round(value: number, digits: number, step: (x: number) => number = Math.round): number {
  const factor = 10 ** digits;
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * step(scaled)) / factor;
}

const test = (check: (value: Scalar) => boolean): Fn => {
  return ([value = '']) => each(value, check);
};

function sumProduct(args: readonly Value[]): Value {
  const factors = args.map(asMatrix);
  const [first] = factors;
  if (!first || factors.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) {
    return error('#VALUE!');
  }
  const bad = factors.map(({ data }) => firstError(data)).find((one) => one !== null);
  if (bad) {
    return bad;
  }
  let sum = 0;
  for (let index = 0; index < first.data.length; index += 1) {
    let product = 1;
    for (const { data } of factors) {
      const value = data[index];
      product *= typeof value === 'number' ? value : 0;
    }
    sum += product;
  }
  return sum;
}

function logical(args: readonly Value[], join: (values: readonly boolean[]) => boolean): Value {
  const values = args.flatMap((arg) => asMatrix(arg).data).map(toBoolean);
  return values.find((value) => typeof value !== 'boolean') ?? join(values as boolean[]);
}

const joined: Fn = (args) => {
  const parts = args.flatMap((arg) => asMatrix(arg).data).map(toText);
  return parts.find((part) => typeof part !== 'string') ?? (parts as string[]).join('');
};

/** `=`, a comparison in front, or a plain value: what SUMIF and COUNTIF take. */
function matches(criterion: Scalar): (value: Scalar) => boolean {
  const [, operator = '=', rest = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(spelled(criterion)) ?? [];
  const number = rest.trim() === '' ? NaN : Number(rest);
  return (value) => {
    const same = Number.isNaN(number)
      ? spelled(value).toLowerCase() === rest.toLowerCase()
      : toNumber(value) === number && value !== '';
    const compared = typeof value === 'number' ? value - number : NaN;
    return {
      '=': same,
      '<>': !same,
      '<': compared < 0,
      '>': compared > 0,
      '<=': compared <= 0,
      '>=': compared >= 0,
    }[operator as '='];
  };
}

function sumIf([range = '', criterion = '', sums = range]: readonly Value[]): Value {
  const fits = matches(single(criterion));
  const amounts = asMatrix(sums).data;
  return add(
    asMatrix(range).data.map((value, index) => {
      const amount = amounts[index];
      return fits(value) && typeof amount === 'number' ? amount : 0;
    }),
  );
}

/** Amounts where every column says what is asked of it; Excel takes columns of one size only. */
function sumIfs([sums = '', ...conditions]: readonly Value[]): Value {
  const amounts = asMatrix(sums).data;
  const asked = Array.from({ length: conditions.length / 2 }, (_, at) => ({
    data: asMatrix(conditions[2 * at]!).data,
    fits: matches(single(conditions[2 * at + 1]!)),
  }));
  if (asked.some(({ data }) => data.length !== amounts.length)) {
    return error('#VALUE!');
  }
  return add(
    amounts.map((amount, at) =>
      typeof amount === 'number' && asked.every(({ data, fits }) => fits(data[at]!)) ? amount : 0,
    ),
  );
}

/** Functions whose arguments are all evaluated first. IF and IFERROR, which are not, stand with the evaluator. */
export const FUNCTIONS: Readonly<Record<string, Fn>> = {
  SUM: over(add),
  MAX: over((found) => (found.length === 0 ? 0 : Math.max(...found))),
  MIN: over((found) => (found.length === 0 ? 0 : Math.min(...found))),
  COUNT: (args) =>
    args.flatMap((arg) => asMatrix(arg).data).filter((value) => typeof value === 'number').length,
  COUNTA: (args) => args.flatMap((arg) => asMatrix(arg).data).filter((value) => value !== '').length,
  COUNTIF: ([range = '', criterion = '']) => asMatrix(range).data.filter(matches(single(criterion))).length,
  SUMIF: sumIf,
  SUMIFS: sumIfs,
  INDEX: ([range = '', row = 1]) => {
    const { data } = asMatrix(range);
    return data[Number(single(row)) - 1] ?? error('#REF!');
  },
  SUMPRODUCT: sumProduct,
  ROUND: onNumber((value, digits) => round(value, digits)),
  ROUNDUP: onNumber((value, digits) => round(value, digits, Math.ceil)),
  ROUNDDOWN: onNumber((value, digits) => round(value, digits, Math.floor)),
  ABS: onNumber((value) => Math.abs(value)),
  INT: onNumber((value) => Math.floor(value)),
  MOD: onNumber((value, by) => (by === 0 ? error('#DIV/0!') : value - by * Math.floor(value / by))),
  LEFT: onTextAndCount((text, count) => text.slice(0, count)),
  RIGHT: onTextAndCount((text, count) => (count === 0 ? '' : text.slice(-count))),
  MID: onText((text, [start = 1, count = 0]) => text.slice(start - 1, start - 1 + count)),
  LEN: onText((text) => text.length),
  TRIM: onText((text) => text.trim().replace(/ +/g, ' ')),
  UPPER: onText((text) => text.toUpperCase()),
  VALUE: ([value = '']) => each(value, toNumber),
  TEXT: ([value = '', format = '']) => each(value, (one) => displayText(one, single(format))),
  EXACT: ([a = '', b = '']) =>
    combine(a, b, (x, y) => {
      const s = toText(x);
      const t = toText(y);
      return typeof s !== 'string' ? s : typeof t !== 'string' ? t : s === t;
    }),
  CONCATENATE: joined,
  CONCAT: joined,
  AND: (args) => logical(args, (values) => values.every((value) => value)),
  OR: (args) => logical(args, (values) => values.some((value) => value)),
  NOT: ([value = false]) =>
    each(value, (one) => {
      const found = toBoolean(one);
      return typeof found === 'boolean' ? !found : found;
    }),
  ISBLANK: test((value) => value === ''),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string' && value !== ''),
  ISERROR: test(isError),
  ISNA: test((value) => isError(value) && value.error === '#N/A'),
  N: ([value = 0]) =>
    each(value, (one) => (typeof one === 'number' || isError(one) ? one : one === true ? 1 : 0)),
  NA: () => error('#N/A'),
  TRUE: () => true,
  FALSE: () => false,
  ROWS: ([value = '']) => asMatrix(value).rows,
  COLUMNS: ([value = '']) => asMatrix(value).columns,
};
