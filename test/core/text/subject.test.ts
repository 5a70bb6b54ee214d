import { readSubject, unitInFront } from '../../../src/core/text/subject';

const UNIT = '某市住房建设局';
const said = (words: string) => {
  const subject = readSubject(words, [UNIT]);
  const entries = Object.entries(subject ?? { none: true }).filter(
    ([name, value]) => value !== null && !(name === 'path' && Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries);
};

test.each<[string, object]>([
  ['收支总预算', { side: 'both' }],
  ['某市住房建设局2021年收入预算', { side: 'income', year: 2021 }],
  ['我单位支出总计', { side: 'spending' }],
  ['一般公共预算拨款合计', { source: 'general-budget' }],
  ['一般公共预算基本支出', { source: 'general-budget', kind: 'basic' }],
  ['政府性基金预算资金', { source: 'government-funds' }],
  ['财政拨款支出预算', { source: 'appropriation', side: 'spending' }],
  ['单位其他资金收入', { source: 'other-income' }],
  ['事业单位经营收入', { source: 'business-income' }],
  ['日常公用经费', { kind: 'operating' }],
  ['“三公”经费财政拨款预算数为', { publicItem: 'total' }],
  ['公务用车购置及运行维护费', { publicItem: 'vehicles' }],
  ['因公出国(境)费', { publicItem: 'abroad' }],
  ['事业单位的机关运行经费财政拨款预算', { publicItem: 'agency-operating' }],
])('%s', (words, subject) => {
  expect(said(words)).toEqual(subject);
});

test.each(['局机关一般公共预算拨款', '第一小学收入预算', '上年一般公共预算拨款', '固定资产', '项目', ''])(
  '%s is not understood: another unit, another year, another thing',
  (words) => {
    expect(readSubject(words, [UNIT])).toBeNull();
  },
);

test.each<[string, [string, string][]]>([
  [
    '1.“教育支出（类）普通教育（款）小学教育（项）”'.replaceAll('（', '(').replaceAll('）', ')'),
    [
      ['教育支出', ''],
      ['普通教育', ''],
      ['小学教育', ''],
    ],
  ],
  [
    '2、公共安全支出(204类)司法(06款)行政运行(01项)',
    [
      ['公共安全支出', '204'],
      ['司法', '06'],
      ['行政运行', '01'],
    ],
  ],
  [
    '3.“教育支出-普通教育-小学教育”科目',
    [
      ['教育支出', ''],
      ['普通教育', ''],
      ['小学教育', ''],
    ],
  ],
  [
    '城乡社区支出(类)城乡社区管理事务(款)行政运行(城乡社区管理事务)(项)',
    [
      ['城乡社区支出', ''],
      ['城乡社区管理事务', ''],
      ['行政运行(城乡社区管理事务)', ''],
    ],
  ],
])('%s is a path', (words, path) => {
  expect(readSubject(words, [])?.path.map(({ name, digits }) => [name, digits])).toEqual(path);
});

test.each([
  ['2021年甲县工程造价中心收入预算', '甲县工程造价中心'],
  ['甲县造价中心（部门）2021年度一般公共预算财政拨款支出预算总计', '甲县造价中心'],
  ['甲县造价中心2021年收支总预算', '甲县造价中心'],
  ['2021年收入预算', null],
  ['聘用人员收入预算', null],
  ['甲县造价中心', null],
  [`${'共计'.repeat(2000)}收入`, null],
])('“%.20s” has the unit “%s” in front', (words, unit) => {
  expect(unitInFront(words.normalize('NFKC'))).toBe(unit);
});
