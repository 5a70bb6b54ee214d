import type { Check } from './check';
import { figuresOfCheck, type Ledger } from './ledger';

/** Broken statements that hang together: through figures they share, or as columns of the same rows. */
export function connected(
  ledger: Ledger,
  open: ReadonlySet<number>,
  parallel: ReadonlyMap<number, readonly number[]>,
): number[] {
  const [first] = open;
  const found = new Set<number>([first!]);
  const queue = [first!];
  const take = (at: number): void => {
    if (open.has(at) && !found.has(at)) {
      found.add(at);
      queue.push(at);
    }
  };
  while (queue.length > 0) {
    const next = queue.pop()!;
    for (const figure of figuresOfCheck(ledger.checks[next]!)) {
      ledger.of(figure).forEach(take);
    }
    parallel.get(next)?.forEach(take);
  }
  return [...found];
}

/** Statements about the same rows in other columns, by statement. */
export function parallelStatements(ledger: Ledger, open: Iterable<number>): Map<number, readonly number[]> {
  const byRows = new Map<string, number[]>();
  const parallel = new Map<number, readonly number[]>();
  for (const at of open) {
    const key = rowsOf(ledger.checks[at]!);
    const same = byRows.get(key) ?? [];
    same.push(at);
    byRows.set(key, same);
    parallel.set(at, same);
  }
  return parallel;
}

/** Which rows a statement is about, whatever the column. */
export function rowsOf({ rule, stated, parts }: Check): string {
  const across = parts.length > 0 && parts.every(({ row }) => row === stated.row);
  const rows = parts.map((part) => `${part.table.declaration.id} ${part.key}`).sort();
  const columns = across ? parts.map(({ role }) => role) : [];
  return [rule, stated.table.declaration.id, stated.key, ...new Set(rows), ...columns].join('|');
}
