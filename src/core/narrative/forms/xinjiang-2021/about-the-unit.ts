import type { Passage } from '../../narrative-form';

/** Title and first part: what the unit does and how it is set up. */
export const ABOUT_THE_UNIT: readonly Passage[] = [
  { key: 'title', role: 'title', say: '{unit}{year}年{level}预算公开' },
  { key: 'about', role: 'part', say: '第一部分 {unit}概况' },
  { key: 'duties', role: 'section', say: '一、主要职能' },
  { key: 'duties/text', role: 'paragraph', say: '{text duties}。' },
  { key: 'setup', role: 'section', say: '二、机构设置及人员情况' },
  {
    key: 'setup/subordinates',
    role: 'paragraph',
    say: '{unit}下属预算单位{listed subordinates}个，分别是：{profile subordinates}。',
    when: [{ answered: 'subordinates' }],
  },
  {
    key: 'setup/no-subordinates',
    role: 'paragraph',
    say: '{unit}无下属预算单位。',
    when: [{ denied: 'subordinates' }],
  },
  {
    key: 'setup/which-subordinates',
    role: 'paragraph',
    say: '{unit}下属预算单位：{profile subordinates}。',
    when: [{ missing: 'subordinates' }],
  },
  {
    key: 'setup/offices',
    role: 'paragraph',
    say: '{unit}下设{listed offices}个处室，分别是：{profile offices}。',
    when: [{ answered: 'offices' }],
  },
  { key: 'setup/no-offices', role: 'paragraph', say: '{unit}无内设机构。', when: [{ denied: 'offices' }] },
  {
    key: 'setup/which-offices',
    role: 'paragraph',
    say: '{unit}内设机构：{profile offices}。',
    when: [{ missing: 'offices' }],
  },
  {
    key: 'setup/staff',
    role: 'paragraph',
    say: '{unit}编制数{profile posts}人，实有人数{total active retired veterans}人，其中：在职{heads active active-prior}；退休{heads retired retired-prior}；离休{heads veterans veterans-prior}。',
  },
  { key: 'tables', role: 'part', say: '第二部分 {year}年{level}预算公开表' },
];
