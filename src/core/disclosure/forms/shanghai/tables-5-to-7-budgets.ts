import { budgetTable } from './shanghai-parts';

export const generalBudget = budgetTable(
  'general-budget',
  '表五',
  '一般公共预算支出功能分类预算表',
  '一般公共预算支出',
  { has: ['一般公共', '支出'], lacks: ['基本支出', '项目支出', '三公', '收支'] },
  ['general-budget'],
  '一般公共预算财政拨款安排的预算',
);

export const governmentFunds = budgetTable(
  'government-funds',
  '表六',
  '政府性基金预算支出功能分类预算表',
  '政府性基金预算支出',
  { has: ['政府性基金', '支'], lacks: [] },
  ['government-funds'],
  '政府性基金预算财政拨款安排的预算',
);

export const stateCapital = budgetTable(
  'state-capital',
  '表七',
  '国有资本经营预算支出功能分类预算表',
  '国有资本经营预算支出',
  { has: ['国有资本经营', '支'], lacks: [] },
  ['state-capital'],
  '国有资本经营预算财政拨款安排的预算',
);
