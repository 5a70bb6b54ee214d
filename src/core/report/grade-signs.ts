import type { Grade } from '../reconcile/findings/finding';

/** A sign for each grade, for those who see no colours. */
export const GRADE_SIGNS: Readonly<Record<Grade, string>> = {
  error: '✕',
  suspect: '?',
  tail: '≈',
  hint: 'i',
  unchecked: '–',
};
