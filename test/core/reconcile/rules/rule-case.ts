import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, FindingMessage, Grade } from '../../../../src/core/reconcile/findings/finding';
import type { ListFacts } from '../../../../src/core/reconcile/findings/list-facts';
import type { RuleCode } from '../../../../src/core/reconcile/findings/rule-codes';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { sheetNamed, type Edit } from '../edit-workbook';

/** Where the data files are. */
export const RULE_CASES = join(__dirname, '../../../cases/rules');

/** A finding that a case must yield. Sheets by their number (表三); null where the finding has no place. */
export interface Expectation {
  readonly grade: Grade;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: FindingMessage;
  /** Absent: the rule of the case. */
  readonly rule?: RuleCode;
}

/** A workbook that a rule must be silent about, or find wrong. */
export interface RuleCase {
  readonly title: { readonly zh: string; readonly en: string };
  /** Name of the workbook that is edited; see rule-bases. */
  readonly base: string;
  readonly edits: readonly Edit[];
  /** Edits of the budget lines given beside the workbook, for a base with such lines. */
  readonly lines?: readonly Edit[];
  /** What is known of the list of lines beside the workbook. */
  readonly list?: ListFacts;
  /** Of a passing case: the rounding tail that it is told as. */
  readonly expect?: Expectation;
}

export interface FailingCase extends RuleCase {
  readonly expect: Expectation;
  /** Where the same mistake is told again: each table, or each level, that repeats it. */
  readonly also?: readonly Expectation[];
}

/** The data file of one rule. */
export interface RuleCases {
  readonly rule: RuleCode;
  /** In Chinese what the comment above the rule says. */
  readonly meaning: string;
  readonly pass: readonly RuleCase[];
  readonly fail: readonly FailingCase[];
}

export function readRuleCases(): RuleCases[] {
  return readdirSync(RULE_CASES)
    .filter((name) => /^r\d{3}\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(RULE_CASES, name), 'utf8')) as RuleCases);
}

/** Whether a finding is the expected one. */
export function isExpected(
  finding: Finding,
  { grade, sheet, cell, message, rule: other }: Expectation,
  rule: RuleCode,
  workbook: WorkbookSnapshot,
): boolean {
  return (
    finding.rule === (other ?? rule) &&
    finding.grade === grade &&
    finding.message === message &&
    finding.cell === cell &&
    finding.sheet === (sheet === null ? null : sheetNamed(workbook, sheet).name)
  );
}

/** A finding in one line, as a failed test shows it. */
export function inOneLine({ rule, grade, sheet, cell, message, stated, expected }: Finding): string {
  const place = `${sheet?.split(' ')[0] ?? ''}!${cell ?? ''}`;
  return `${grade} ${rule} ${place} ${message} ${stated ?? ''} → ${expected ?? ''}`;
}
