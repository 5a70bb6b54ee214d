import type { Form } from '../../table';
import { SECTIONS } from '../shared-parts';
import { overview, overviewByKind } from './table-1-overview';
import { income } from './table-2-income';
import { spending } from './table-3-spending';
import { appropriation } from './table-4-appropriation';
import { basic } from './table-8-basic';
import { threePublic } from './table-9-three-public';
import { generalBudget, governmentFunds, stateCapital } from './tables-5-to-7-budgets';

const OTHERS = [
  income,
  spending,
  appropriation,
  generalBudget,
  governmentFunds,
  stateCapital,
  basic,
  threePublic,
];

/**
 * The nine tables that departments of the districts of Shanghai publish, read in those of 普陀 of 2023 to 2026. Only the 类
 * in use are printed, numbered in words.
 */
export const shanghai: Form = {
  id: 'shanghai',
  aliases: ['shanghai-putuo'],
  name: '上海市区级部门预算公开（2023 年起式样）',
  moneyUnit: '元',
  decimals: 2,
  years: { from: 2023 },
  source: '普陀区 2023—2026 年公开的部门预算',
  evidence: 'document',
  owner: '部门',
  print: {
    above: [{ title: '{year}年{owner}{title}' }, { left: '编制{owner}：{unit}', right: '单位：{money}' }],
    remark: '注：本{owner}{year}年无{subject}，故本表为空表。',
  },
  classes: [],
  tables: [overview, ...OTHERS],
  sections: SECTIONS,
};

/** The same as units of the city publish it: with the kinds of spending in the overview, and no remarks. */
export const shanghaiCity: Form = {
  ...shanghai,
  id: 'shanghai-city',
  aliases: [],
  name: '上海市市级单位预算公开（2025 年式样）',
  years: { from: 2025 },
  source: '一个市级单位 2025 年公开的单位预算',
  owner: '单位',
  tables: [overviewByKind, ...OTHERS].map((table) => ({ ...table, emptyRemark: null })),
};
