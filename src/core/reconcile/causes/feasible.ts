import type { BookBlock, BookRow } from '../book/book';
import { childrenOf } from '../book/tree';
import type { Figure } from '../book/figure';
import { hasUncodedMoney, hasUnknownMoney } from '../statements/relations';

/** A parent that no unrounded amounts below it can print, although every single sum is within rounding. */
export interface Impossible {
  readonly parent: Figure;
  readonly children: readonly Figure[];
  /** What its children can add up to, in ticks. */
  readonly low: number;
  readonly high: number;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Joint feasibility of a tree of codes, exact and bottom-up, one column at a time: the range of each parent is met with
 * the sum of its children's ranges, themselves already met with theirs. Sums that fail alone (`broken`) are passed over.
 */
export function impossibleTrees(block: BookBlock, broken: (parent: Figure) => boolean): Impossible[] {
  const found: Impossible[] = [];
  // Money that no row of the tree holds may be what its parents seem to lack.
  if (hasUnknownMoney(block, 'row') || hasUncodedMoney(block)) {
    return found;
  }
  const children = childrenOf(block);
  for (const [column] of block.read.declaration.columns.entries()) {
    const rangeOf = (row: BookRow, below: readonly BookRow[]): Range | null => {
      const figure = row.figures[column] ?? null;
      const ranges = below.map((child) => rangeOf(child, children.get(child.key) ?? []));
      if (figure === null || figure.state === 'problem') {
        return null;
      }
      const own = { low: figure.value - figure.half, high: figure.value + figure.half };
      if (below.length === 0 || ranges.includes(null) || broken(figure)) {
        return own;
      }
      const sum = ranges.reduce<Range>((a, b) => ({ low: a.low + b!.low, high: a.high + b!.high }), {
        low: 0,
        high: 0,
      });
      const met = { low: Math.max(own.low, sum.low), high: Math.min(own.high, sum.high) };
      if (met.low > met.high) {
        const parts = below.map((child) => child.figures[column] ?? null).filter((part) => part !== null);
        found.push({ parent: figure, children: parts, ...sum });
        return own;
      }
      return met;
    };
    const tops = children.get('') ?? [];
    // 支出总计 adds up more than the 类 where rows stand beside them.
    const { rows, totalScope } = block.read.declaration;
    const addsMore = totalScope !== undefined || (rows.by === 'classes' && rows.partOf !== undefined);
    for (const top of addsMore ? [] : [block.total, block.unitRow]) {
      if (top) {
        rangeOf(top, tops);
        break;
      }
    }
    if (addsMore || (!block.total && !block.unitRow)) {
      tops.forEach((top) => rangeOf(top, children.get(top.key) ?? []));
    }
  }
  return found;
}
