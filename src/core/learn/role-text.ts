import { ROLES, type ColumnRole, type ColumnYear, type Meaning } from './learned';

/** Nobody said yet. */
export const UNKNOWN = '?';
/** What lines cannot give. */
export const OTHER = '-';

const YEARS = ['budget', 'prior', 'change', 'rate'] as const satisfies readonly ColumnYear[];

/** A meaning as a word of a form file: `general-budget`, `total@prior`, `-` for what lines cannot give. */
export type RoleText = typeof OTHER | ColumnRole | `${ColumnRole}@${Exclude<ColumnYear, 'budget'>}`;

/** The word of a meaning; `?` for one that is not sure. */
export function roleText(meaning: Meaning, sure: boolean): RoleText | typeof UNKNOWN {
  if (meaning.kind === 'other') {
    return OTHER;
  }
  if (meaning.kind === 'unknown' || !sure) {
    return UNKNOWN;
  }
  return meaning.year === 'budget' ? meaning.role : `${meaning.role}@${meaning.year}`;
}

/** What a word means; null for `?` and for words that nobody knows. */
export function meaningOf(text: string): Meaning | null {
  const [word = '', year = 'budget'] = text.split('@');
  if (text === OTHER) {
    return { kind: 'other' };
  }
  const known = ROLES.find((one) => one === word);
  const when = YEARS.find((one) => one === year);
  return known && when ? { kind: 'of-lines', role: known, year: when } : null;
}
