import type { Form } from '../../table';
import { SECTIONS } from '../shared-parts';
import { income } from './table-2-income';
import { basic } from './table-6-basic';
import { threePublic } from './table-7-three-public';
import { appropriation, overview } from './tables-1-and-4-overviews';
import { generalBudget, governmentFunds, spending, stateCapital } from './tables-of-spending';

/**
 * The nine tables of units of the central government from 2021 on, as 中国科学院国家天文台 published them in 2023: codes in one
 * column, the 类 in use, and what is carried over from year to year beside the year's own money.
 */
export const central2021: Form = {
  id: 'central-2021',
  name: '中央部门所属单位预算公开（2021 年起式样）',
  moneyUnit: '万元',
  decimals: 2,
  years: { from: 2021 },
  source: '中国科学院国家天文台 2023 年公开的单位预算',
  evidence: 'document',
  owner: '单位',
  print: {
    above: [{ right: '{number}' }, { title: '{title}' }, { right: '单位：{money}' }],
    remark: '注：{unit}{year}年没有{subject}的支出。',
  },
  classes: [],
  tables: [
    overview,
    income,
    spending,
    appropriation,
    generalBudget,
    basic,
    threePublic,
    governmentFunds,
    stateCapital,
  ],
  sections: SECTIONS,
};
