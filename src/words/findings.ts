import { findingMessagesEnUS } from './en-US/findings';
import { ruleTitlesEnUS } from './en-US/rules';
import type { InEach } from './language';
import type { FindingMessages, RuleTitles } from './subjects/findings';
import { findingMessagesZhCN } from './zh-CN/findings';
import { ruleTitlesZhCN } from './zh-CN/rules';

export const FINDING_MESSAGES: InEach<FindingMessages> = {
  'zh-CN': findingMessagesZhCN,
  'en-US': findingMessagesEnUS,
};

export const RULE_TITLES: InEach<RuleTitles> = { 'zh-CN': ruleTitlesZhCN, 'en-US': ruleTitlesEnUS };
