import type { FundingSource } from '../../../budget/line-item';
import { basicAndProject, BASIC_AND_PROJECT_SUM } from '../shared-parts';
import { ABOVE, LEFT, type TableDeclaration } from '../../table';
import { joinedTree } from './central-parts';

export const spending: TableDeclaration = {
  id: 'spending',
  number: '部门公开表3',
  title: '支出总表',
  titleWords: {
    has: ['支出'],
    lacks: ['收支', '一般公共', '基金', '国有资本', '三公', '基本支出', '项目支出', '财政拨款'],
  },
  header: [['科目编码', '科目名称', '合计', '基本支出', '项目支出']],
  scope: {},
  blocks: [{ ...joinedTree(basicAndProject('合计'), BASIC_AND_PROJECT_SUM), totalIs: 'spending-this-year' }],
  emptyRemark: '支出预算',
  print: { zero: '-' },
};

function ofBudget(
  table: Pick<TableDeclaration, 'id' | 'number' | 'title' | 'titleWords' | 'print'>,
  source: FundingSource,
  group: string,
  [whole, total]: readonly [string, string],
  emptyRemark: string,
): TableDeclaration {
  return {
    ...table,
    header: [
      ['科目编码', '科目名称', group, LEFT, LEFT],
      [ABOVE, ABOVE, whole, '基本支出', '项目支出'],
    ],
    scope: { sources: [source] },
    blocks: [joinedTree(basicAndProject(whole), BASIC_AND_PROJECT_SUM, total)],
    emptyRemark,
  };
}

export const generalBudget = ofBudget(
  {
    id: 'general-budget',
    number: '部门公开表5',
    title: '一般公共预算支出表',
    titleWords: { has: ['一般公共', '支出'], lacks: ['基本支出', '项目支出', '三公', '收支'] },
    print: { zero: '-' },
  },
  'general-budget',
  '本年一般公共预算支出',
  ['合计', '合计'],
  '一般公共预算安排',
);

export const governmentFunds = ofBudget(
  {
    id: 'government-funds',
    number: '部门公开表8',
    title: '政府性基金预算支出表',
    titleWords: { has: ['政府性基金', '支'], lacks: [] },
    print: { zero: '-' },
  },
  'government-funds',
  '{year}年政府性基金预算支出',
  ['合计', '合计'],
  '政府性基金预算安排',
);

export const stateCapital = ofBudget(
  {
    id: 'state-capital',
    number: '部门公开表9',
    title: '国有资本经营预算支出表',
    titleWords: { has: ['国有资本经营', '支'], lacks: [] },
  },
  'state-capital',
  '{year}年国有资本经营预算支出',
  ['小计', '合 计'],
  '国有资本经营预算安排',
);
