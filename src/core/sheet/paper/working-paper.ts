import { sourcesInUse } from '../../budget/sources-in-use';
import type { Disclosure } from '../../disclosure/filled';
import { ofLinesNow, takesLines, type Selection } from '../../disclosure/selection';
import { isBalancedIn } from '../../disclosure/selected-money';
import { formatAmount, nearestYuan, ZERO, type Amount } from '../../money/amount';
import { sumAmounts } from '../../money/sum';
import { cellAddress, columnLetters, parseRange } from '../../workbook/address';
import type { DefinedName, SheetPlan } from '../plan';
import { PaperCells } from './cells';
import { writeHeads } from './write-heads';
import { Controls } from './controls';
import { remember } from './memory';
import { codeSection, rounded, withAbove, type Scheme } from './code-section';
import { FIRST_MONEY, FIRST_ROW, KIND_ROW, MoneyColumns, takesMoney } from './money-columns';
import { totalsOf } from './named-totals';
import { projectSection } from './project-section';
import { EXACT_SUMS, publishedSums, shifted } from './sum-blocks';
import { sumOf } from './sums';
import { fillGaps, sheetOf } from './paper-sheet';

/** The working paper of a disclosure, and where each figure finds its exact amount in it. */
export interface WorkingPaper {
  readonly sheet: SheetPlan;
  /** Ranges of the paper that together are the exact amount of a selection; null where it holds no such sum. */
  readonly exact: (selection: Selection) => readonly string[] | null;
  /** The same of what is published in a balanced budget. */
  readonly published: (selection: Selection) => readonly string[] | null;
}

/**
 * The sheet 底稿: for each code the exact total of each source and kind in 元, parents as sums of their children; below
 * them the projects and the control totals. A sum takes its lines by their places in the list, so that its cost grows with
 * the lines and the cells, not with their product. What the lines said is kept beside it; once they say something else,
 * a line was added or taken away, each sum looks for its lines.
 */
export function workingPaper(disclosure: Disclosure, names: readonly DefinedName[]): WorkingPaper {
  const { budget, form } = disclosure;
  const money = new MoneyColumns(sourcesInUse(budget));
  const publishedBlock = budget.balanced && publishedSums(budget.balanced, money.publishedShift);
  const out = new PaperCells(money, publishedBlock ? [EXACT_SUMS, publishedBlock] : [EXACT_SUMS]);
  const selections = disclosure.tables.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows, total }) =>
      [...rows, ...(total ? [total] : [])].flatMap(({ amounts }) =>
        amounts.flatMap(({ selection }) => (ofLinesNow(selection) ? [selection] : [])),
      ),
    ),
  );
  const asked = (scheme: Scheme): ReadonlySet<string> => {
    const codes = new Set<string>();
    let last: readonly string[] | undefined;
    for (const one of selections) {
      // The figures of a row ask for the same.
      if (one.project === undefined && one[scheme] !== last) {
        last = one[scheme];
        last?.forEach((code) => codes.add(code));
      }
    }
    return codes;
  };
  const codes = {
    functional: withAbove([
      ...form.classes.map(({ code }) => code),
      ...asked('functional'),
      ...budget.lines.map(({ functional }) => functional),
    ]),
    economic: withAbove([...asked('economic'), ...budget.lines.map(({ economic }) => economic)]),
  };

  const functional = codeSection(
    out,
    'functional',
    { codes: codes.functional, top: FIRST_ROW, money: money.all },
    budget,
  );
  const byEconomy = selections.filter(({ economic: of, project }) => of && project === undefined);
  const economic = codeSection(
    out,
    'economic',
    {
      codes: codes.economic,
      top: functional.totalRow + 2,
      money: money.all.filter((one) => byEconomy.some((selection) => takesMoney(selection, one))),
    },
    budget,
  );
  const projects = projectSection(out, selections, economic.totalRow + 2, budget);
  const sections = { functional, economic };
  remember(out, budget, selections);

  const exact = (selection: Selection): readonly string[] | null => {
    const { flows, year, ...spent } = selection;
    if (flows && takesLines(selection)) {
      return exact(spent);
    }
    if (year !== undefined) {
      return null;
    }
    if (!takesLines(selection) || money.takesNone(selection)) {
      return [];
    }
    if (selection.project !== undefined) {
      const cell = projects.cellOf(selection);
      return cell === null ? null : [cell];
    }
    const scheme = selection.economic ? 'economic' : 'functional';
    const wanted = selection[scheme];
    if (selection.economic && selection.functional) {
      return null;
    }
    if (!wanted) {
      return money.ranges(selection, functional.totalRow);
    }
    const [code] = wanted;
    if (wanted.length === 1) {
      const row = sections[scheme].rowOf.get(code!);
      return row === undefined ? null : money.ranges(selection, row);
    }
    const rows = wanted.map((code) => sections[scheme].rowOf.get(code) ?? 0);
    const apart = wanted.every((code) => wanted.every((other) => other === code || !other.startsWith(code)));
    return apart && !rows.includes(0) ? rows.flatMap((row) => money.ranges(selection, row)) : null;
  };

  writeHeads(out, budget);

  const controls = new Controls(out, projects.bottom + 2);
  const listTotal = sumAmounts(budget.lines.map(({ current }) => current ?? ZERO));
  const list = { formula: rounded('SUM({current})'), amount: listTotal };
  const all = columnLetters(money.sum);
  const leaves = (scheme: Scheme): { formula: string; amount: Amount } => {
    const { totalRow } = sections[scheme];
    return { formula: `${all}${String(totalRow)}`, amount: out.amountAt(totalRow, money.sum) };
  };
  controls.heading(['核对', '', '', '预算明细', '底稿', '没有列入']);
  const missing = controls.amounts('按功能科目', list, leaves('functional'));
  controls.amounts('按经济科目', list, leaves('economic'));
  for (const { column: at, selection } of projects.whole) {
    const ranges = money.ranges(selection, functional.totalRow);
    const letters = columnLetters(at);
    const rows = Array.from({ length: projects.bottom - projects.top + 1 }, (_, down) => projects.top + down);
    controls.amounts(
      '按项目',
      { formula: rounded(sumOf(ranges)), amount: amountIn(out, ranges) },
      {
        formula: rounded(`SUM(${letters}${String(projects.top)}:${letters}${String(projects.bottom)})`),
        amount: out.sumAt(rows, at),
      },
    );
  }
  controls.row += 1;
  controls.heading(['公开表', '', '', `公开表（${form.moneyUnit}）`, `底稿（${form.moneyUnit}）`, '差额']);
  for (const { name, cell, selection, figures } of totalsOf(disclosure, names)) {
    const ranges = exact(selection);
    if (ranges !== null && ofLinesNow(selection)) {
      const { moneyUnit, decimals } = figures;
      if (publishedBlock && isBalancedIn(budget, figures)) {
        const places = ranges.map((range) => shifted(range, publishedBlock.shift));
        const value = nearestYuan(amountIn(out, places));
        controls.figures(name, value, `SUM(${cell})`, rounded(sumOf(places)), decimals);
        continue;
      }
      const unit = moneyUnit === '万元' ? '/10000' : '';
      const printed = Number(formatAmount(amountIn(out, ranges), moneyUnit, decimals));
      const formula = `ROUND(${rounded(sumOf(ranges))}${unit},${String(decimals)})`;
      controls.figures(name, printed, `SUM(${cell})`, formula, decimals);
    }
  }
  out.text(KIND_ROW, 1, '没有列入公开表的金额', 'paper-text');
  out.amount(KIND_ROW, 3, out.amountAt(missing, FIRST_MONEY + 2), cellAddress(missing, FIRST_MONEY + 2));

  fillGaps(out);
  return {
    exact,
    published: (selection) => exact(selection)?.map((range) => shifted(range, money.publishedShift)) ?? null,
    sheet: sheetOf(out, Math.max(money.last, FIRST_MONEY + projects.width), controls.row),
  };
}

function amountIn(out: PaperCells, ranges: readonly string[]): Amount {
  return sumAmounts(
    ranges.flatMap((text) => {
      const { top, left, right } = parseRange(text)!;
      return Array.from({ length: right - left + 1 }, (_, at) => out.amountAt(top, left + at));
    }),
  );
}
