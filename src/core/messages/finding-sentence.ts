import type { Finding } from '../reconcile/findings/finding';
import type { RuleCode } from '../reconcile/findings/rule-codes';
import { FINDING_MESSAGES, RULE_TITLES } from '../../words/findings';
import type { Language } from '../../words/language';

/** What a finding says, without its place. */
export function findingSentence(finding: Finding, language: Language): string {
  return FINDING_MESSAGES[language][finding.message](finding);
}

/** The truth a rule holds, in a few words. */
export function ruleTitle(code: RuleCode, language: Language): string {
  return RULE_TITLES[language][code];
}
