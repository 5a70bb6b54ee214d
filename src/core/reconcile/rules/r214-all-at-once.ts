import type { Rule } from './parts/rule';

/**
 * Some unrounded amounts can print all figures at once: what every statement allows by itself, all of them together may not.
 * What is compared with a tolerance of its own (other money, what need not be one quantity) takes no part.
 */
export const allAtOnce: Rule = {
  code: 'R214',
  source: '各表的数由同一份未舍入的预算各自四舍五入：单看每个关系都成立，连在一起也应当成立',
  jointly: ({ loose, beside, others = [] }) =>
    loose !== true && !beside && others.every(({ state }) => state === 'blank'),
};
