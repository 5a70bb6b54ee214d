import type { Finding } from '../reconcile/findings/finding';
import { fieldsOf } from '../workbook/fields-of';
import type { IgnoredFinding } from './report-options';

/** Reasons for findings that are left as they are, by the keys of the findings. */
export type Reasons = Readonly<Record<string, string>>;

/** So many signs in front of a figure tell it from others of its sentence. */
const WORDS = 12;

/** The same for the same finding in a later check; another as soon as what stands there changes. */
export function findingKey({ rule, grade, message, sheet, cell, stated, text }: Finding): string {
  // A paragraph may say one thing twice: then the words in front tell which.
  const words = text ? [text.before.slice(-WORDS)] : [];
  return [rule, grade, message, sheet ?? '', cell ?? '', stated ?? '', ...words].join('|');
}

/** The findings for which there is a reason, in their order. */
export function explained(findings: readonly Finding[], reasons: Reasons): IgnoredFinding[] {
  return findings.flatMap((finding) => {
    const reason = reasons[findingKey(finding)];
    return reason === undefined ? [] : [{ finding, reason }];
  });
}

/** Reasons as they were written down; what is none is left out. */
export function readReasons(said: unknown): Reasons {
  return Object.fromEntries(
    Object.entries(fieldsOf(said)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The reasons in what a workbook remembers. */
export function rememberedReasons(memory: string | undefined): Reasons {
  try {
    return readReasons(fieldsOf(JSON.parse(memory ?? 'null'))['ignored']);
  } catch {
    // Another program wrote into it.
    return {};
  }
}
