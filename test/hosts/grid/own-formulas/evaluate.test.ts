import fc from 'fast-check';
import { Evaluation } from '../../../../src/hosts/grid/own-formulas/evaluate';
import { NotEvaluated } from '../../../../src/hosts/grid/own-formulas/cell-source';
import { placeOf } from '../../../../src/hosts/grid/own-formulas/part';
import { parseOwn } from '../../../../src/hosts/grid/own-formulas/parse';
import { CellError, type Scalar } from '../../../../src/hosts/grid/own-formulas/values';
import { parseAddress } from '../../../../src/core/index';

type Cells = Readonly<Record<string, Scalar>>;

/** What A1 of a sheet shows: contents by address, of another sheet as 底稿!A1; `预算明细[金额]` and its like are columns. */
function shown(
  formula: string,
  cells: Cells = {},
  columns: Readonly<Record<string, readonly Scalar[]>> = {},
): Scalar {
  const at = new Map<string, Scalar>();
  for (const [address, value] of Object.entries({ ...cells, A1: `=${formula}` })) {
    const [cell, sheet = 'here'] = address.split('!').reverse() as [string, string?];
    const { row, column } = parseAddress(cell)!;
    at.set(`${sheet} ${String(placeOf(row, column))}`, value);
  }
  const names = Object.keys(columns);
  const evaluation = new Evaluation({
    locate: (reference, home) => {
      if (reference.kind === 'range') {
        const sheet = reference.sheet ?? home;
        return ['here', '底稿', "it's"].includes(sheet) ? { sheet, range: reference.range } : null;
      }
      const column = names.indexOf(reference.heading) + 1;
      return reference.table === '预算明细' && column > 0
        ? {
            sheet: 'list',
            range: { top: 1, bottom: columns[reference.heading]!.length, left: column, right: column },
          }
        : null;
    },
    formula: (sheet, row, column) => {
      const content = at.get(`${sheet} ${String(placeOf(row, column))}`);
      if (typeof content !== 'string' || !content.startsWith('=')) {
        return null;
      }
      const own = parseOwn(content.slice(1));
      expect(own).not.toBeNull();
      return own;
    },
    value: (sheet, row, column) =>
      sheet === 'list'
        ? (columns[names[column - 1]!]![row - 1] ?? null)
        : (at.get(`${sheet} ${String(placeOf(row, column))}`) ?? null),
  });
  return evaluation.cell('here', 1, 1);
}

const VALUE = new CellError('#VALUE!');

test.each<[string, Scalar]>([
  ['1+2*3', 7],
  ['(1+2)*3', 9],
  ['6/4', 1.5],
  ['1/0', new CellError('#DIV/0!')],
  ['-2*-3', 6],
  ['1-2-3', -4],
  ['1-1*0', 1],
  ['"a"&1&"b"', 'a1b'],
  ['"说 ""好"""&""', '说 "好"'],
  ['1+1=2', true],
  ['0.1+0.2=0.3', true],
  ['"A"="a"', true],
  ['"a"<>"b"', true],
  ['1<"a"', true],
  ['2>=2', true],
  ['"12"+1', 13],
  ['"x"+1', VALUE],
  ['""+1', VALUE],
  ['IF(1=1,"yes",1/0)', 'yes'],
  ['IF(1=2,1/0)', false],
  ['IF(1/0,1,2)', new CellError('#DIV/0!')],
  ['IFERROR(1/0,7)', 7],
  ['IFERROR(3,1/0)', 3],
  ['EXACT("a","A")', false],
  ['EXACT(12,"12")', true],
  ['LEFT("2080505",3)', '208'],
  ['LEFT(2080505,3)="208"', true],
  ['LEFT("a",9)', 'a'],
  ['ROUND(2.5,0)', 3],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(-1.005,2)', -1.01],
  ['ROUND(0.125,2)', 0.13],
  ['ROUND(1.45,1)', 1.5],
  ['ROUND(150,-2)', 200],
  ['ROUND(12345678901234.56,2)', 12345678901234.56],
  ['ROUND(-0.001,2)', 0],
  ['SUM(1,"2",3)', 6],
  ['SUM("x")', VALUE],
])('%s', (formula, value) => {
  expect(shown(formula)).toEqual(value);
});

test('what stands in cells is passed over by a sum unless it is a number, but for an error', () => {
  const cells = { B1: 1, B2: '2', B3: true, B4: '', C1: 5, '底稿!B1': 100, "it's!B1": 1000 };
  expect(shown('SUM(B1:B5)', cells)).toBe(1);
  expect(shown('SUM(B2)', cells)).toBe(0);
  expect(shown('SUM(B1:C4,$C$1,底稿!B1:B9)', cells)).toBe(111);
  expect(shown("SUM('it''s'!B1,'底稿'!$B1)", cells)).toBe(1100);
  expect(shown('SUM(B1:B3)', { ...cells, B3: new CellError('#N/A') })).toEqual(new CellError('#N/A'));
  expect(shown('B1+Sheet9!B1', cells)).toEqual(new CellError('#REF!'));
});

test('a blank cell is 0, "" and FALSE; a text that is empty is a text', () => {
  for (const formula of ['B1=0', 'B1=""', 'B1+1=1', '"x"&B1="x"']) {
    expect(shown(formula)).toBe(true);
  }
  expect(shown('B1')).toBe(0);
  expect(shown('B1=0', { B1: '' })).toBe(false);
  expect(shown('B1', { B1: '' })).toBe('');
  expect(shown('B1+1', { B1: '' })).toEqual(VALUE);
});

test('cells take what formulas in others give; those that wait for themselves are not evaluated', () => {
  expect(shown('B1*2', { B1: '=C1+1', C1: '=SUM(D1:D2)', D1: 3, D2: '=D1*2' })).toBe(20);
  expect(() => shown('B1', { B1: '=A1' })).toThrow(NotEvaluated);
  expect(() => shown('SUM(A1:A3)')).toThrow(NotEvaluated);
  // What is not asked for may be anything.
  expect(shown('IF(1=1,2,A1)')).toBe(2);
});

const COLUMNS = {
  金额: [1, 2, 'x', 4, null, 8],
  编码: ['2080505', 2080505, '2080505', '301', '2080505', '2080506'],
  来源: ['甲', '乙', '甲', '甲', '甲', 'A'],
  项目: ['项目a', '项目A', '', null, '项目a', '项目a'],
};

test.each<[string, Scalar]>([
  ['ROWS(预算明细[金额])', 6],
  ['SUM(INDEX(预算明细[金额],2),INDEX(预算明细[金额],3))', 2],
  ['INDEX(预算明细[金额],7)', new CellError('#REF!')],
  ['SUM(INDEX(预算明细[金额],5))', 0],
  ['SUM(INDEX(预算明细[金额],2):INDEX(预算明细[金额],4))', 6],
  ['SUM(INDEX(预算明细[金额],6):INDEX(预算明细[金额],6))', 8],
  ['SUM(INDEX(预算明细[金额],6):INDEX(预算明细[金额],7))', new CellError('#REF!')],
  ['SUMPRODUCT(1-EXACT(INDEX(预算明细[来源],2):INDEX(预算明细[来源],4),B1:B3))', 3],
  ['SUMPRODUCT(EXACT(LEFT(预算明细[编码],3*(预算明细[项目]<>"")),"208")*1)', 4],
  ['SUMPRODUCT(EXACT(LEFT(预算明细[编码],3*(预算明细[项目]<>"")),"")*1)', 2],
  ['SUMPRODUCT(预算明细[金额],(LEFT(预算明细[编码],7)="2080505")*EXACT(预算明细[项目],"项目a"))', 1],
  ['SUMIFS(预算明细[金额],预算明细[编码],"2080505")', 3],
  ['SUMIFS(预算明细[金额],预算明细[编码],2080505,预算明细[来源],"甲")', 1],
  ['SUMIFS(预算明细[金额],预算明细[来源],"a")', 8],
  ['SUMIFS(预算明细[金额],预算明细[来源],"丙")', 0],
  ['SUMIFS(预算明细[金额],B1:B2,"甲")', VALUE],
  ['SUMPRODUCT((LEFT(预算明细[编码],3)="208")*1,预算明细[金额])', 11],
  ['SUMPRODUCT((LEFT(预算明细[编码],3)="208"),预算明细[金额])', 0],
  ['SUMPRODUCT((LEFT(预算明细[编码],7)="2080505")*EXACT(预算明细[项目],"项目a"),预算明细[金额])', 1],
  ['SUMPRODUCT((((预算明细[来源]="甲")+(预算明细[来源]="a"))>0)*1,预算明细[金额])', 13],
  ['SUMPRODUCT((预算明细[项目]="")*1,预算明细[金额])', 4],
  ['SUMPRODUCT((预算明细[项目]="项目a")*1,预算明细[金额])', 11],
  ['SUMPRODUCT(1-EXACT(预算明细[编码]&"|"&预算明细[来源],B1:B6))', 4],
  ['SUMPRODUCT((预算明细[来源]="甲")*1,B1:B2)', VALUE],
])('%s', (formula, value) => {
  expect(shown(formula, { B1: '2080505|甲', B6: '2080506|A' }, COLUMNS)).toEqual(value);
});

test('an error among the lines is in every sum that goes through them', () => {
  const error = new CellError('#N/A');
  const of = (column: keyof typeof COLUMNS): Record<string, readonly Scalar[]> => ({
    ...COLUMNS,
    [column]: COLUMNS[column].map((value, at) => (at === 5 ? error : value)),
  });
  const selected = 'SUMPRODUCT((预算明细[来源]="甲")*1,预算明细[金额])';
  expect(shown(selected, {}, of('金额'))).toEqual(error);
  expect(shown(selected, {}, of('来源'))).toEqual(error);
  expect(shown('SUMIFS(预算明细[金额],预算明细[来源],"甲")', {}, of('金额'))).toBe(5);
  expect(shown('SUMIFS(预算明细[金额],预算明细[来源],"a")', {}, of('金额'))).toEqual(error);
});

test.each(['>3', '项*', '=a', 'a?', ''])(
  'the condition %s is more than a word, and left to the grid',
  (condition) => {
    // As it is told only when it is put together.
    const [first = '', rest] = [condition.slice(0, 1), condition.slice(1)];
    expect(() => shown(`SUMIFS(预算明细[金额],预算明细[来源],"${first}"&"${rest}")`, {}, COLUMNS)).toThrow(
      NotEvaluated,
    );
    expect(parseOwn(`SUMIFS(A1:A3,B1:B3,"${condition}")`)).toBeNull();
  },
);

test.each([
  'VLOOKUP(A1,B1:C9,2)',
  'sum(A1)',
  'SUM(A:A)',
  'SUM(1:3)',
  'SUM(A1:B2:C3)',
  'SUM(B2:A1)',
  'SUM(A1 B1)',
  'SUM(A1,)',
  'SUM()',
  'A1:A3',
  '预算明细[金额]',
  '预算明细[[#All],[金额]]',
  '预算明细[@金额]',
  '[1]Sheet1!A1',
  '#REF!+1',
  'SUM(#REF!)',
  '表一_收入总计',
  '{1,2}',
  '1%',
  '2^3',
  '+A1',
  'TRUE',
  'A1#',
  'LEFT(A1)',
  'IF(A1:A3,1,2)',
  'SUM(IF(A1,B1,C1))',
  'INDEX(A1:B3,1)',
  'INDEX(A1:A3,B1)',
  'SUM(INDEX(A1:A3,2):INDEX(A1:A3,1))',
  'SUM(INDEX(A1:A3,1):INDEX(B1:B3,2))',
  'SUM(INDEX(A1:A3,1):A3)',
  'INDEX(A1:A3,1):INDEX(A1:A3,2)',
  'SUM(ROUND(A1,2):ROUND(A2,2))',
  'SUMIFS(A1:A3,B1:B3)',
  'SUMIFS(A1:A3,B1:B3,C1:C3)',
  'BUDGET.SUBTOTAL(A1:A3,B1:B3)',
  `${'('.repeat(80)}1${')'.repeat(80)}`,
  'SUM(A1:Z1000000)',
  'ZZZ1',
  'A1048577',
  `1${'+1'.repeat(600)}`,
  '(1',
  '1)',
  '',
])('%s is not of our form', (formula) => {
  expect(parseOwn(formula)).toBeNull();
});

const scalar = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom<Scalar>('甲', '乙', 'A', 'a', '', '2080505', '12', null, true),
  fc.constantFrom(2080505, 12, 0.5),
);

test('a sum that looks lines up is the one that goes through them', () => {
  const line = fc.tuple(scalar, scalar, fc.constantFrom<Scalar>('项目a', '项目A', '', null, '12', 12));
  const word = fc.constantFrom('甲', 'a', 'A', '2080505', '12', '项目a', '');
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), word, word, (lines, source, project) => {
      const columns = {
        金额: lines.map(([amount]) => amount),
        来源: lines.map(([, from]) => from),
        项目: lines.map(([, , name]) => name),
      };
      const conditions = `(LEFT(预算明细[来源],2)=B1)*EXACT(预算明细[项目],B2)`;
      const cells = { B1: source, B2: project };
      // A third factor of no kind that is known makes it go through all lines.
      const quick = shown(`SUMPRODUCT(${conditions},预算明细[金额])`, cells, columns);
      const slow = shown(`SUMPRODUCT(${conditions}*(2-1),预算明细[金额])`, cells, columns);
      expect(quick).toBe(slow);
    }),
  );
});

test('the same of SUMIFS: each line is in the sum of its own word, whatever its case', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.constantFrom('甲', 'A', 'a', '7', 7))), (lines) => {
      fc.pre(lines.length > 0);
      const columns = { 金额: lines.map(([amount]) => amount), 来源: lines.map(([, word]) => word) };
      const of = (word: string): Scalar =>
        shown(`SUMIFS(预算明细[金额],预算明细[来源],"${word}")`, {}, columns);
      const added = (words: readonly unknown[]): number =>
        lines.reduce((sum, [amount, word]) => (words.includes(word) ? sum + amount : sum), 0);
      expect([of('甲'), of('A'), of('7')]).toEqual([added(['甲']), added(['A', 'a']), added(['7', 7])]);
    }),
  );
});

test('ROUND goes by the digits that can be seen, away from zero', () => {
  const fen = fc.integer({ min: 0, max: 1e11 });
  const digit = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fen, digit, fc.constantFrom(1, -1), (whole, more, sign) => {
      const text = `${String(Math.floor(whole / 100))}.${String(whole % 100).padStart(2, '0')}${String(more)}`;
      const expected = (sign * (whole + (more >= 5 ? 1 : 0))) / 100;
      expect(shown('ROUND(B1,2)', { B1: sign * Number(text) })).toBe(expected === 0 ? 0 : expected);
    }),
  );
});
