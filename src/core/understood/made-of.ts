import { APPROPRIATION_SOURCES, OTHER_SOURCES, type FundingSource } from '../budget/line-item';
import type { NamedRole } from '../disclosure/quantities/column-role';
import type { ColumnRole, ColumnSum } from '../disclosure/table';

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
function partsAmong(whole: Said, printed: ReadonlySet<Said>): readonly (readonly Said[])[] {
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

/** What a role begins with that is not this year's. */
export const YEARS = ['', 'prior-', 'change-'] as const;

/** 合计 is the sum of what stands beside it, this year and last; what is this year's is last year's and the change. */
export function sumsOf(roles: readonly ColumnRole[]): ColumnSum[] {
  const isOf = (role: ColumnRole, prefix: string): boolean =>
    prefix === '' ? !/^(?:prior|change)-/.test(role) : role.startsWith(prefix);
  const sumsIn = (prefix: (typeof YEARS)[number]): ColumnSum[] => {
    const own = roles.filter((role) => isOf(role, prefix));
    const printed = new Set(own.map((role) => role.slice(prefix.length) as Said));
    return [...printed].flatMap((whole) =>
      partsAmong(whole, printed).map((parts) => ({
        total: `${prefix}${whole}` as ColumnRole,
        parts: parts.map((part) => `${prefix}${part}` as ColumnRole),
      })),
    );
  };
  const changes = roles.flatMap((total): ColumnSum[] => {
    const parts = [`prior-${total}`, `change-${total}`] as ColumnRole[];
    return parts.every((part) => roles.includes(part)) ? [{ total, parts }] : [];
  });
  return [...YEARS.flatMap(sumsIn), ...changes];
}
