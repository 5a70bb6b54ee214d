import type { ruleTitlesZhCN } from '../../../words/zh-CN/rules';

/** Every rule of the checker: those that have a title. */
export type RuleCode = keyof typeof ruleTitlesZhCN;
