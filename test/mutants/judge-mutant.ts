import type { Report } from '../../src/core/reconcile/review/report';
import type { Mutant } from './mutate';

export interface Outcome {
  /** An error stands at a planted cell. */
  readonly exact: boolean;
  /** An error stands at a planted cell or at a figure whose sum it breaks. */
  readonly found: boolean;
  /** Errors that have nothing to do with what was planted. */
  readonly strange: readonly string[];
  readonly errors: readonly string[];
}

/** What a report makes of a mutant, errors of the unchanged workbook left out. */
export function judgeMutant(mutant: Mutant, report: Report, before: Report): Outcome {
  const known = new Set(
    before.findings
      .filter(({ grade }) => grade === 'error')
      .map(({ sheet, cell, rule }) => `${rule} ${sheet ?? ''}!${cell ?? ''}`),
  );
  const errors = report.findings.filter(
    ({ grade, rule, sheet, cell }) => grade === 'error' && !known.has(`${rule} ${sheet ?? ''}!${cell ?? ''}`),
  );
  const planted = new Set(mutant.cells.map((cell) => `${mutant.sheet}!${cell}`));
  const at = ({ sheet, cell }: { sheet: string | null; cell: string | null }): string =>
    `${sheet ?? ''}!${cell ?? ''}`;
  const near = errors.filter(
    (error) =>
      planted.has(at(error)) ||
      error.checks.some((check) =>
        [check.stated, ...check.parts].some((operand) => planted.has(at(operand))),
      ) ||
      error.related.some((reference) => planted.has(at(reference))) ||
      error.message === 'row-missing' ||
      error.message === 'code-corrected',
  );
  return {
    exact: errors.some((error) => planted.has(at(error))),
    found: near.length > 0,
    strange: errors
      .filter((error) => !near.includes(error))
      .map((error) => `${error.rule} ${at(error)} ${error.message}`),
    errors: errors.map(
      (error) => `${error.rule} ${at(error)} ${error.message} ${error.stated ?? ''}→${error.expected ?? ''}`,
    ),
  };
}
