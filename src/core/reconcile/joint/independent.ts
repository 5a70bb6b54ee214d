import type { ReducedSystem } from './reduced';

/** A sum of figures, and a number. */
interface Expression {
  readonly more: number;
  readonly terms: ReadonlyMap<number, number>;
}

type Terms = Iterable<readonly [column: number, factor: number]>;

/** Terms that are written out for one system; tables are far below, and what is not is left to a solver. */
const MOST_TERMS = 2_000_000;

/** Figures that are said by others. */
class Said {
  private readonly by = new Map<number, Expression>();
  private written = 0;

  get isTooMuch(): boolean {
    return this.written > MOST_TERMS;
  }

  columns(): Iterable<number> {
    return this.by.keys();
  }

  say(column: number, by: Expression): void {
    this.by.set(column, by);
  }

  /** A sum in figures that are not said by others. */
  expand(terms: Terms): Expression {
    const found = new Map<number, number>();
    let more = 0;
    const add = (column: number, factor: number): void => {
      this.written += 1;
      const said = this.isTooMuch ? undefined : this.by.get(column);
      if (said) {
        more += factor * said.more;
        said.terms.forEach((times, other) => add(other, factor * times));
      } else {
        found.set(column, (found.get(column) ?? 0) + factor);
      }
    };
    for (const [column, factor] of terms) {
      add(column, factor);
    }
    return { more, terms: new Map([...found].filter(([, factor]) => factor !== 0)) };
  }
}

function* termsOf({ columns, factors }: ReducedSystem['rows'][number]): Terms {
  for (const [at, column] of columns.entries()) {
    yield [column, factors[at]!];
  }
}

/**
 * The same question in figures that depend on no other: every equation says one figure by others, whose range is a statement then.
 * Tables are sums of sums, so no equation is left, and few figures. Null where that is too much to write out.
 */
export function inIndependent({ lower, upper, rows }: ReducedSystem): ReducedSystem | null {
  const said = new Said();
  const left = rows.filter((row) => {
    const { more, terms } = said.expand(termsOf(row));
    const [first] = row.columns;
    const isOne = (column: number | undefined): boolean => Math.abs(terms.get(column ?? -1) ?? 0) === 1;
    const own =
      row.low !== row.high ? undefined : isOne(first) ? first : [...terms.keys()].filter(isOne).at(-1);
    if (own === undefined) {
      return true;
    }
    const sign = terms.get(own)!;
    const others = [...terms].filter(([column]) => column !== own);
    said.say(own, {
      more: (row.low - more) * sign,
      terms: new Map(others.map(([column, factor]) => [column, -factor * sign])),
    });
    return false;
  });
  const rowOf = (terms: Terms, low: number, high: number): ReducedSystem['rows'][number] => {
    const whole = said.expand(terms);
    return {
      columns: [...whole.terms.keys()],
      factors: [...whole.terms.values()],
      low: low - whole.more,
      high: high - whole.more,
    };
  };
  const all = [
    ...[...said.columns()].map((column) => rowOf([[column, 1]], lower[column]!, upper[column]!)),
    ...left.map((row) => rowOf(termsOf(row), row.low, row.high)),
  ];
  return said.isTooMuch ? null : { lower, upper, rows: all };
}
