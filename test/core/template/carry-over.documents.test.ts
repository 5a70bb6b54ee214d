import {
  APPROPRIATION_SOURCES,
  FUNDING_SOURCES,
  type FundingSource,
} from '../../../src/core/budget/line-item';
import type { Budget } from '../../../src/core/budget/budget';
import { carriedOver, type CarryOver } from '../../../src/core/budget/carry-over';
import { formatAmount, ZERO } from '../../../src/core/money/amount';
import { sumAmounts } from '../../../src/core/money/sum';
import { review } from '../../../src/core/reconcile/review/review';
import { fillTemplate, learnForm, type TemplateFill } from '../../../src/core/template/index';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { editPackage, fillPackage, readXlsx, writeXlsx } from '../../../src/hosts/xlsx';
import { planOf } from '../../../src/session/plan';
import { tablesAfterFilling } from '../../cases/filled-tables';
import { loadCase, readCase } from '../../cases/load-case';
import { printedCells, type PrintedCell } from '../../cases/printed-tables';
import { REGION_TEMPLATES } from '../../cases/region-templates';
import { randomBudget } from '../../second-opinion/random-budget';
import { randomCarryOver } from '../../second-opinion/random-carry-over';
import { OPTIONS } from '../reconcile/check-options';

const INCOME = ['income', 'carried-in', 'reserves'];

function withCarryOver(seed: number): Budget {
  const lines = randomBudget(seed, 30);
  return { ...lines, carryOver: randomCarryOver(seed, lines) };
}

async function filledWith(
  bytes: Uint8Array,
  budget: Budget,
): Promise<{
  readonly fill: TemplateFill;
  readonly template: WorkbookSnapshot;
  readonly filled: WorkbookSnapshot;
}> {
  const template = await readXlsx(bytes, 'template.xlsx');
  const fill = fillTemplate(template, learnForm(template, budget.classification), budget);
  const file = editPackage(bytes, 'template.xlsx');
  fillPackage(file, fill, budget, 'native');
  return { fill, template, filled: await readXlsx(await file.bytes(), 'filled.xlsx') };
}

/** What a cell has to print of money that is carried over; null where it says something else. */
function expectedOf({ table, block, row, role, unit, decimals }: PrintedCell, budget: Budget): string | null {
  const scope = table === 'appropriation' ? APPROPRIATION_SOURCES : FUNDING_SOURCES;
  const isSource = (word: string | null): word is FundingSource =>
    FUNDING_SOURCES.some((one) => one === word);
  const sum = (flows: readonly string[], sources: readonly FundingSource[] = scope): string => {
    const carried = carriedOver(budget.carryOver, { flows, sources });
    const spent = flows.includes('spending')
      ? budget.lines.filter(({ source }) => sources.includes(source)).map(({ current }) => current ?? ZERO)
      : [];
    return formatAmount(sumAmounts([...carried.map(({ amount }) => amount), ...spent]), unit, decimals);
  };
  const sources = isSource(role) ? [role] : role === 'appropriation' ? APPROPRIATION_SOURCES : scope;
  const rows = Object.values(block.listed);
  if (table === 'income' && row.is === 'single') {
    const [part, group] = (role ?? '').split('@');
    return role === 'total'
      ? sum(INCOME)
      : role === 'carried-in' || role === 'reserves'
        ? sum([role])
        : isSource(part!) && APPROPRIATION_SOURCES.includes(part)
          ? sum([group ?? 'income'], [part])
          : null;
  }
  if (row.is === 'total') {
    return rows.includes('carried-in')
      ? sum(INCOME, sources)
      : rows.includes('carried-out')
        ? sum(['spending', 'carried-out'], sources)
        : null;
  }
  if (row.is !== 'listed' || row.role === null) {
    return null;
  }
  const [part, group] = row.role.split('@');
  if (row.role === 'carried-in' || row.role === 'reserves' || row.role === 'carried-out') {
    return sum([row.role], sources);
  }
  return row.role === 'income-this-year'
    ? sum(['income'], sources)
    : isSource(part!) && APPROPRIATION_SOURCES.includes(part)
      ? sum([group ?? 'income'], [part])
      : null;
}

test.each(REGION_TEMPLATES.map((make) => [make().name, make()] as const))(
  'what is carried over stands in the template of %s where its captions say',
  async (_, { bytes, tables }) => {
    const budget = withCarryOver(41);
    const { fill, template, filled } = await filledWith(bytes, budget);
    const hasPlaces = tables.filter(
      ({ table, blocks }) =>
        (table === 'overview' || table === 'appropriation' || table === 'income') &&
        blocks.some(({ rows, listed, columns }) =>
          [...Object.values(listed), ...(rows === 'single' ? Object.values(columns) : [])].some(
            (role) => role === 'carried-in' || role === 'carried-out',
          ),
        ),
    );
    const cells = printedCells(filled, tablesAfterFilling(template, hasPlaces, filled));
    const off = cells.flatMap((cell) => {
      const wanted = expectedOf(cell, budget);
      const stands = (cell.places ?? 0) / 10 ** cell.decimals;
      return wanted === null || Number(wanted) === stands
        ? []
        : [`${cell.sheet}!${cell.address} ${String(stands)} ≠ ${wanted}`];
    });
    expect(off).toEqual([]);
    const compared = cells.filter((cell) => expectedOf(cell, budget) !== null).length;
    expect([compared > 3, fill.left.some(({ code }) => code === 'carry-not-printed')]).toContain(true);
  },
);

test('tables of our own, filled as a template, are what the check proves by lines and carry-over', async () => {
  const other = planOf({ ...readCase(loadCase('kashi-2021')).budget!, year: 2024 }, 'central-2021');
  const tables = other.sheets.filter(({ id }) =>
    ['overview', 'income', 'spending', 'appropriation'].includes(id),
  );
  const bytes = await writeXlsx({ ...other, sheets: tables }, 'values');
  const { filled, fill } = await filledWith(bytes, withCarryOver(6));
  expect(fill.left.map(({ code }) => code)).not.toContain('not-in-lines');
  const { findings, proved } = review(filled, OPTIONS);
  expect(proved).toBe(true);
  // Of nine tables there are four, which may be of another form.
  const wrong = findings.filter(
    ({ grade, rule }) =>
      (grade === 'error' || grade === 'suspect' || grade === 'unchecked') && rule !== 'R601',
  );
  expect(wrong.map(({ rule, sheet, cell, stated }) => [rule, sheet, cell, stated])).toEqual([]);
});

test('money that a template has no place for is told with its amount, and its tables are those of the lines', async () => {
  const { sheets, ...plan } = planOf(randomBudget(5, 20), 'xinjiang-2021');
  const bytes = await writeXlsx({ ...plan, sheets: sheets.filter(({ id }) => id !== 'input') }, 'values');
  const lines = randomBudget(6, 20);
  const carryOver: CarryOver = randomCarryOver(6, lines);
  const { fill } = await filledWith(bytes, { ...lines, carryOver });
  const [told] = fill.left.filter(({ code }) => code === 'carry-not-printed');
  expect(told).toMatchObject({ sheet: '收入与结转', cell: 'A1' });
  expect(told!.caption).toMatch(/上年结转 \d+\.\d\d 元.*结转下年 \d+\.\d\d 元/);
  const { fill: without } = await filledWith(bytes, lines);
  expect(fill.tables).toEqual(without.tables);
});
