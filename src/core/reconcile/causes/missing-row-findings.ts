import { levelOf } from '../../classification/code';
import { cellAddress } from '../../workbook/address';
import { nameInYear } from '../../classification/classification';
import type { Book } from '../book/book';
import { differenceOf, finding, referenceOf, references } from '../statements/describe';
import type { Cause } from './cause';
import { figureText, printPlaces, ticksText } from '../book/figure';
import type { Finding } from '../findings/finding';
import { decimalsOf, laidOut } from './laid-out-checks';
import { figuresOfCheck, type Ledger } from '../statements/ledger';

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
    at
      ? referenceOf(at)
      : {
          sheet: table.sheet.name,
          cell: table.title && cellAddress(table.title.at.row, table.title.at.column),
        },
    row.code === null ? 'lines-table-empty' : 'lines-row-missing',
    {
      unit: table.unit,
      values: {
        caption:
          row.code === null ? table.declaration.title : `${row.code} ${nameOfMissing(row.code, book)}`.trim(),
        amount: printPlaces(repair!.value / (2 * repair!.half), book.form.decimals),
      },
      proved: true,
    },
  );
}

/** A row that is not printed, told at the sum that lacks it. */
export function missingRow(cause: Cause, ledger: Ledger, book: Book): Finding {
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
