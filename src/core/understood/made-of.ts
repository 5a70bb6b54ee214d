import { APPROPRIATION_SOURCES, OTHER_SOURCES, type FundingSource } from '../budget/line-item';
import type { NamedRole } from '../disclosure/quantities/column-role';

/** A quantity of this year that a caption says. */
export type Said = FundingSource | NamedRole | 'total' | `economic-${string}`;

/** What the quantities that tables print are made of. A total is made up in one of several ways. */
const MADE_OF: readonly (readonly [Said, readonly Said[]])[] = [
  ['total', ['income-this-year', 'carried-in', 'reserves']],
  ['income-this-year', ['appropriation', ...OTHER_SOURCES]],
  ['appropriation', APPROPRIATION_SOURCES],
  ['total', ['spending-this-year', 'carried-out']],
  ['spending-this-year', ['basic', 'project', 'to-superior', 'business-spending', 'to-affiliated']],
  ['basic', ['personnel', 'operating']],
  ['total', ['abroad', 'vehicles', 'reception']],
  ['vehicles', ['vehicle-purchase', 'vehicle-running']],
];

/** What a quantity is the sum of, among those that a table prints: each way in which that is more than one of them. */
export function partsAmong(whole: Said, printed: ReadonlySet<Said>): readonly (readonly Said[])[] {
  const ways = MADE_OF.filter(([role]) => role === whole).map(([, parts]) => parts.flatMap(asPrinted));
  const economic = [...printed].filter((role) => role.startsWith('economic-'));
  return [...ways, ...(whole === 'total' ? [economic] : [])].filter(({ length }) => length > 1);

  function asPrinted(part: Said): readonly Said[] {
    if (printed.has(part)) {
      return [part];
    }
    return MADE_OF.filter(([role]) => role === part).flatMap(([, parts]) => parts.flatMap(asPrinted));
  }
}

/** The printed quantity that another one is a part of, the total aside; null if there is none. */
export function wholeAmong(part: Said, printed: ReadonlySet<Said>): Said | null {
  const [whole] = MADE_OF.find(([role, parts]) => role !== 'total' && parts.includes(part)) ?? [null];
  return whole === null || printed.has(whole) ? whole : wholeAmong(whole, printed);
}
