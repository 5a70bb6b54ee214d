/** Rows to insert or delete, in this order; each number is a row as it stands when its turn comes. */
export interface RowStep {
  readonly kind: 'insert' | 'delete';
  readonly row: number;
  readonly count: number;
}

export interface RowChanges {
  readonly steps: readonly RowStep[];
  /** For each wanted row, where it stands after the steps. */
  readonly places: readonly number[];
  /** Wanted rows (by index) that were inserted: they are blank. */
  readonly inserted: readonly number[];
  /** Rows (by index) that go. */
  readonly deleted: readonly number[];
}

/**
 * How rows that are there become the wanted ones, without moving what may stay: a row keeps what stands beside it.
 * Rows are told apart by their keys; one that is not wanted goes if it is `ours`, and stays where it is if not.
 * `first` is the sheet's row of the first key.
 */
export function rowChanges(
  present: readonly string[],
  wanted: readonly string[],
  ours: (index: number) => boolean,
  first: number,
): RowChanges {
  const kept = longestCommon(present, wanted);
  const matched = new Map(kept.map(([from, to]) => [to, from]));
  const used = new Set(kept.map(([from]) => from));
  const inserted = wanted.map((_, index) => index).filter((index) => !matched.has(index));
  const deleted = present.map((_, index) => index).filter((index) => !used.has(index) && ours(index));
  const gone = new Set(deleted);

  // The rows as they shall stand: those that are there and stay, the wanted ones among them.
  const order: { readonly from: number | null; readonly to: number | null }[] = [];
  let next = 0;
  const passOver = (until: number): void => {
    for (; next < until; next += 1) {
      if (!gone.has(next)) {
        order.push({ from: next, to: null });
      }
    }
  };
  for (let to = 0; to < wanted.length; to += 1) {
    const from = matched.get(to);
    if (from !== undefined) {
      passOver(from);
      next = from + 1;
    }
    order.push({ from: from ?? null, to });
  }
  passOver(present.length);

  const places: number[] = [];
  order.forEach(({ to }, at) => {
    if (to !== null) {
      places[to] = first + at;
    }
  });
  return { steps: stepsTo(order, deleted, present.length, first), places, inserted, deleted };
}

/** From the bottom up, so that no step moves the rows of a later one. */
function stepsTo(
  order: readonly { readonly from: number | null }[],
  deleted: readonly number[],
  present: number,
  first: number,
): RowStep[] {
  const before = Array<number>(present + 1).fill(0);
  let following = present;
  for (const { from } of [...order].reverse()) {
    if (from === null) {
      before[following]! += 1;
    } else {
      following = from;
    }
  }
  const gone = new Set(deleted);
  const steps: RowStep[] = [];
  for (let index = present; index >= 0; index -= 1) {
    if (gone.has(index)) {
      const last = steps.at(-1);
      if (last?.kind === 'delete' && last.row === first + index + 1) {
        steps[steps.length - 1] = { kind: 'delete', row: first + index, count: last.count + 1 };
      } else {
        steps.push({ kind: 'delete', row: first + index, count: 1 });
      }
    }
    if (before[index]! > 0) {
      steps.push({ kind: 'insert', row: first + index, count: before[index]! });
    }
  }
  return steps;
}

/** Pairs of indices of a longest common subsequence. */
export function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) {
    start += 1;
  }
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) {
    end += 1;
  }
  const pairs: [number, number][] = Array.from({ length: start }, (_, at) => [at, at]);
  const rows = a.length - start - end;
  const columns = b.length - start - end;
  const lengths = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      lengths[i]![j] =
        a[start + i] === b[start + j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (a[start + i] === b[start + j]) {
      pairs.push([start + i, start + j]);
      i += 1;
      j += 1;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) {
      i += 1;
    } else {
      j += 1;
    }
  }
  for (let at = end; at > 0; at -= 1) {
    pairs.push([a.length - at, b.length - at]);
  }
  return pairs;
}
