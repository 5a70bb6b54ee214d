import { findNameLists } from '../../../src/core/text/name-list';

const KNOWN = new Set(['办公费', '印刷费', '税金及附加费用', '水费', '电费', '差旅费']);

function read(text: string): string[] {
  return findNameLists(text, 0, text.length, (name) => KNOWN.has(name)).map(
    ({ names, isOpen }) => names.map(({ name }) => name).join(' ') + (isOpen ? ' …' : ''),
  );
}

test.each<[string, string, string[]]>([
  ['names between signs', '公用经费5万元,主要包括:办公费、印刷费,水费。', ['办公费 印刷费 水费']],
  ['a list that says there is more', '主要包括办公费、印刷费等方面支出。', ['办公费 印刷费 …']],
  ['other things behind the last name', '包括:办公费、印刷费及其他支出;', ['办公费 印刷费 …']],
  [
    'names that are joined, and one with 及 inside',
    '用于办公费、水费和电费,税金及附加费用。',
    ['办公费 水费 电费 税金及附加费用'],
  ],
  ['what is no name as it stands', '主要用于保障单位正常运转。', ['保障单位正常运转']],
  ['no list with figures', '其中包括:办公费5万元、印刷费4万元。', []],
])('%s', (_, text, lists) => {
  expect(read(text)).toEqual(lists);
});

test('a name has its place in the text', () => {
  const text = '主要包括:办公费、水费和电费。';
  const [list] = findNameLists(text, 0, text.length, (name) => KNOWN.has(name));
  expect(list!.names.map(({ from, to }) => text.slice(from, to))).toEqual(['办公费', '水费', '电费']);
  expect(text.slice(list!.from, list!.to)).toBe('办公费、水费和电费');
});
