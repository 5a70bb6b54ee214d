import type { Passage } from '../../narrative-form';

/** Sections 一 to 四: income and spending as a whole, and the appropriations. */
export const TOTALS: readonly Passage[] = [
  { key: 'notes', role: 'part', say: '第三部分 {year}年{level}预算情况说明' },

  { key: 'overview', role: 'section', say: '一、关于{unit}{year}年收支预算情况的总体说明' },
  {
    key: 'overview/total',
    role: 'paragraph',
    say: '按照全口径预算的原则，{unit}{year}年所有收入和支出均纳入{level}预算管理。收支总预算{money overview/total/total}万元。',
  },
  {
    key: 'overview/incomes',
    role: 'paragraph',
    say: '收入预算包括：{names incomes}。',
    when: [{ some: 'overview/total/total' }],
  },
  {
    key: 'overview/classes',
    role: 'paragraph',
    say: '支出预算包括：{names classes}。',
    when: [{ some: 'overview/total/total' }],
  },

  { key: 'income', role: 'section', say: '二、关于{unit}{year}年收入预算情况说明' },
  {
    key: 'income/total',
    role: 'paragraph',
    say: '{unit}收入预算{money overview/total/total}万元，其中：',
    when: [{ ever: 'overview/total/total' }],
  },
  {
    key: 'income/none',
    role: 'paragraph',
    say: '{unit}{year}年没有收入预算。',
    when: [{ never: 'overview/total/total' }],
  },
  {
    key: 'income/source',
    role: 'paragraph',
    each: 'incomes-and-ended',
    say: '{name}{money overview/*/total}万元，占{share overview/*/total overview/total/total overview/government-funds/total}%，{change overview/*/total}{because overview/*/total}。',
  },
  {
    key: 'income/funds',
    role: 'paragraph',
    say: '政府性基金预算资金{money overview/government-funds/total}万元，占{share overview/government-funds/total overview/total/total incomes-and-ended:overview/*/total}%，{change overview/government-funds/total}{because overview/government-funds/total}。',
    when: [{ ever: 'overview/government-funds/total' }],
  },
  {
    key: 'income/no-funds',
    role: 'paragraph',
    say: '未安排政府性基金预算资金。',
    when: [{ never: 'overview/government-funds/total' }],
  },

  { key: 'spending', role: 'section', say: '三、关于{unit}{year}年支出预算情况说明' },
  {
    key: 'spending/total',
    role: 'paragraph',
    say: '{unit}{year}年支出预算{money spending/total/total}万元，其中：',
    when: [{ ever: 'spending/total/total' }],
  },
  {
    key: 'spending/none',
    role: 'paragraph',
    say: '{unit}{year}年没有支出预算。',
    when: [{ never: 'spending/total/total' }],
  },
  {
    key: 'spending/basic',
    role: 'paragraph',
    say: '基本支出{money spending/total/basic}万元，占{share spending/total/basic spending/total/total spending/total/project}%，{change spending/total/basic}{because spending/total/basic}。',
    when: [{ ever: 'spending/total/total' }],
  },
  {
    key: 'spending/project',
    role: 'paragraph',
    say: '项目支出{money spending/total/project}万元，占{share spending/total/project spending/total/total spending/total/basic}%，{change spending/total/project}{because spending/total/project}。',
    when: [{ ever: 'spending/total/total' }],
  },

  {
    key: 'appropriation',
    role: 'section',
    say: '四、关于{unit}{year}年财政拨款收支预算情况的总体说明',
  },
  {
    key: 'appropriation/total',
    role: 'paragraph',
    say: '{year}年财政拨款收支总预算{money appropriation/total/total}万元。',
  },
  {
    key: 'appropriation/general-only',
    role: 'paragraph',
    say: '收入全部为一般公共预算拨款，无政府性基金预算拨款和国有资本经营预算拨款。',
    when: [
      { some: 'appropriation/general-budget/total' },
      { none: 'appropriation/government-funds/total' },
      { none: 'appropriation/state-capital/total' },
    ],
  },
  {
    key: 'appropriation/general-income',
    role: 'paragraph',
    say: '一般公共预算拨款收入{money appropriation/general-budget/total}万元。',
    when: [{ some: 'appropriation/general-budget/total' }],
  },
  {
    key: 'appropriation/fund-income',
    role: 'paragraph',
    say: '政府性基金预算拨款收入{money appropriation/government-funds/total}万元。',
    when: [{ some: 'appropriation/government-funds/total' }],
  },
  {
    key: 'appropriation/capital-income',
    role: 'paragraph',
    say: '国有资本经营预算拨款收入{money appropriation/state-capital/total}万元。',
    when: [{ some: 'appropriation/state-capital/total' }],
  },
  {
    key: 'appropriation/general',
    role: 'paragraph',
    say: '一般公共预算支出包括：',
    when: [{ some: 'appropriation/general-budget/total' }],
  },
  {
    key: 'appropriation/general-class',
    role: 'paragraph',
    each: 'general-classes',
    say: '{name}{money appropriation/*/general-budget}万元，主要用于{text purpose/general-budget/*}。',
  },
  {
    key: 'appropriation/funds',
    role: 'paragraph',
    say: '政府性基金预算支出包括：',
    when: [{ some: 'appropriation/government-funds/total' }],
  },
  {
    key: 'appropriation/fund-class',
    role: 'paragraph',
    each: 'fund-classes',
    say: '{name}{money appropriation/*/government-funds}万元，主要用于{text purpose/government-funds/*}。',
  },
  {
    key: 'appropriation/capital',
    role: 'paragraph',
    say: '国有资本经营预算支出包括：',
    when: [{ some: 'appropriation/state-capital/total' }],
  },
  {
    key: 'appropriation/capital-class',
    role: 'paragraph',
    each: 'capital-classes',
    say: '{name}{money appropriation/*/state-capital}万元，主要用于{text purpose/state-capital/*}。',
  },
];
