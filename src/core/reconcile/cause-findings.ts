import { levelOf } from '../classification/code';
import { nameInYear } from '../classification/classification';
import type { Book } from './book';
import { figureCaption } from './captions';
import type { Check } from './check';
import { differenceOf, finding, layOutCheck, referenceOf, references } from './describe';
import type { Cause } from './explain';
import { isShift, type Repair } from './smallest-repair';
import { figureText, printPlaces, ticksText, type Figure } from './figure';
import type { Finding, FindingMessage } from './finding';
import { figuresOfCheck, type Ledger } from './ledger';

/** At most this many broken sums are laid out below one finding. */
const MOST_CHECKS = 12;

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

function laidOut(cause: Cause, first: number, ledger: Ledger, book: Book): Finding['checks'] {
  return [first, ...cause.broken.filter((at) => at !== first)]
    .slice(0, MOST_CHECKS)
    .map((at) => layOutCheck(ledger.checks[at]!, book));
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
  return finding(check.rule, 'error', referenceOf(figure), shifted ? 'figure-misplaced' : 'figure-wrong', {
    stated: figureText(figure),
    expected: value === 0 && shifted ? '' : expected,
    difference: ticksText(figure.value - value, figure.table, book.scale, decimals),
    unit: figure.table.unit,
    related: references([...figuresOfCheck(check)].filter((one) => one !== figure)),
    values: {
      broken: String(cause.broken.length),
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

function decimalsOf(check: Check, figure: Figure): number {
  return [...figuresOfCheck(check)].reduce(
    (most, one) =>
      one !== figure && one.table.unit === figure.table.unit ? Math.max(most, one.decimals) : most,
    0,
  );
}

const DIFFERS: Readonly<Record<Check['kind'], FindingMessage>> = {
  sum: 'sum-differs',
  equal: 'equal-differs',
  'at-most': 'too-large',
  'at-least': 'too-small',
};

/** A limit that is passed is told as one, also where it is a sum with other money. */
function messageOf(check: Check, beyond: boolean): FindingMessage {
  return beyond ? (differenceOf(check) > 0 ? 'too-large' : 'too-small') : DIFFERS[check.kind];
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
  return finding(
    check.rule,
    'error',
    referenceOf(at),
    lacking ? 'sum-differs-row-missing' : messageOf(check, ledger.verdicts[first] === 'beyond'),
    {
      stated: figureText(check.stated),
      expected: ticksText(sum, check.stated.table, book.scale, check.stated.decimals),
      difference: ticksText(differenceOf(check), check.stated.table, book.scale, check.stated.decimals),
      unit: check.stated.table.unit,
      related: references(check.parts.filter((part) => part !== at)),
      values: {
        caption: figureCaption(check.stated),
        others: String(cause.broken.length - 1),
      },
      checks: laidOut(cause, first, ledger, book),
    },
  );
}

/** A row of the budget lines that no sum misses, told at the total row of its table. */
function rowOffLines(cause: Cause, book: Book): Finding {
  const row = cause.missing!;
  const [repair] = cause.repairs;
  const { table } = repair!.figure;
  const total = book.tables.get(table.declaration.id)?.blocks.find(({ rows }) => rows.includes(row))?.total;
  const at = total?.figures.find((figure) => figure?.cell) ?? null;
  return finding(
    'R213',
    'error',
    at ? referenceOf(at) : { sheet: table.sheet.name, cell: null },
    'lines-row-missing',
    {
      unit: table.unit,
      values: {
        caption: `${row.code ?? ''} ${nameOfMissing(row.code ?? '', book)}`.trim(),
        amount: printPlaces(repair!.value / (2 * repair!.half), book.form.decimals),
      },
      proved: true,
    },
  );
}

/** A row that is not printed, told at the sum that lacks it. */
function missingRow(cause: Cause, ledger: Ledger, book: Book): Finding {
  if (cause.broken.length === 0) {
    return rowOffLines(cause, book);
  }
  const row = cause.missing!;
  const own = new Set(row.figures);
  const lacks = (at: number): boolean => {
    const check = ledger.checks[at]!;
    return (
      check.stated.cell !== null &&
      check.parts.some((part) => own.has(part)) &&
      check.stated.table === cause.repairs[0]?.figure.table
    );
  };
  const printed = (at: number): boolean => ledger.checks[at]!.stated.cell !== null;
  const first = cause.broken.find(lacks) ?? cause.broken.find(printed) ?? cause.broken[0]!;
  const check = ledger.checks[first]!;
  const at = [check.stated, ...check.parts].find(({ cell }) => cell !== null) ?? check.stated;
  const table = cause.repairs[0]?.figure.table ?? check.stated.table;
  const amounts = cause.repairs.map(({ figure, value }) =>
    ticksText(value, figure.table, book.scale, decimalsOf(check, figure)),
  );
  const parent = table.blocks.some(({ rows }) =>
    rows.some(({ code }) => code !== null && code !== row.code && code.startsWith(row.code ?? '-')),
  );
  return finding(parent ? 'R303' : check.rule, 'error', referenceOf(at), 'row-missing', {
    stated: figureText(at),
    // The total is right; what lacks is the row.
    expected: null,
    difference: ticksText(differenceOf(check), check.stated.table, book.scale, check.stated.decimals),
    unit: check.stated.table.unit,
    related: references([...figuresOfCheck(check)].filter((one) => one !== at)),
    values: {
      code: row.code ?? '',
      name: nameOfMissing(row.code ?? '', book),
      level: levelOf(row.code ?? '') ?? 'item',
      sheet: table.sheet.name,
      amount: amounts[0] ?? '',
    },
    checks: laidOut(cause, first, ledger, book),
  });
}

/** The name other tables print for a code, else that of the classification. */
function nameOfMissing(code: string, book: Book): string {
  for (const table of book.tables.values()) {
    for (const block of table.blocks) {
      const name = block.byKey.get(code)?.body?.name;
      if (name !== undefined && name !== '') {
        return name;
      }
    }
  }
  return book.year === null ? '' : (nameInYear(book.classification, code, book.year) ?? '');
}
