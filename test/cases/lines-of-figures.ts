import { KIND_NAMES, SOURCE_NAMES, type SpendingKind } from '../../src/core/budget/line-item';
import { FEN_PER_UNIT } from '../../src/core/money/amount';
import { linesOfCell, PUBLIC_CODES, type FoundLine } from './figures-of-lines';
import { fitAmounts, type PrintedSum } from './fit-amounts';
import type { PrintedCell } from './printed-tables';
import { leaves, spendOtherMoney, type Put } from './other-money';
import { shareOut } from './share-out';

/** Of whom an amount is before it is fitted. */
type Near = Omit<FoundLine, 'amount'> & { near: number };

/** Codes that pay one another: what an item pays is first paid by the code of its name. */
const PAIRS: readonly (readonly [item: string, economic: string])[] = [
  ['2080501', '30301'],
  ['2080501', '30302'],
  ['2080502', '30302'],
  ['2080505', '30108'],
  ['2080506', '30109'],
  ['2101101', '30110'],
  ['2101102', '30110'],
  ['2101103', '30111'],
  ['2210201', '30113'],
  ['2210203', '30102'],
];
const OTHER_GOODS = '30299';

/**
 * Budget lines of which every figure of a published workbook comes out as it is printed, where such lines are found;
 * null where none are. The tables give what each 项 spends from which money and in which kind, and what general
 * basic spending is by economic code; who pays whom between these two nobody prints, so it is shared out.
 * The same figures give the same lines.
 */
export function linesOfFigures(cells: readonly PrintedCell[]): FoundLine[] | null {
  const near = nearLines(cells);
  const sums = cells.flatMap((cell): PrintedSum[] => {
    const takes = linesOfCell(cell);
    if (takes === null || cell.places === null) {
      return [];
    }
    const of = near.flatMap((line, at) => (takes({ ...line, amount: 0 }) ? [at] : []));
    const place = FEN_PER_UNIT[cell.unit] / 10 ** cell.decimals;
    const middle = cell.places * place;
    // Half of the last place is rounded up; a whole 分 has no half.
    const half = place / 2;
    return [{ of, least: Math.ceil(middle - half), most: Math.ceil(middle + half) - 1 }];
  });
  const fitted = fitAmounts(
    near.map((line) => line.near),
    sums,
  );
  return (
    fitted &&
    near.flatMap(({ near: _, ...line }, at) => (fitted[at] === 0 ? [] : [{ ...line, amount: fitted[at]! }]))
  );
}

function nearLines(cells: readonly PrintedCell[]): Near[] {
  const lines: Near[] = [];
  const put: Put = (functional, economic, source, kind, near, carriedIn = false) => {
    // A 款 of which no 项 is printed is spent by one of its 项 all the same.
    const item = functional.padEnd(7, '9');
    const project = kind === 'project' ? `项目${item}` : '';
    lines.push({ functional: item, economic, source, kind, project, near, carriedIn });
  };
  const basicBy = new Map(
    (['personnel', 'operating'] as const).flatMap((kind) =>
      [...leaves(cells, 'basic', kind)].map(([code, near]) => [`${kind} ${code}`, near] as const),
    ),
  );
  for (const { from, to, amount } of shareOut(leaves(cells, 'general-budget', 'basic'), basicBy, (item, by) =>
    PAIRS.some(([one, code]) => one === item && by.endsWith(code)),
  )) {
    const [kind, economic] = to.split(' ');
    put(from, economic!, 'general-budget', kind as SpendingKind, amount);
  }
  const projects = leaves(cells, 'general-budget', 'project');
  for (const { from, to, amount } of shareOut(
    projects,
    publicProjects(cells, basicBy),
    () => false,
    OTHER_GOODS,
  )) {
    put(from, to, 'general-budget', 'project', amount);
  }
  spendOtherMoney(cells, put);
  return lines;
}

/** What “三公” is more than its codes in basic spending is spent by projects. */
function publicProjects(
  cells: readonly PrintedCell[],
  basicBy: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    Object.entries(PUBLIC_CODES).flatMap(([role, codes]) => {
      const cell = cells.find((one) => one.table === 'three-public' && one.role === role);
      const place = cell ? FEN_PER_UNIT[cell.unit] / 10 ** cell.decimals : 0;
      const basic = codes.reduce((sum, code) => sum + (basicBy.get(`operating ${code}`) ?? 0), 0);
      const more = (cell?.places ?? 0) * place - basic;
      return more > place ? [[codes[0], more] as const] : [];
    }),
  );
}

/** Lines as a list that is read like any other; of what was carried over such a list says nothing. */
export function listOfLines(lines: readonly FoundLine[]): string {
  const rows = lines.map(({ functional, economic, source, kind, project, amount }) =>
    [functional, economic, SOURCE_NAMES[source], KIND_NAMES[kind], project, (amount / 100).toFixed(2)].join(
      ',',
    ),
  );
  return ['功能科目编码,经济科目编码,资金来源,支出类型,项目名称,本年预算(元)', ...rows, ''].join('\n');
}
