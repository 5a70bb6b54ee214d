import type { Form } from '../../table';
import { SECTIONS } from '../shared-parts';
import { overview } from './table-1-overview';
import { income } from './table-2-income';
import { spending } from './table-3-spending';
import { appropriation } from './table-4-appropriation';
import { basic } from './table-8-basic';
import { threePublic } from './table-9-three-public';
import { generalBudget, governmentFunds, stateCapital } from './tables-5-to-7-budgets';

/**
 * The nine tables that units of the Shanghai district 普陀 published in 2024 to 2026. Only the 类 in use are printed,
 * by name alone.
 */
export const shanghaiPutuo: Form = {
  id: 'shanghai-putuo',
  name: '上海市普陀区部门预算公开（2024—2026 年式样）',
  use: 'check',
  moneyUnit: '元',
  decimals: 2,
  years: { from: 2023 },
  source: '普陀区 2023—2026 年公开的部门预算',
  evidence: 'document',
  classes: [],
  tables: [
    overview,
    income,
    spending,
    appropriation,
    generalBudget,
    governmentFunds,
    stateCapital,
    basic,
    threePublic,
  ],
  sections: SECTIONS,
};
