import type { TableDeclaration } from '../../table';
import { threePublic as threePublicOf2021 } from '../xinjiang-2021/table-8-three-public';
import { governmentFunds as governmentFundsOf2021 } from '../xinjiang-2021/table-9-government-funds';

export const governmentFunds: TableDeclaration = { ...governmentFundsOf2021, number: '表八' };

/** Of the same columns as the table before it. */
export const stateCapital: TableDeclaration = {
  ...governmentFundsOf2021,
  id: 'state-capital',
  number: '表九',
  title: '国有资本经营预算支出情况表',
  titleWords: { has: ['国有资本经营', '支'], lacks: [] },
  header: governmentFundsOf2021.header.map((row) =>
    row.map((caption) => (caption === '政府性基金预算支出' ? '国有资本经营预算支出' : caption)),
  ),
  scope: { sources: ['state-capital'] },
  emptyRemark: '国有资本经营预算',
};

export const threePublic: TableDeclaration = {
  ...threePublicOf2021,
  number: '表十',
  title: '财政拨款“三公”经费支出情况表',
};
