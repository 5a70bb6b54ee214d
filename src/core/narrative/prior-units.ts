import { inputFinding, type InputFinding } from '../budget/input-finding';
import type { TableId } from '../disclosure/table';
import { isZero } from '../money/amount';
import type { Book } from '../reconcile/book/book';
import { figureAt } from './figure-at';
import type { FigureSource } from '../disclosure/figure-source';

/** Figures that different tables print of one quantity. */
const SAME: readonly (readonly [string, string])[] = [
  ['overview/total/total', 'spending/total/total'],
  ['overview/general-budget/total', 'general-budget/total/total'],
  ['general-budget/total/basic', 'basic/total/total'],
];
/** 元 in one 万元. */
const FACTOR = 10_000;
/** What is left of it after both figures were rounded. */
const NEARLY = 0.01;

/** Tables of which one states the wrong unit of money: what both print differs by the factor between 元 and 万元. */
export function doubtfulUnits(
  { tables }: Book,
  figures: FigureSource,
): { readonly doubtful: ReadonlySet<TableId>; readonly findings: readonly InputFinding[] } {
  const doubtful = new Set<TableId>();
  const findings = SAME.flatMap((pair) => {
    const keys = pair.map((written) => figureAt(written, null));
    const [one, other] = keys.map((key) => figures.amount(key));
    if (!one || !other || isZero(one) || isZero(other)) {
      return [];
    }
    const factor = Math.abs(Number(one) / Number(other));
    if (Math.abs(Math.max(factor, 1 / factor) / FACTOR - 1) > NEARLY) {
      return [];
    }
    const names = keys.map(({ table }) => tables.get(table)!.read.sheet.name);
    keys.forEach(({ table }) => doubtful.add(table));
    return [inputFinding('prior-units-differ', { sheet: null }, names.join('、'))];
  });
  return { doubtful, findings };
}
