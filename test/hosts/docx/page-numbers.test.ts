import type { DisclosureDocument, DocumentBlock, DocumentTable } from '../../../src/core/narrative/document';
import { pageNumbers } from '../../../src/hosts/docx/page-numbers';
import { stretchesOf } from '../../../src/hosts/docx/stretches';
import { linesOfText } from '../../../src/hosts/docx/text-lines';

describe('lines of a text', () => {
  // Ten characters a line.
  it.each([
    ['', 1],
    ['一二三四五六七八九十', 1],
    ['一二三四五六七八九十一', 2],
    ['一二三四五六七八九十。', 1],
    ['一二三四五六七八九（十', 2],
    ['12345678901234567890', 1],
    ['一二三四五六七八 12345', 2],
    ['一\n二', 2],
    ['x'.repeat(61), 4],
  ])('%j takes %i', (text, lines) => {
    expect(linesOfText(text, 100, 10)).toBe(lines);
  });

  it('begins further in where it is told to', () => {
    expect(linesOfText('一二三四五六七八九', 100, 10, 20)).toBe(2);
    expect(linesOfText('一二三四五六七八', 100, 10, 20)).toBe(1);
  });
});

const text = (role: Exclude<DocumentBlock['role'], 'table'>, words: string): DocumentBlock => ({
  role,
  text: words,
});
const table = (number: string, rows: number, wide = false): DocumentTable => ({
  role: 'table',
  number,
  title: `${number}表`,
  left: '',
  right: '',
  widths: [20, 20],
  header: [],
  body: Array.from({ length: rows }, () => [{ text: '值', align: 'left', bold: false, columns: 2, rows: 1 }]),
  remarks: [],
  wide,
});
const of = (...blocks: readonly DocumentBlock[]): DisclosureDocument => ({
  title: '甲',
  unit: '甲',
  year: 2024,
  blocks,
});

test('parts and numbered tables begin a page, 22 lines fill one', () => {
  const lines = (count: number): DocumentBlock =>
    text('paragraph', Array.from({ length: count }, () => '一').join('\n'));
  expect(
    pageNumbers(of(text('part', '第一部分'), text('section', '一、'), lines(3), text('part', '第二部分'))),
  ).toEqual([1, 1, 2]);
  expect(
    pageNumbers(of(lines(22), text('section', '一、'), lines(19), text('section', '二、'), lines(1))),
  ).toEqual([2, 2]);
  // A heading stays with what is below it.
  expect(pageNumbers(of(lines(20), text('section', '一、'), lines(2)))).toEqual([2]);
  expect(
    pageNumbers(
      of(text('part', '第二部分'), table('表一：', 3), table('表二：', 100), table('表三：', 3, true)),
    ),
  ).toEqual([1, 1, 2, 5]);
});

test('a table without a number stands in the text and is not in the contents', () => {
  const blocks = [text('part', '第三部分'), table('', 3), text('section', '一、')];
  expect(stretchesOf(blocks).map(({ kind }) => kind)).toEqual(['text']);
  expect(pageNumbers(of(...blocks))).toEqual([1, 1]);
});

test('tables are not listed twice where the part names them already', () => {
  const named = of(
    text('part', '第二部分'),
    text('section', '一、表'),
    table('表一：', 3),
    text('part', '第三部分'),
  );
  expect(pageNumbers(named)).toEqual([1, 1, 3]);
});
