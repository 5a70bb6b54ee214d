import type { Book } from '../book/book';
import { figureCaption } from '../book/captions';
import type { Check } from '../statements/check';
import { roundTo } from '../statements/judge';
import { differenceOf, finding, referenceOf, references } from '../statements/describe';
import type { Cause } from './cause';
import type { Repair } from '../statements/repair';
import { isShift } from './smallest-repair';
import { figureText, printPlaces, ticksText, type Figure } from '../book/figure';
import type { Finding, FindingMessage } from '../findings/finding';
import { decimalsOf, laidOut } from './laid-out-checks';
import { coarsest, figuresOfCheck, type Ledger } from '../statements/ledger';
import { writesFor } from './mending';
import { missingRow } from './missing-row-findings';

/** What there is to say about one cause. */
export function findingOfCause(cause: Cause, ledger: Ledger, book: Book): Finding {
  if (cause.missing) {
    return missingRow(cause, ledger, book);
  }
  const [repair] = order(cause.repairs);
  return repair ? wrongFigure(cause, repair, ledger, book) : openSum(cause, ledger, book);
}

/** The figure to point at first: of a shift the one that stands where nothing belongs, else no total. */
function order(repairs: readonly Repair[]): Repair[] {
  if (isShift(repairs)) {
    return [...repairs].sort((a, b) => Math.abs(a.value) - Math.abs(b.value));
  }
  return [...repairs].sort((a, b) => Number(a.figure.role === 'total') - Number(b.figure.role === 'total'));
}

/** The statement that shows a wrong figure best: a sum of its own table, the shortest first. */
function telling(cause: Cause, figure: Figure, ledger: Ledger): number {
  const own = cause.broken.filter((at) => [...figuresOfCheck(ledger.checks[at]!)].includes(figure));
  const rank = (at: number): number => {
    const check = ledger.checks[at]!;
    const home = [...figuresOfCheck(check)].every(({ table }) => table === figure.table);
    return (home ? 0 : 1000) + (check.kind === 'sum' ? 0 : 100) + check.parts.length;
  };
  return (own.length > 0 ? own : cause.broken).reduce((best, at) => (rank(at) < rank(best) ? at : best));
}

function wrongFigure(cause: Cause, repair: Repair, ledger: Ledger, book: Book): Finding {
  const { figure, value, half } = repair;
  if (cause.broken.length === 0 || (cause.exact && !isShift(cause.repairs))) {
    return figureOffLines(cause, repair, ledger, book);
  }
  const at = telling(cause, figure, ledger);
  const check = ledger.checks[at]!;
  const decimals = figure.state === 'figure' ? figure.decimals : decimalsOf(check, figure);
  const expected =
    half === 0
      ? ticksText(value, figure.table, book.scale, decimals)
      : printPlaces(value / (2 * half), decimals);
  const other = cause.repairs.find((one) => one !== repair);
  const shifted = isShift(cause.repairs) && other !== undefined;
  const wrong = shifted ? [repair, other] : [repair];
  const fix = writesFor(
    wrong.map((one) => ({ ...one, decimals })),
    ledger,
    cause.exact !== undefined,
  );
  return finding(check.rule, 'error', referenceOf(figure), shifted ? 'figure-misplaced' : 'figure-wrong', {
    stated: figureText(figure),
    expected: fix.length === 0 ? null : value === 0 && shifted ? '' : expected,
    fix,
    difference: ticksText(figure.value - value, figure.table, book.scale, decimals),
    unit: figure.table.unit,
    related: references([...figuresOfCheck(check)].filter((one) => one !== figure)),
    values: {
      broken: String(cause.broken.length),
      wanted: value === 0 && shifted ? '' : expected,
      caption: figureCaption(figure),
      ...(shifted && { other: referenceOf(other.figure).cell }),
    },
    checks: laidOut(cause, at, ledger, book),
  });
}

/** A figure that is not what the budget lines make it. */
function figureOffLines(cause: Cause, repair: Repair, ledger: Ledger, book: Book): Finding {
  const { figure, value, half } = repair;
  const decimals = figure.state === 'figure' ? figure.decimals : book.form.decimals;
  const at = cause.broken.length > 0 ? telling(cause, figure, ledger) : null;
  return finding('R213', 'error', referenceOf(figure), 'lines-differ', {
    stated: figureText(figure),
    expected: value === 0 ? '' : printPlaces(value / (2 * half), decimals),
    difference: ticksText(figure.value - value, figure.table, book.scale, decimals),
    fix: writesFor([{ figure, value, half, decimals }], ledger, true),
    unit: figure.table.unit,
    related:
      at === null ? [] : references([...figuresOfCheck(ledger.checks[at]!)].filter((one) => one !== figure)),
    values: {
      exact: cause.exact?.[cause.repairs.indexOf(repair)] ?? '',
      broken: String(cause.broken.length),
    },
    checks: at === null ? [] : laidOut(cause, at, ledger, book),
    proved: true,
  });
}

const DIFFERS: Readonly<Record<Check['kind'], FindingMessage>> = {
  sum: 'sum-differs',
  equal: 'equal-differs',
  'at-most': 'beyond-limit',
  'at-least': 'beyond-limit',
};

/** A limit that is passed is told as one, also where it is a sum with other money. */
function messageOf(check: Check, beyond: boolean): FindingMessage {
  return beyond ? 'beyond-limit' : DIFFERS[check.kind];
}

/** A statement that no single figure explains: told at the figure it states. */
function openSum(cause: Cause, ledger: Ledger, book: Book): Finding {
  const first = cause.broken.find((at) => ledger.checks[at]!.stated.cell !== null) ?? cause.broken[0]!;
  const check = ledger.checks[first]!;
  const at = [check.stated, ...check.parts].find(({ cell }) => cell !== null) ?? check.stated;
  const sum = check.parts.reduce((total, { value }) => total + value, 0);
  // Several columns of the same rows that all lack something: most likely a row is not there.
  const lacking =
    check.kind === 'sum' &&
    cause.broken.length > 1 &&
    cause.broken.every(
      (one) => Math.sign(differenceOf(ledger.checks[one]!)) === Math.sign(differenceOf(check)),
    );
  const beyond = ledger.verdicts[first] === 'beyond';
  const told = ticksText(sum, check.stated.table, book.scale, check.stated.decimals);
  const half = check.stated.half || coarsest(check, check.stated);
  const wanted = {
    figure: check.stated,
    half,
    value: half === 0 ? sum : roundTo(sum, half, ledger.mode),
    decimals: check.stated.state === 'figure' ? check.stated.decimals : decimalsOf(check, check.stated),
  };
  const fix = lacking || beyond || at !== check.stated ? [] : writesFor([wanted], ledger, false);
  return finding(
    check.rule,
    'error',
    referenceOf(at),
    lacking ? 'sum-differs-row-missing' : messageOf(check, beyond),
    {
      stated: figureText(check.stated),
      expected: fix.length === 0 ? null : told,
      fix,
      difference: ticksText(differenceOf(check), check.stated.table, book.scale, check.stated.decimals),
      unit: check.stated.table.unit,
      related: references(check.parts.filter((part) => part !== at)),
      values: {
        caption: figureCaption(check.stated),
        sum: told,
        others: String(cause.broken.length - 1),
      },
      checks: laidOut(cause, first, ledger, book),
    },
  );
}
