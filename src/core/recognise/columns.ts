import { quantityOf } from '../disclosure/quantities/quantities';
import type { AmountColumn, Block } from '../disclosure/table';
import { coreOf, foldCaption, nearlySame, sameCore } from './caption';
import type { CaptionPath } from './caption-paths';
import { captionsOf } from './header';

/** Captions of a table's total that documents print for one another. */
const TOTALS = quantityOf('total').captions;
/** Columns of another year, or of what was spent. */
const OTHER_YEAR = /上年(?!结转|结余)|上一年|去年|往年|决算|执行数|完成数/;

/** Sheet columns of a block's amount columns among `candidates`, those of last year apart. */
export function matchColumns(
  block: Block,
  paths: readonly CaptionPath[],
  candidates: readonly number[],
): (number | null)[] {
  const ofYear = ofBudgetYear(paths, candidates);
  const isPrior = ({ selection }: AmountColumn): boolean => selection?.year === 'prior';
  const match = (wanted: (column: AmountColumn) => boolean, among: readonly number[]): (number | null)[] => {
    const found = matchOfYear({ ...block, columns: block.columns.filter(wanted) }, paths, among);
    return block.columns.map((column) => (wanted(column) ? found.shift()! : null));
  };
  const now = match((column) => !isPrior(column), ofYear);
  if (!block.columns.some(isPrior)) {
    return now;
  }
  const others = candidates.filter((column) => !ofYear.includes(column));
  const before = match(isPrior, others);
  return block.columns.map((_, at) => now[at] ?? before[at] ?? null);
}

/**
 * Columns of one year: by their own caption, and by the one above where two share it. Other wordings of a caption count if
 * nothing else fits and only one column has them. Of the columns of several years those of the last one are this year's.
 */
function matchOfYear(
  block: Block,
  paths: readonly CaptionPath[],
  candidates: readonly number[],
): (number | null)[] {
  const free = new Set(candidates);
  const found: (number | null)[] = block.columns.map(() => null);
  const groups = block.columns.flatMap(({ under }) => (under === undefined ? [] : [foldCaption(under)]));
  const textsOf = (column: number): readonly string[] => paths[column - 1]?.texts ?? [];
  /** Whether the groups of captions above a column are those that the declared one stands under. */
  const groupFits = (column: AmountColumn, above: readonly string[]): boolean =>
    column.under === undefined
      ? !above.some((text) => groups.some((group) => alike(text, group)) && clashes(block, column))
      : above.some((text) => alike(text, foldCaption(column.under!)));
  const passes: readonly ((leaf: string, wanted: readonly string[], column: AmountColumn) => boolean)[] = [
    (leaf, wanted) => wanted.includes(leaf),
    (leaf, wanted) => wanted.some((caption) => nearlySame(leaf, caption)),
    (leaf, wanted) => wanted.some((caption) => sameCore(leaf, caption)),
    (leaf, _, { role }) => role === 'total' && (TOTALS.includes(leaf) || /[合总]计$/.test(leaf)),
  ];
  for (const [pass, fits] of passes.entries()) {
    for (const [at, column] of block.columns.entries()) {
      if (found[at] !== null) {
        continue;
      }
      const wanted = captionsOf(column).map(foldCaption);
      const matches = [...free].filter((candidate) => {
        const texts = textsOf(candidate);
        return fits(texts.at(-1) ?? '', wanted, column) && groupFits(column, texts.slice(0, -1));
      });
      if (matches.length === 1 || (pass < 2 && matches.length > 0)) {
        found[at] = matches[0]!;
        free.delete(matches[0]!);
      }
    }
  }
  subtotals(block, found, free, textsOf);
  return found;
}

/** 基本支出 printed as a group of 小计, 人员经费, 公用经费: its 小计 is the column. */
function subtotals(
  block: Block,
  found: (number | null)[],
  free: Set<number>,
  textsOf: (column: number) => readonly string[],
): void {
  for (const [at, column] of block.columns.entries()) {
    const wanted = captionsOf(column).map(foldCaption);
    const match =
      found[at] === null
        ? [...free].find((candidate) => {
            const texts = textsOf(candidate);
            return /^(?:小计|合计)$/.test(texts.at(-1) ?? '') && wanted.includes(texts.at(-2) ?? '');
          })
        : undefined;
    if (match !== undefined) {
      found[at] = match;
      free.delete(match);
    }
  }
}

/** Without the columns of other years, where there are several. */
function ofBudgetYear(paths: readonly CaptionPath[], candidates: readonly number[]): readonly number[] {
  const years = candidates.map((column) => paths[column - 1]?.year ?? null);
  const last = Math.max(...years.map((year) => year ?? 0));
  const ofYear = candidates.filter((_, at) => years[at] === null || years[at] === last);
  return ofYear.filter((column) => !paths[column - 1]?.texts.some((text) => OTHER_YEAR.test(text)));
}

function alike(a: string, b: string): boolean {
  return nearlySame(a, b) || nearlySame(coreOf(a), coreOf(b)) || coreOf(a).startsWith(coreOf(b));
}

/** Whether another column of the same caption stands under a group. */
function clashes(block: Block, column: AmountColumn): boolean {
  const wanted = captionsOf(column).map(foldCaption);
  return block.columns.some(
    (other) =>
      other !== column &&
      other.under !== undefined &&
      captionsOf(other).some((caption) => wanted.includes(foldCaption(caption))),
  );
}
