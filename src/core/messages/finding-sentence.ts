import type { Finding } from '../reconcile/findings/finding';
import type { RuleCode } from '../reconcile/findings/rule-codes';
import { findingMessagesEnUS } from './findings/en-US';
import { findingMessagesZhCN } from './findings/zh-CN';
import type { FindingMessages, Language, RuleTitles } from './message';
import { ruleTitlesEnUS } from './rules/en-US';
import { ruleTitlesZhCN } from './rules/zh-CN';

const MESSAGES: Readonly<Record<Language, FindingMessages>> = {
  'zh-CN': findingMessagesZhCN,
  'en-US': findingMessagesEnUS,
};

const TITLES: Readonly<Record<Language, RuleTitles>> = { 'zh-CN': ruleTitlesZhCN, 'en-US': ruleTitlesEnUS };

/** What a finding says, without its place. */
export function findingSentence(finding: Finding, language: Language): string {
  return MESSAGES[language][finding.message](finding);
}

/** The truth a rule holds, in a few words. */
export function ruleTitle(code: RuleCode, language: Language): string {
  return TITLES[language][code];
}
