import type { Form } from '../../table';
import { xinjiang2021 } from '../xinjiang-2021/form';
import { overview } from '../xinjiang-2021/table-1-overview';
import { income } from '../xinjiang-2021/table-2-income';
import { spending } from '../xinjiang-2021/table-3-spending';
import { appropriation } from '../xinjiang-2021/table-4-appropriation';
import { generalBudget } from '../xinjiang-2021/table-5-general-budget';
import { basic } from '../xinjiang-2021/table-6-basic';
import { projects } from '../xinjiang-2021/table-7-projects';
import { governmentFunds, stateCapital, threePublic } from './tables-8-to-10';

/**
 * The ten tables of Xinjiang from 2022 on: those of 2021 in another order, with one of the state capital budget. A unit of
 * 米东区 published their list in 2023; their columns were not seen and are those of 2021.
 */
export const xinjiang2022: Form = {
  ...xinjiang2021,
  id: 'xinjiang-2022',
  name: '新疆维吾尔自治区部门预算公开（2022 年起式样）',
  years: { from: 2022 },
  source: '乌鲁木齐市米东区一个单位 2023 年公开的十张表的目录',
  evidence: 'list',
  tables: [
    overview,
    income,
    spending,
    appropriation,
    generalBudget,
    basic,
    projects,
    governmentFunds,
    stateCapital,
    threePublic,
  ],
  sections: [...xinjiang2021.sections, { name: '国有资本经营预算', words: ['国有资本经营'] }],
};
