import type { ChangePhrases, Prompt, RowsOf } from '../../narrative-form';

export const CHANGES: ChangePhrases = {
  unknown: '【上年数未提供】',
  same: '与{base}持平',
  nearly: '与{base}基本持平',
  new: '比{base}新增{delta}万元',
  more: '比{base}增加{delta}万元',
  less: '比{base}减少{delta}万元',
  moreRate: '，增长{rate}%',
  lessRate: '，下降{rate}%',
  because: '，主要原因是：{reason}',
};

/** Rows that a text goes through. Those that ended have no money this year and are told by what they had. */
export const LISTS = {
  incomes: { table: 'overview', roles: ['listed'], column: 'total', except: ['appropriation'] },
  'incomes-and-ended': {
    table: 'overview',
    roles: ['listed'],
    column: 'total',
    except: ['appropriation', 'government-funds'],
    ended: true,
  },
  classes: { table: 'overview', roles: ['class'], column: 'total' },
  appropriations: {
    table: 'appropriation',
    roles: ['listed'],
    column: 'total',
    except: ['appropriation'],
  },
  'general-classes': { table: 'appropriation', roles: ['class'], column: 'general-budget' },
  'fund-classes': { table: 'appropriation', roles: ['class'], column: 'government-funds' },
  'capital-classes': { table: 'appropriation', roles: ['class'], column: 'state-capital' },
  'general-structure': { table: 'general-budget', roles: ['class'], column: 'total' },
  'general-items': { table: 'general-budget', roles: ['item'], column: 'total', ended: true },
  personnel: { table: 'basic', roles: ['section'], column: 'personnel' },
  operating: { table: 'basic', roles: ['section'], column: 'operating' },
  projects: { table: 'projects', roles: ['project'], column: 'total' },
  'fund-items': { table: 'government-funds', roles: ['item'], column: 'total', ended: true },
} as const satisfies Readonly<Record<string, RowsOf>>;

export const PROMPTS: Readonly<Record<string, Prompt>> = {
  duties: { topic: '主要职能', hint: '每条一行' },
  purpose: { topic: '主要用于', hint: '这笔钱用在哪里，例如：发放在职人员工资' },
  reason: { topic: '增减原因', hint: '为什么增加或减少' },
  basis: { topic: '设立的政策依据', hint: '文件名称和文号' },
  bearer: { topic: '项目承担单位', hint: '不填即本单位', standard: '{unit}' },
  allotment: { topic: '资金分配情况', hint: '例如：商品和服务支出 10 万元' },
  period: { topic: '资金执行时间', hint: '不填即全年', standard: '{year}年1月—12月' },
  other: { topic: '其他需说明的事项', hint: '没有的不填', standard: '无其他需说明的事项' },
};
