import type { ReadTable } from '../../recognise/recognised';
import type { ColumnRole } from '../../disclosure/table';
import { cellAddress } from '../../workbook/address';
import { cellAt } from '../../workbook/snapshot';
import { figureOf, type BookBlock, type BookRow, type BookTable } from '../book/book';
import type { Figure } from '../book/figure';
import type { Finding } from '../findings/finding';
import { finding, references } from '../statements/describe';
import { everyRow } from '../statements/relations';
import { ratesOf, roundedRate, type Rate } from './parts/rate-cell';
import { inspection, type Rule } from './parts/rule';

type RateColumn = NonNullable<ReadTable['rates']>[number];
interface Judged {
  readonly verdict: 'right' | 'tail' | 'wrong';
  readonly found: Finding;
}

/** 增减率 of a table = (this year − last year) ÷ last year, of the figures that stand beside it; nothing is said of a base of zero. */
export const ratesOfTables: Rule = {
  code: 'R507',
  source: '部门预算公开表式样：增减率＝（本年数－上年数）÷上年数',
  inspectTable(table) {
    const columns = (table.read.rates ?? []).map((column) => judgedColumn(table, column));
    const made = columns.reduce((sum, { length }) => sum + length, 0);
    return inspection(table.read.sheet.name, made, columns.flatMap(findingsOf));
  },
};

/** A column that mostly says something else has another base, and is no error. */
function findingsOf(judged: readonly Judged[]): Finding[] {
  const wrong = judged.filter(({ verdict }) => verdict === 'wrong').map(({ found }) => found);
  const tails = judged.filter(({ verdict }) => verdict === 'tail').map(({ found }) => found);
  if (wrong[0] && wrong.length * 2 >= judged.length) {
    const values = { ...wrong[0].values, count: String(wrong.length) };
    return [{ ...wrong[0], grade: 'unchecked', message: 'not-borne-out', expected: null, values }];
  }
  return [...wrong, ...tails];
}

function judgedColumn(table: BookTable, rate: RateColumn): Judged[] {
  const block = table.blocks[rate.block];
  return block ? everyRow(block).flatMap((row) => judgedRow(table, block, row, rate)) : [];
}

function judgedRow({ read }: BookTable, block: BookBlock, row: BookRow, rate: RateColumn): Judged[] {
  const now = figureOf(block, row, rate.role as ColumnRole);
  const prior = figureOf(block, row, `prior-${rate.role}` as ColumnRole);
  const cell = row.body === null ? null : cellAt(read.sheet, row.body.row, rate.column);
  const written = ratesOf(cell);
  const isReadable = [now, prior].every((figure) => figure && figure.state !== 'problem');
  // What was nothing has no rate: places print a blank, a dash, 100%.
  if (!now || !prior || !isReadable || prior.value <= prior.half || row.body === null || !written[0]) {
    return [];
  }
  const exact = ((now.value - prior.value) / prior.value) * 100;
  const verdicts = written.map((one) => verdictOf(one, exact, now, prior));
  const verdict = (['right', 'tail'] as const).find((one) => verdicts.includes(one)) ?? 'wrong';
  const at = { sheet: read.sheet.name, cell: cellAddress(row.body.row, rate.column) };
  const expected = `${roundedRate(exact, Math.max(written[0].decimals, verdict === 'wrong' ? 2 : 0))}%`;
  const found = finding('R507', verdict === 'wrong' ? 'error' : 'tail', at, RATE[verdict], {
    stated: written[0].text,
    expected,
    related: references([prior, now]),
    values: { caption: rate.caption },
  });
  return [{ verdict, found }];
}

const RATE = { right: 'rate-rounding', tail: 'rate-rounding', wrong: 'rate-differs' } as const;

/** Some places print the size of a change alone, without its sign. */
function verdictOf(rate: Rate, exact: number, now: Figure, prior: Figure): Judged['verdict'] {
  const [written, size] = [rate.percent, exact].map(Math.abs) as [number, number];
  const unit = 10 ** -rate.decimals;
  if (rate.percent < 0 && exact > 0 && written > unit) {
    return 'wrong';
  }
  if (Math.abs(written - size) <= unit / 2 + 1e-9) {
    return 'right';
  }
  const room = (100 * (now.half + prior.half + (size / 100) * prior.half)) / (prior.value - prior.half);
  return Math.abs(written - size) <= Math.max(unit, room + unit / 2) + 1e-9 ? 'tail' : 'wrong';
}
