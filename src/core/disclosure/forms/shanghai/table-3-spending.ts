import { budgetTable } from './shanghai-parts';

export const spending = budgetTable(
  'spending',
  '表三',
  '支出预算总表',
  '支出预算',
  {
    has: ['支出'],
    lacks: ['收支', '一般公共', '基金', '国有资本', '三公', '基本支出', '项目支出', '财政拨款'],
  },
  null,
  '支出预算',
);
