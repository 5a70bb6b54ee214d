import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Budget } from '../../src/core/budget/budget';
import { FUNDING_SOURCES, SPENDING_KINDS, type LineItem } from '../../src/core/budget/line-item';
import { selects } from '../../src/core/disclosure/selection';
import { fillForm } from '../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { formatAmount, formatYuan, fromFen, isZero, ZERO } from '../../src/core/money/amount';
import { sumAmounts } from '../../src/core/money/sum';
import { layOut } from '../../src/core/sheet/lay-out';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/core/sheet/plan';
import { valueAt, type SheetSnapshot } from '../../src/core/workbook/snapshot';
import { readImage, writeXlsx } from '../../src/hosts/xlsx';
import { dice } from '../dice';
import { LibreOffice } from './libreoffice';
import { randomBudget } from './random-budget';

/** How many of each; more are asked for by `BUDGETS`. */
const COUNT = Number(process.env.BUDGETS ?? 5);
const SEEDS = Array.from({ length: COUNT }, (_, at) => at + 11);
/** Milliseconds: LibreOffice takes a second or two for each, and several on a machine that does other work. */
const ENOUGH = 60_000 + COUNT * 10_000;
const MISSING = '没有列入公开表的金额';

const office = new LibreOffice();
afterAll(() => office.dispose());

/** Of the longest the working paper says several lines in a cell. */
const LINES = [1, 7, 20, 45, 260];
const budgetOf = (seed: number): Budget => randomBudget(seed, LINES[seed % LINES.length]!);

/** What a person does to the list by hand: amounts, codes, sources and kinds change, lines come and go, lines change places. */
function edited(budget: Budget, seed: number): Budget {
  const next = dice(seed);
  const pick = <T>(from: readonly T[]): T => from[next(from.length)]!;
  const lines = [...budget.lines];
  const others = randomBudget(seed + 1000, 5).lines;
  for (let edits = 1 + next(4); edits > 0; edits -= 1) {
    const at = next(lines.length);
    const line = lines[at]!;
    const change: Partial<LineItem>[] = [
      { current: fromFen(next(1e9) - 2e8) },
      { functional: pick([...budget.lines, ...others]).functional },
      { economic: pick(budget.lines).economic },
      { source: pick(FUNDING_SOURCES) },
      { kind: pick(SPENDING_KINDS) },
      { project: pick(['项目A', '项目a', '项*', '项?', '']) },
    ];
    const how = next(9);
    if (how < change.length) {
      lines[at] = { ...line, ...change[how] };
    } else if (how === 6 && lines.length > 1) {
      lines.splice(at, 1);
    } else if (how === 7) {
      lines.splice(at, 0, pick([...others, ...budget.lines]));
    } else {
      lines.reverse();
    }
  }
  return { ...budget, lines: lines.map((line, at) => ({ ...line, row: at + 2 })) };
}

/** Cached values that are all wrong. */
const falsified = (sheet: SheetPlan): SheetPlan => ({
  ...sheet,
  cells: sheet.cells.map((cell) => (cell.formula ? { ...cell, value: 987_654.32 } : cell)),
});

/** A workbook generated from one list, with another list in it. */
function withList(plan: WorkbookPlan, other: WorkbookPlan): WorkbookPlan {
  const list = withNumber(other.sheets.find(({ table }) => table !== null)!);
  return {
    ...plan,
    input: other.input,
    sheets: plan.sheets.map((sheet) => (sheet.table ? list : falsified(sheet))),
    paper: () => falsified(plan.paper()),
  };
}

/** The code of the first line typed as a number, over the format of a text. */
function withNumber(list: SheetPlan): SheetPlan {
  const first = list.table!.range.top + 1;
  const cells = list.cells.map((cell) =>
    cell.row === first && cell.column === 1 ? { ...cell, value: Number(cell.value) } : cell,
  );
  return { ...list, cells };
}

async function recalculated(plans: readonly WorkbookPlan[]): Promise<SheetSnapshot[][]> {
  const files: string[] = [];
  for (const [at, plan] of plans.entries()) {
    files.push(join(office.folder, `made-up-${String(at)}.xlsx`));
    writeFileSync(files[at]!, await writeXlsx(plan, 'native'));
  }
  const found: SheetSnapshot[][] = [];
  for (const file of await office.recalculateAll(files)) {
    // The working paper too, which a reading for a check leaves out.
    const { image } = await readImage(new Uint8Array(readFileSync(file)), file);
    found.push(image.sheets as unknown as SheetSnapshot[]);
  }
  return found;
}

/** What a figure of a table prints for these lines: those whose code has a row in the working paper. */
function printed(
  sheet: SheetPlan,
  cell: CellPlan,
  budget: Budget,
  plan: WorkbookPlan,
  rows: ReadonlySet<string>,
): number | null {
  const { formula } = cell;
  if (formula?.kind === 'copy') {
    const { row, column } = formula;
    const copied = sheet.cells.find((one) => one.row === row && one.column === column)!;
    return printed(sheet, copied, budget, plan, rows);
  }
  if (formula?.kind !== 'subtotal') {
    throw new Error(`${sheet.name} ${cell.text}`);
  }
  const { selection } = formula;
  const scheme = selection.economic ? 'economic' : 'functional';
  const everywhere = plan.exact(selection) === null || selection.project !== undefined;
  const taken = budget.lines.filter(
    (line) => selects(selection, line) && (everywhere || rows.has(line[scheme])),
  );
  const total = sumAmounts(taken.map(({ current }) => current ?? ZERO));
  return isZero(total) ? null : Number(formatAmount(total, plan.moneyUnit, plan.decimals));
}

function rowsOf({ paper }: WorkbookPlan): ReadonlySet<string> {
  return new Set(
    paper()
      .cells.filter(({ column }) => column === 1)
      .map(({ text }) => text),
  );
}

const shown = (sheets: readonly SheetSnapshot[], name: string, row: number, column: number): unknown => {
  const value = valueAt(
    sheets.find((sheet) => sheet.name === name)!,
    row,
    column,
  );
  return value === '' ? null : value;
};

test(
  `${String(COUNT)} random budgets: LibreOffice calculates every cell of tables and working paper as planned`,
  async () => {
    const plans = SEEDS.map((seed) => layOut(fillForm(xinjiang2021, budgetOf(seed))));
    const found = await recalculated(plans.map((plan) => withList(plan, plan)));
    const wrong = plans.flatMap((plan, at) =>
      [...plan.sheets.filter(({ table }) => table === null), plan.paper()].flatMap((sheet) =>
        sheet.cells.flatMap(({ row, column, value }) => {
          const is = shown(found[at]!, sheet.name, row, column);
          return is === value
            ? []
            : [`${String(SEEDS[at])} ${sheet.name} ${row}:${column} ${String(is)} ≠ ${value}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  },
  ENOUGH,
);

test(
  `${String(COUNT)} random edits of the list: every row that is there follows, and the control line names the rest`,
  async () => {
    const before = SEEDS.map(budgetOf);
    const after = before.map((budget, at) => edited(budget, SEEDS[at]!));
    const plans = before.map((budget) => layOut(fillForm(xinjiang2021, budget)));
    const others = after.map((budget) => layOut(fillForm(xinjiang2021, budget)));
    const found = await recalculated(plans.map((plan, at) => withList(plan, others[at]!)));
    const wrong: string[] = [];
    let [moved, missed] = [0, 0];
    for (const [at, plan] of plans.entries()) {
      const budget = after[at]!;
      const rows = rowsOf(plan);
      for (const sheet of plan.sheets.filter(({ table }) => table === null)) {
        for (const cell of sheet.cells.filter(({ formula }) => formula)) {
          const wanted = printed(sheet, cell, budget, plan, rows);
          const is = shown(found[at]!, sheet.name, cell.row, cell.column);
          moved += wanted === cell.value ? 0 : 1;
          if (is !== wanted) {
            wrong.push(`${SEEDS[at]!} ${sheet.name} ${cell.row}:${cell.column} ${String(is)} ≠ ${wanted}`);
          }
        }
      }
      const rest = budget.lines.filter(({ functional }) => !rows.has(functional));
      const unlisted = Number(formatYuan(sumAmounts(rest.map(({ current }) => current ?? ZERO))));
      const control = plan.paper().cells.find(({ text }) => text === MISSING)!;
      missed += unlisted === 0 ? 0 : 1;
      const said = shown(found[at]!, plan.paper().name, control.row, control.column + 2);
      if (said !== unlisted) {
        wrong.push(`${SEEDS[at]!} ${MISSING} ${String(said)} ≠ ${unlisted}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(moved).toBeGreaterThan(COUNT);
    expect(missed).toBeGreaterThan(COUNT / 20);
  },
  ENOUGH,
);
