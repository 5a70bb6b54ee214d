import type { Passage } from '../../narrative-form';

/** Sections 五 to 七: the general public budget of the year, its basic spending, its projects. */
export const GENERAL_BUDGET: readonly Passage[] = [
  { key: 'general', role: 'section', say: '五、关于{unit}{year}年一般公共预算当年拨款情况说明' },
  { key: 'general/size', role: 'subsection', say: '（一）一般公共预算当年拨款规模变化情况' },
  {
    key: 'general/total',
    role: 'paragraph',
    say: '{unit}{year}年一般公共预算拨款合计{money general-budget/total/total}万元，其中：基本支出{money general-budget/total/basic}万元，{growth general-budget/total/basic}{because general-budget/total/basic}。项目支出{money general-budget/total/project}万元，{growth general-budget/total/project}{because general-budget/total/project}。',
    when: [{ ever: 'general-budget/total/total' }],
  },
  {
    key: 'general/none',
    role: 'paragraph',
    say: '{unit}{year}年没有使用一般公共预算拨款安排的支出。',
    when: [{ never: 'general-budget/total/total' }],
  },
  {
    key: 'general/structure',
    role: 'subsection',
    say: '（二）一般公共预算当年拨款结构情况',
    when: [{ some: 'general-budget/total/total' }],
  },
  {
    key: 'general/class',
    role: 'paragraph',
    each: 'general-structure',
    say: '{number}.{path}{money general-budget/*/total}万元，占{share general-budget/*/total general-budget/total/total}%。',
  },
  {
    key: 'general/uses',
    role: 'subsection',
    say: '（三）一般公共预算当年拨款具体使用情况',
    when: [{ some: 'general-budget/total/total' }],
  },
  {
    key: 'general/ended-uses',
    role: 'subsection',
    say: '（二）一般公共预算当年拨款具体使用情况',
    when: [{ none: 'general-budget/total/total' }, { ever: 'general-budget/total/total' }],
  },
  {
    key: 'general/item',
    role: 'paragraph',
    each: 'general-items',
    say: '{number}.{path}：{year}年预算数为{money general-budget/*/total}万元，{growth general-budget/*/total}{because general-budget/*/total}。',
  },

  { key: 'basic', role: 'section', say: '六、关于{unit}{year}年一般公共预算基本支出情况说明' },
  {
    key: 'basic/total',
    role: 'paragraph',
    say: '{unit}{year}年一般公共预算基本支出{money basic/total/total}万元，其中：',
    when: [{ some: 'basic/total/total' }],
  },
  {
    key: 'basic/none',
    role: 'paragraph',
    say: '{unit}{year}年没有使用一般公共预算拨款安排的基本支出。',
    when: [{ none: 'basic/total/total' }],
  },
  {
    key: 'basic/personnel',
    role: 'paragraph',
    say: '人员经费{money basic/total/personnel}万元，主要包括：{names personnel}。',
    when: [{ some: 'basic/total/personnel' }],
  },
  {
    key: 'basic/operating',
    role: 'paragraph',
    say: '公用经费{money basic/total/operating}万元，主要包括：{names operating}。',
    when: [{ some: 'basic/total/operating' }],
  },

  { key: 'projects', role: 'section', say: '七、关于{unit}{year}年一般公共预算项目支出情况说明' },
  {
    key: 'projects/none',
    role: 'paragraph',
    say: '{unit}{year}年未安排一般公共预算项目支出。',
    when: [{ none: 'projects/total/total' }],
  },
  {
    key: 'projects/total',
    role: 'paragraph',
    say: '{unit}{year}年一般公共预算项目支出{money projects/total/total}万元，具体为：',
    when: [{ some: 'projects/total/total' }],
  },
  {
    key: 'projects/project',
    role: 'paragraph',
    each: 'projects',
    say:
      '{number}.项目名称：{name}\n设立的政策依据：{text basis/*}\n预算安排规模：{money projects/*/total}万元\n' +
      '项目承担单位：{text bearer/*}\n资金分配情况：{text allotment/*}\n资金执行时间：{text period/*}',
  },
];
