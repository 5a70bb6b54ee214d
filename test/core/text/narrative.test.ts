import fc from 'fast-check';
import { readNarrative, quoteOf } from '../../../src/core/text/narrative';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot';

function sheetOf(...texts: readonly string[]): SheetSnapshot {
  return {
    name: '说明',
    hidden: false,
    rows: texts.map((value) => [{ value }]),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}
const read = (...texts: readonly string[]) => readNarrative({ sheets: [sheetOf(...texts)] }, () => true);

test('headings lead to a paragraph, and only those above it', () => {
  const { paragraphs } = read(
    '第三部分 2021年部门预算情况说明',
    '一、收支预算情况说明',
    '收支总预算1万元。',
    '五、拨款情况说明',
    '（一）规模变化情况',
    '拨款1万元。',
  );
  expect(paragraphs[2]!.section).toBe('第三部分2021年部门预算情况说明/一、收支预算情况说明');
  expect(paragraphs[5]!.headings).toEqual([
    '第三部分2021年部门预算情况说明',
    '五、拨款情况说明',
    '(一)规模变化情况',
  ]);
});

test('a list opened by 其中 has the paragraphs below it, up to the next heading', () => {
  const { lists } = read(
    '收入预算9万元，其中：',
    '一般公共预算5万元，占55.56%。',
    '其他收入4万元，占44.44%。',
    '三、支出预算情况说明',
    '支出预算9万元。',
  );
  expect(lists.map(({ items }) => items.map(({ paragraph }) => paragraph.cell))).toEqual([['A2', 'A3']]);
});

test('items of one list are numbered in one style', () => {
  const { lists } = read(
    '经费9万元，比上年持平。其中：',
    '（一）出国费5万元。',
    '（二）接待费4万元。',
    '1.其他1万元。',
  );
  expect(lists[0]!.items).toHaveLength(2);
});

test('several paragraphs of one cell keep their places in it', () => {
  const text = '一、收入情况说明\n收入预算461.83万元。\n1.一般公共预算251.\n53万元；';
  const { paragraphs } = read(text);
  expect(paragraphs.map(({ cell }) => cell)).toEqual(['A1', 'A1', 'A1']);
  const { figure } = paragraphs[2]!.reading.terms[0]!.amounts[0]!;
  const { from, to, quote } = quoteOf(paragraphs[2]!, figure.from, figure.to);
  expect([quote, text.slice(from, to)]).toEqual(['251.\n53万元', '251.\n53万元']);
});

const PIECES = [
  '收入预算',
  '1万元',
  '，',
  '。',
  '；',
  '其中：',
  '（',
  '）',
  '占5%',
  '比上年',
  '增加',
  '主要原因是',
  '\n',
  '、',
  '2021年',
  '教育支出（类）',
];

test('any words in any order are read without a fault, and quotes are what stands there', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      for (const paragraph of read(text).paragraphs) {
        for (const { amounts } of paragraph.reading.terms) {
          for (const { figure } of amounts) {
            const { from, to, quote } = quoteOf(paragraph, figure.from, figure.to);
            expect(text.slice(from, to)).toBe(quote);
          }
        }
      }
    }),
  );
});
