import { bundledClassification, codesInYear } from '../../../src/core/classification/classification';

/** Codes of so many digits in the classification of 2024. */
export function leavesOf(scheme: 'functional' | 'economic', length: number): string[] {
  return codesInYear(bundledClassification(), scheme, 2024)
    .map(({ code }) => code)
    .filter((code) => code.length === length);
}
