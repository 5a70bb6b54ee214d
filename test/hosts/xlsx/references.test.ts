import { replaceReferences } from '../../../src/hosts/xlsx/references';

/** References that are found in a formula, as sheet, and from and to of each. */
function found(formula: string): string[] {
  const all: string[] = [];
  replaceReferences(formula, (reference) => {
    const { sheet, from, to } = reference;
    const ends = [from, ...(to ? [to] : [])].map(({ row, column }) => `${String(row)}/${String(column)}`);
    all.push(`${sheet ?? ''} ${ends.join(':')}`.trim());
    return reference;
  });
  return all;
}

test.each<[string, string[]]>([
  ['A1+$B$2', ['1/1', '2/2']],
  ['SUM(A1:B3,C:C,$4:5)', ['1/1:3/2', 'null/3:null/3', '4/null:5/null']],
  ["表一!A1+'表 二'!B2:C3+'it''s'!D4", ['表一 1/1', '表 二 2/2:3/3', "it's 4/4"]],
  // Several sheets at once, and sheets of other workbooks, are no sheet’s name.
  ["SUM(一:三!A1,'一 x:三'!B2)", ['一:三 1/1', '一 x:三 2/2']],
  ["[1]Sheet1!A1+'[2]S 1'!B2", ['[2]S 1 2/2']],
  ['IF(A1="B2","C3""D4",E5)', ['1/1', '5/5']],
  ["预算明细[A1]+表[[#This Row],[A1]]+表[A''1]+F6", ['6/6']],
  ['LOG10(G7)+A1x+x.A1+A1_b+#REF!+表一!#REF!+REF!H8', ['7/7', 'REF 8/8']],
  ['#REF!A1+B2', ['2/2']],
  ['A1:INDEX(B:B,2)', ['1/1', 'null/2:null/2']],
  ['表一!A1:表一!B2', ['表一 1/1', '表一 2/2']],
  ['1.5E3+A1%', ['1/1']],
])('%s names %j', (formula, expected) => {
  expect(found(formula)).toEqual(expected);
});

test('what is not replaced stays letter for letter, and what is lost keeps its sheet', () => {
  const formula = " a1 + $b$2:C3 & 'x y'!d4";
  expect(replaceReferences(formula, (reference) => reference)).toBe(formula);
  expect(replaceReferences(formula, () => null)).toBe(" #REF! + #REF! & 'x y'!#REF!");
});
