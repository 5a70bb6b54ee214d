import type { Passage } from '../../narrative-form';

/** Sections 八 to 十: official travel, vehicles and receptions; government funds; what else is to be told. */
export const OTHER_MATTERS: readonly Passage[] = [
  {
    key: 'three-public',
    role: 'section',
    say: '八、关于{unit}{year}年一般公共预算“三公”经费预算情况说明',
  },
  {
    key: 'three-public/total',
    role: 'paragraph',
    say: '{unit}{year}年一般公共预算“三公”经费预算数为{money three-public/single/total}万元，其中：因公出国（境）费{money three-public/single/abroad}万元，公务用车购置费{money three-public/single/vehicle-purchase}万元，公务用车运行费{money three-public/single/vehicle-running}万元，公务接待费{money three-public/single/reception}万元。',
  },
  {
    key: 'three-public/changes',
    role: 'paragraph',
    say: '{year}年一般公共预算“三公”经费{change three-public/single/total}，其中：因公出国（境）费{change three-public/single/abroad}{because three-public/single/abroad}；公务用车购置费{change three-public/single/vehicle-purchase}{because three-public/single/vehicle-purchase}；公务用车运行费{change three-public/single/vehicle-running}{because three-public/single/vehicle-running}；公务接待费{change three-public/single/reception}{because three-public/single/reception}。',
  },

  { key: 'funds', role: 'section', say: '九、关于{unit}{year}年政府性基金预算拨款情况说明' },
  {
    key: 'funds/none',
    role: 'paragraph',
    say: '{unit}{year}年没有使用政府性基金预算拨款安排的支出，因此政府性基金预算支出情况表为空表。',
    when: [{ none: 'government-funds/total/total' }],
  },
  {
    key: 'funds/total',
    role: 'paragraph',
    say: '{unit}{year}年政府性基金预算支出{money government-funds/total/total}万元，{growth government-funds/total/total}{because government-funds/total/total}。',
    when: [{ ever: 'government-funds/total/total' }],
  },
  {
    key: 'funds/item',
    role: 'paragraph',
    each: 'fund-items',
    say: '{number}.{path}：{year}年预算数为{money government-funds/*/total}万元，{growth government-funds/*/total}{because government-funds/*/total}。',
  },

  { key: 'others', role: 'section', say: '十、其他重要事项的情况说明' },
  { key: 'agency', role: 'subsection', say: '（一）机关运行经费情况' },
  {
    key: 'agency/total',
    role: 'paragraph',
    say: '{year}年，{unit}本级及下属{profile agencies}家行政单位和{profile institutions}家事业单位的机关运行经费财政拨款预算{money basic/total/operating}万元，{growth basic/total/operating}{because basic/total/operating}。',
    when: [{ answer: 'nature', is: ['行政单位', '参照公务员法管理的事业单位'] }],
  },
  {
    key: 'agency/none',
    role: 'paragraph',
    say: '{unit}为事业单位，没有机关运行经费。',
    when: [{ answer: 'nature', is: ['事业单位'] }],
  },
  {
    key: 'agency/which',
    role: 'paragraph',
    say: '{unit}的机关运行经费：{profile nature}。',
    when: [{ missing: 'nature' }],
  },
  { key: 'procurement', role: 'subsection', say: '（二）政府采购情况' },
  {
    key: 'procurement/total',
    role: 'paragraph',
    say: '{year}年，{unit}政府采购预算{total goods works services}万元，其中：政府采购货物预算{profile goods}万元，政府采购工程预算{profile works}万元，政府采购服务预算{profile services}万元。',
  },
  {
    key: 'procurement/firms',
    role: 'paragraph',
    say: '{year}年度{unit}面向中小企业预留政府采购项目预算金额{profile small-firms}万元，其中：面向小微企业预留政府采购项目预算金额{profile micro-firms}万元。',
  },
  { key: 'assets', role: 'subsection', say: '（三）国有资产占用使用情况' },
  {
    key: 'assets/total',
    role: 'paragraph',
    say: '截至{lastYear}年底，{unit}及下属各预算单位占用使用国有资产总体情况为：',
  },
  {
    key: 'assets/buildings',
    role: 'paragraph',
    say: '1.房屋{profile building-area}平方米，价值{profile building-value}万元。',
  },
  {
    key: 'assets/vehicles',
    role: 'paragraph',
    say: '2.车辆{total general-vehicles duty-vehicles other-vehicles}辆，价值{total general-vehicles-value duty-vehicles-value other-vehicles-value}万元；其中：一般公务用车{profile general-vehicles}辆，价值{profile general-vehicles-value}万元；执法执勤用车{profile duty-vehicles}辆，价值{profile duty-vehicles-value}万元；其他车辆{profile other-vehicles}辆，价值{profile other-vehicles-value}万元。',
  },
  { key: 'assets/furniture', role: 'paragraph', say: '3.办公家具价值{profile furniture-value}万元。' },
  { key: 'assets/others', role: 'paragraph', say: '4.其他资产价值{profile other-assets-value}万元。' },
  {
    key: 'assets/equipment',
    role: 'paragraph',
    say: '单位价值50万元以上大型设备{profile equipment-50}台（套），单位价值100万元以上大型设备{profile equipment-100}台（套）。',
  },
  {
    key: 'assets/no-purchases',
    role: 'paragraph',
    say: '{year}年{unit}预算未安排购置车辆经费，安排购置50万元以上大型设备{profile equipment-50-new}台（套），单位价值100万元以上大型设备{profile equipment-100-new}台（套）。',
    when: [{ denied: 'vehicle-budget' }],
  },
  {
    key: 'assets/purchases',
    role: 'paragraph',
    say: '{year}年{unit}预算安排购置车辆经费{profile vehicle-budget}万元，安排购置50万元以上大型设备{profile equipment-50-new}台（套），单位价值100万元以上大型设备{profile equipment-100-new}台（套）。',
    when: [{ answered: 'vehicle-budget' }],
  },
  {
    key: 'assets/which-purchases',
    role: 'paragraph',
    say: '{year}年{unit}预算安排购置车辆经费{profile vehicle-budget}。',
    when: [{ missing: 'vehicle-budget' }],
  },
  { key: 'goals', role: 'subsection', say: '（四）预算绩效情况' },
  {
    key: 'goals/total',
    role: 'paragraph',
    say: '{year}年度，实行绩效管理的项目{goals count}个，涉及预算金额{goals money}万元。',
  },
  { key: 'more', role: 'subsection', say: '（五）其他需说明的事项' },
  { key: 'more/text', role: 'paragraph', say: '{text other}。' },
];
