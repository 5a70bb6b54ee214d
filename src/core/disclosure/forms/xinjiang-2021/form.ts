import type { Form } from '../../table';
import { SECTIONS } from '../shared-parts';
import { overview } from './table-1-overview';
import { income } from './table-2-income';
import { spending } from './table-3-spending';
import { appropriation } from './table-4-appropriation';
import { generalBudget } from './table-5-general-budget';
import { basic } from './table-6-basic';
import { projects } from './table-7-projects';
import { threePublic } from './table-8-three-public';
import { governmentFunds } from './table-9-government-funds';

/**
 * The nine tables of the Xinjiang form of 2021, as a 喀什 unit published them in February 2021.
 * 234 is printed 抗疫特别国债还本支出 there; the classification calls it 抗疫特别国债安排的支出.
 */
export const xinjiang2021: Form = {
  id: 'xinjiang-2021',
  name: '新疆维吾尔自治区部门预算公开（2021 年式样）',
  moneyUnit: '万元',
  decimals: 2,
  years: { from: 2021, until: 2021 },
  source: '喀什地区一个单位 2021 年 2 月公开的部门预算',
  evidence: 'document',
  classes: [
    { code: '201', caption: '一般公共服务支出' },
    { code: '202', caption: '外交支出' },
    { code: '203', caption: '国防支出' },
    { code: '204', caption: '公共安全支出' },
    { code: '205', caption: '教育支出' },
    { code: '206', caption: '科学技术支出' },
    { code: '207', caption: '文化旅游体育与传媒支出' },
    { code: '208', caption: '社会保障和就业支出' },
    { code: '209', caption: '社会保险基金支出' },
    { code: '210', caption: '卫生健康支出' },
    { code: '211', caption: '节能环保支出' },
    { code: '212', caption: '城乡社区支出' },
    { code: '213', caption: '农林水支出' },
    { code: '214', caption: '交通运输支出' },
    { code: '215', caption: '资源勘探工业信息等支出' },
    { code: '216', caption: '商业服务业等支出' },
    { code: '217', caption: '金融支出' },
    { code: '219', caption: '援助其他地区支出' },
    { code: '220', caption: '自然资源海洋气象等支出' },
    { code: '221', caption: '住房保障支出' },
    { code: '222', caption: '粮油物资储备支出' },
    { code: '223', caption: '国有资本经营预算支出' },
    { code: '224', caption: '灾害防治及应急管理支出' },
    { code: '227', caption: '预备费' },
    { code: '229', caption: '其他支出' },
    { code: '230', caption: '转移性支出' },
    { code: '231', caption: '债务还本支出' },
    { code: '232', caption: '债务付息支出' },
    { code: '233', caption: '债务发行费用支出' },
    { code: '234', caption: '抗疫特别国债还本支出' },
  ],
  tables: [
    overview,
    income,
    spending,
    appropriation,
    generalBudget,
    basic,
    projects,
    threePublic,
    governmentFunds,
  ],
  sections: [
    { name: '财政拨款收支', words: ['财政拨款收支', '财政拨款收入'] },
    { name: '一般公共预算基本支出', words: ['基本支出'] },
    { name: '政府性基金预算', words: ['政府性基金'] },
    ...SECTIONS,
  ],
};
