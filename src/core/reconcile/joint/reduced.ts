import type { Bounds } from './bounds';
import type { JointRow, JointSystem } from './system';

type Terms = Pick<JointRow, 'columns' | 'factors' | 'low' | 'high'>;

/** A system in fewer figures: what is fixed counts as a number, and printings of one amount as one figure. */
export interface ReducedSystem {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly rows: readonly Terms[];
}

/** Figures that differ from another one by a fixed amount: it stands for them. */
class Ties {
  private readonly other = new Map<number, { readonly figure: number; readonly more: number }>();

  /** The figure that one is counted by, and what that one is more than it. */
  of(column: number): { readonly figure: number; readonly more: number } {
    let found = { figure: column, more: 0 };
    for (let next = this.other.get(column); next; next = this.other.get(found.figure)) {
      found = { figure: next.figure, more: found.more + next.more };
    }
    return found;
  }

  tie(column: number, figure: number, more: number): void {
    this.other.set(column, { figure, more });
  }
}

/** The same question in fewer figures, after their bounds were made as tight as single statements make them. */
export function reduced(system: JointSystem, bounds: Bounds): ReducedSystem {
  const lower = [...bounds.lower];
  const upper = [...bounds.upper];
  const ties = new Ties();
  const inFewer = ({ columns, factors, low, high }: Terms): Terms => {
    const taken = new Map<number, number>();
    let fixed = 0;
    for (const [at, column] of columns.entries()) {
      const { figure, more } = ties.of(column);
      const isFixed = lower[figure]! >= upper[figure]!;
      fixed += factors[at]! * (more + (isFixed ? lower[figure]! : 0));
      taken.set(figure, (taken.get(figure) ?? 0) + (isFixed ? 0 : factors[at]!));
    }
    const open = [...taken].filter(([, factor]) => factor !== 0).sort(([a], [b]) => a - b);
    return {
      columns: open.map(([column]) => column),
      factors: open.map(([, factor]) => factor),
      low: low - fixed,
      high: high - fixed,
    };
  };
  const kept = system.rows.filter((row) => {
    const { columns, factors, low, high } = inFewer(row);
    const [own, other] = columns;
    if (columns.length !== 2 || low !== high || factors[0]! * factors[1]! !== -1) {
      return true;
    }
    const more = low / factors[0]!;
    ties.tie(own!, other!, more);
    lower[other!] = Math.max(lower[other!]!, lower[own!]! - more);
    upper[other!] = Math.min(upper[other!]!, upper[own!]! - more);
    return false;
  });
  const rows = new Map<string, Terms>();
  for (const row of kept.map(inFewer)) {
    rows.set(JSON.stringify(row), row);
  }
  return { lower, upper, rows: [...rows.values()] };
}
