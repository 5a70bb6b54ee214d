import { Decimal } from 'decimal.js';
import type { Budget } from '../../src/core/budget/budget';
import { budgetFromWorkbook } from '../../src/core/budget/from-rows';
import { KIND_NAMES, SOURCE_NAMES } from '../../src/core/budget/line-item';
import { bundledClassification, codesInYear } from '../../src/core/classification/classification';
import { ancestorsOf } from '../../src/core/classification/code';
import { fillForm } from '../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { add, formatYuan, fromFen, ZERO, type Amount } from '../../src/core/money/amount';
import { totalsAt } from '../../src/core/disclosure/totals';
import { sumAmounts } from '../../src/core/money/sum';
import { layOut } from '../../src/core/sheet/lay-out';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { writeXlsx } from '../../src/hosts/xlsx';
import { randomBudget } from '../second-opinion/random-budget';
import { balancing } from './balancing';
import { changesBySize, labelledDocuments, plantedErrors } from './check-finds';
import { checkSpeed } from './check-speed';
import { excelSpeed } from './excel-speed';
import { liveFormulas } from './live-formulas';
import { paneStart } from './pane-start';
import { paneTasks } from './pane-tasks';
import { sheetsSpeed, WRITE_ONCE, writeOnce } from './sheets-speed';
import { sumifsTime } from './sumifs';
import { templates } from './templates';
import { labelledTexts } from './text-finds';
import { plantedInText } from './text-mutants';
import { textSpeed } from './text-speed';
import { median, medianOf, milliseconds, report, sideBySide } from './timing';
import { workbenchSpeed } from './workbench-speed';

const times = (factor: number): string => `${factor < 10 ? factor.toFixed(2) : factor.toFixed(0)} ×`;

/** Sums of 100,000 amounts: ours beside a plain loop over doubles and a loop over decimals. */
function sums(range: string, fens: readonly number[]): void {
  const amounts = fens.map((fen) => fromFen(fen));
  const doubles = fens.map((fen) => fen / 100);
  const decimals = doubles.map((double) => new Decimal(double));
  const floats = (): number => {
    let total = 0;
    for (const double of doubles) {
      total += double;
    }
    return total;
  };
  const [ours = 0, float = 1] = sideBySide(400, 100, [() => sumAmounts(amounts), floats]);
  const decimal = median(7, 2, () => decimals.reduce((total, value) => total.plus(value), new Decimal(0)));
  report(`exact sum of 100,000 amounts ${range}`, milliseconds(ours));
  report('  beside a loop over doubles', times(ours / float), {
    text: '≤ 1.5 ×',
    reached: ours / float <= 1.5,
  });
  report('  faster than a loop over decimals', times(decimal / ours), {
    text: '≥ 100 ×',
    reached: decimal / ours >= 100,
  });
}

/** Spread evenly over a range of 分, a third of them negative. */
function spread(upTo: number): number[] {
  return Array.from({ length: 100_000 }, (_, at) =>
    Math.floor(((at * 0.618_034) % 1) * upTo * 1.5 - upTo / 2),
  );
}

/** Totals of every code over all lines: one pass to the deepest codes, then up the hierarchy. */
function subtotals(budget: Budget): Map<string, Amount> {
  const codes = [...new Set(budget.lines.map(({ functional }) => functional))];
  const places = new Map(codes.map((code, at) => [code, at]));
  const sums = totalsAt(codes.length, budget.lines, ({ functional }) => places.get(functional)!);
  const totals = new Map(codes.map((code, at) => [code, sums[at]!]));
  for (const [code, amount] of [...totals]) {
    for (const above of ancestorsOf(code)) {
      totals.set(above, add(totals.get(above) ?? ZERO, amount));
    }
  }
  return totals;
}

async function codeSubtotals(): Promise<void> {
  const budget = randomBudget(5, 100_000);
  const codes = codesInYear(bundledClassification(), 'functional', budget.year)
    .map(({ code }) => code)
    .filter((code) => code.length === 7)
    .slice(0, 1000);
  const ours = median(9, 3, () => {
    const totals = subtotals(budget);
    return codes.map((code) => totals.get(code) ?? ZERO);
  });
  report('1,000 code subtotals over 100,000 lines', milliseconds(ours));
  const sumifs = await sumifsTime(budget, codes);
  if (sumifs === null) {
    console.log('  LibreOffice is not installed: its SUMIFS were not timed');
    return;
  }
  report(`  faster than SUMIFS of LibreOffice (${milliseconds(sumifs)})`, times(sumifs / ours), {
    text: '≥ 100 ×',
    reached: sumifs / ours >= 100,
  });
}

/** The lines as the cells of a list. */
function listOf(budget: Budget): WorkbookSnapshot {
  const heading = ['功能科目编码', '经济科目编码', '资金来源', '支出类型', '项目名称', '本年预算(元)'];
  const rows = budget.lines.map((line) => [
    line.functional,
    line.economic,
    SOURCE_NAMES[line.source],
    KIND_NAMES[line.kind],
    line.project,
    formatYuan(line.current ?? ZERO),
  ]);
  const cells = [heading, ...rows].map((row) => row.map((value) => ({ value })));
  return {
    sheets: [{ name: 'lines', hidden: false, rows: cells, merges: [], hiddenRows: [], hiddenColumns: [] }],
  };
}

async function growth(): Promise<void> {
  console.log(
    `\n${'lines'.padStart(10)}${['read', 'plan', 'write'].map((word) => word.padStart(14)).join('')}`,
  );
  for (const lines of [1000, 10_000, 100_000]) {
    const budget = randomBudget(8, lines);
    const list = listOf(budget);
    const options = { unit: '甲', year: budget.year, classification: budget.classification, moneyUnit: null };
    const read = median(3, 1, () => budgetFromWorkbook(list, options));
    const plan = median(3, 1, () => layOut(fillForm(xinjiang2021, budget)));
    const planned = layOut(fillForm(xinjiang2021, budget));
    const write = await medianOf(1, () => writeXlsx(planned, 'native'));
    console.log(
      `${String(lines).padStart(10)}${[read, plan, write].map((time) => milliseconds(time).padStart(14)).join('')}`,
    );
  }
}

/** What is measured, by the name that chooses it on the command line. */
const PARTS: Readonly<Record<string, () => unknown>> = {
  sums: () => {
    sums('up to 1 万元', spread(1e6));
    sums('up to 1,000 万元', spread(1e9));
    sums('up to 1,000 亿元 (total beyond 2^53 分)', spread(1e13));
  },
  subtotals: codeSubtotals,
  sheets: sheetsSpeed,
  templates,
  growth,
  formulas: liveFormulas,
  check: async () => {
    checkSpeed();
    await textSpeed();
    await labelledTexts();
    plantedInText();
  },
  text: textSpeed,
  excel: excelSpeed,
  pane: paneStart,
  workbench: workbenchSpeed,
  balancing,
  'pane-tasks': paneTasks,
  labelled: labelledDocuments,
  planted: plantedErrors,
  changes: changesBySize,
};

async function main(chosen: readonly string[]): Promise<void> {
  if (chosen[0] === WRITE_ONCE) {
    await writeOnce(chosen.slice(1));
    return;
  }
  const unknown = chosen.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    console.error(`Not measured: ${unknown.join(', ')}. Choose from ${Object.keys(PARTS).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  console.log(`Node ${process.version}; medians\n`);
  for (const name of chosen.length > 0 ? chosen : Object.keys(PARTS)) {
    await PARTS[name]!();
  }
}

void main(process.argv.slice(2));
