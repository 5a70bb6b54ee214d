import { cellTextProblem, LONGEST_TEXT } from '../../../src/core/workbook/cell-text';

test.each([
  ['a noncharacter', 'a\ufffe', 'U+FFFE'],
  ['another', '\uffff', 'U+FFFF'],
  ['a control character', 'a\u0001b', 'U+0001'],
  ['the first half of a pair', 'a\ud83d', 'U+D83D'],
  ['the second half of a pair', '\ude00a', 'U+DE00'],
])('%s is no text of a cell', (_, text, found) => {
  expect(cellTextProblem(text)).toEqual({ kind: 'bad-character', found });
});

test('a text is as long as a cell allows', () => {
  expect(cellTextProblem('字'.repeat(LONGEST_TEXT))).toBeNull();
  expect(cellTextProblem('字'.repeat(LONGEST_TEXT + 1))).toEqual({
    kind: 'too-long',
    found: String(LONGEST_TEXT + 1),
  });
});

test('blanks, line breaks, rare characters and signs are texts', () => {
  expect(cellTextProblem('项目\t一\r\n（𠮷）😀\u00a0\ue000')).toBeNull();
});
