import fc from 'fast-check';
import { subtotal } from '../../functions/subtotal';
import { column, inWords, thrown } from './thrown';

const codes = column('2080505', '2080506', '2100101', '2080505');
const amounts = column(100.1, 20.2, 3, 0.05);

describe('totals', () => {
  test('of everything, of one code, of a column of codes', () => {
    expect(subtotal(codes, amounts)).toEqual([[123.35]]);
    expect(subtotal(codes, amounts, [['20805']])).toEqual([[120.35]]);
    expect(subtotal(codes, amounts, column('208', '20805', '2080505', '213', null))).toEqual(
      column(120.35, 120.35, 100.15, 0, 123.35),
    );
  });

  test('are exact where doubles are not', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(subtotal(column('208', '208'), column(0.1, 0.2))).toEqual([[0.3]]);
  });

  test.each([2080505, '208-05-05', '２０８０５０５', ' 2080505 ', '208 05 05'])(
    'read the code %j',
    (code) => {
      expect(subtotal([[code]], [[5]], [['2080505']])).toEqual([[5]]);
      expect(subtotal([['2080505']], [[5]], [[code]])).toEqual([[5]]);
    },
  );

  test.each([[[['208 社会保障和就业支出']]], [[[208]]], [[['208']]], ['208']])(
    'are wanted by %j',
    (wanted) => {
      expect(subtotal(codes, amounts, wanted as unknown[][])).toEqual([[120.35]]);
    },
  );

  test('take omitted arguments however a host leaves them out', () => {
    for (const nothing of [null, undefined, '', [['']], [[null]]] as unknown as unknown[][][]) {
      expect(subtotal(codes, amounts, nothing)).toEqual([[123.35]]);
    }
    for (const nothing of [null, undefined, [], [null], [[[null]]]] as unknown as unknown[][][][]) {
      expect(subtotal(codes, amounts, [['210']], nothing)).toEqual([[3]]);
    }
  });

  test('leave out blank amounts, whatever stands beside them', () => {
    expect(subtotal(column('2080505', '备注', null, '208'), column(5, null, '', 0))).toEqual([[5]]);
  });

  test('take the plain value of a formatted number', () => {
    expect(subtotal([['208']], [[{ type: 'Double', basicType: 'Double', basicValue: 5 }]])).toEqual([[5]]);
  });

  test('of no rows with money are 0', () => {
    expect(subtotal([['']], [['']], column('208', '210'))).toEqual(column(0, 0));
  });
});

describe('a printed table', () => {
  const printed = [
    ['', '', ''],
    ['208', '', ''],
    ['', '05', ''],
    ['208', '05', '05'],
    ['208', '05', '06'],
    ['210', '', ''],
    ['', 1, ''],
    ['210', '01', '01'],
  ];
  const figures = column(125, 120, 120, 100, 20, 5, 5, 5);

  test('counts each amount once, at its deepest row', () => {
    expect(subtotal(printed, figures)).toEqual([[125]]);
    expect(subtotal(column('208', '20805', '2080505', '2080506'), column(120, 120, 100, 20))).toEqual([
      [120],
    ]);
  });

  test('asks by its own code columns, a 款 under the 类 above it', () => {
    expect(subtotal(printed, figures, printed)).toEqual(column(125, 120, 120, 100, 20, 5, 5, 5));
  });

  test('counts a row that has no rows with money under it', () => {
    expect(subtotal(column('208', '20805', '210'), column(7, 0, 2), column('208', '20805'))).toEqual(
      column(7, 0),
    );
  });

  test('may end in a row of totals', () => {
    expect(subtotal(column('208', '210', '合 计'), column(1, 2, 3))).toEqual([[3]]);
  });
});

describe('conditions', () => {
  const source = column('拨款', '专户', '拨款', '其他');
  const economic = column('30101', '30201', 30299, '31002');
  const project = column('', 'A|B', '*特别*', 'a');
  const ask = (...criteria: unknown[][][]): unknown[][] =>
    subtotal(codes, column(1, 2, 4, 8), undefined, criteria);

  test.each([
    ['拨款', 5],
    ['拨款|专户', 7],
    ['拨款 | 其他', 13],
    ['专户|*', 15],
    ['*', 15],
    [0, 15],
    ['', 15],
    [null, 15],
    ['没有', 0],
  ])('take the word %j', (word, total) => {
    expect(ask(source, [[word]])).toEqual([[total]]);
  });

  test.each([
    ['302', 6],
    ['302|310', 14],
    [30201, 2],
    ['302 商品和服务支出', 6],
    ['30201', 2],
  ])('take what stands under the code %j', (word, total) => {
    expect(ask(economic, [[word]])).toEqual([[total]]);
  });

  test('take a code that stands in the column with what stands under it', () => {
    expect(ask(column('302', '30201', '303', 0), [['302']])).toEqual([[3]]);
  });

  test('take a name that stands in the column to the letter', () => {
    expect(ask(project, [['A|B']])).toEqual([[2]]);
    expect(ask(project, [['*特别*']])).toEqual([[4]]);
    expect(ask(project, [['a']])).toEqual([[8]]);
    expect(ask(project, [['A']])).toEqual([[0]]);
  });

  test('are kept where the list has one row', () => {
    const one = (word: string): unknown => subtotal([['208']], [[7]], undefined, [[['']], [[word]]]);
    expect(one('拨款')).toEqual([[0]]);
    expect(one('')).toEqual([[7]]);
  });

  test('in a row give a block, in a column a word for each wanted row, in both their meeting', () => {
    expect(ask(source, [['拨款', '*', '专户']])).toEqual([[5, 15, 2]]);
    const wanted = column('208', '210', '208');
    expect(subtotal(codes, amounts, wanted, [source, [['拨款', '专户']]])).toEqual([
      [100.1, 20.2],
      [3, 0],
      [100.1, 20.2],
    ]);
    expect(subtotal(codes, amounts, wanted, [source, column('专户', '*', '其他')])).toEqual(
      column(20.2, 3, 0.05),
    );
    expect(ask(source, [['拨款', '*']], economic, column('301', '302'))).toEqual([
      [1, 1],
      [4, 6],
    ]);
  });

  test('choose among printed rows before the hierarchy is looked at', () => {
    const kinds = column('人员', '人员', '公用');
    const printed = column('20805', '2080505', '20805');
    expect(subtotal(printed, column(60, 60, 40), undefined, [kinds, [['人员', '公用']]])).toEqual([[60, 40]]);
  });
});

describe('what cannot be read is named', () => {
  const error = { type: 'CustomFunctionError', code: '#N/A', basicType: 'Error', basicValue: '#N/A' };

  test.each([
    [() => subtotal(codes, column(1, '待定', 3, 4)), '金额第 2 行是“待定”，不是数值，请改为数值。'],
    [() => subtotal(codes, column(1, '12.00', 3, 4)), '金额第 2 行是“12.00”，不是数值，请改为数值。'],
    [() => subtotal(codes, column(1, 2, true, 4)), '金额第 3 行是“TRUE”，不是数值，请改为数值。'],
    [() => subtotal(codes, column(1, 2, 3, error)), '金额第 4 行是错误值 #N/A，请先改正该单元格。'],
    [() => subtotal(codes, column({ errorCode: '#REF!' }, 2, 3, 4)), '金额第 1 行是错误值 #REF!'],
    [() => subtotal(codes, column(1, 2, 3, 1234567890123456)), '超过 15 位有效数字'],
    [() => subtotal(column('208', 0), column(1, 2)), '科目编码第 2 行没有编码，却有金额 2.00'],
    [() => subtotal(codes, column(1.005, 2, 3, 4)), '金额第 1 行是 1.005，以元为单位的金额最多两位小数。'],
    [() => subtotal(column('208', '社保', '210', '210'), amounts), '科目编码第 2 行是“社保”，不是科目编码'],
    [() => subtotal(column('208', '', '210', '210'), amounts), '科目编码第 2 行没有编码，却有金额 20.20'],
    [() => subtotal(column('208', error, '210', '210'), amounts), '科目编码第 2 行是错误值 #N/A'],
    [() => subtotal([['', '05', '']], [[1]]), '不是科目编码'],
    [() => subtotal(codes, amounts, [['2']]), '所求科目是“2”，不是科目编码'],
    [() => subtotal(codes, column(1, 2)), '科目编码为 4 行 1 列，金额为 2 行 1 列，大小不一致。'],
    [() => subtotal([['208', '210']], [[1, 2]]), '金额为 1 行 2 列，应为一列。'],
    [() => subtotal(codes, amounts, [['20805', '20806']]), '所求科目是“20805 20806”，不是科目编码'],
    [() => subtotal(codes, amounts, undefined, [column('a')]), '条件应成对给出'],
    [
      () => subtotal(codes, amounts, undefined, [column('a', 'b'), [['a']]]),
      '科目编码为 4 行 1 列，条件为 2 行 1 列',
    ],
    [
      () => subtotal(codes, amounts, column('208', '210', '213'), [codes, column('208', '210')]),
      '所求科目为 3 行 1 列，条件为 2 行 1 列',
    ],
    [() => subtotal(codes, amounts, undefined, [codes, [[error]]]), '条件是错误值 #N/A'],
    [
      () => subtotal(Array<unknown[]>(200_001).fill(['208']), amounts),
      '科目编码有 200001 个单元格，超过 200000 个',
    ],
  ])('%#', (call, sentence) => {
    expect(thrown(call)).toMatch(/^#VALUE! /);
    expect(thrown(call)).toContain(sentence);
    expect(thrown(call, 'en-US')).toMatch(/^#VALUE! [ -~×社保待定]+$/);
  });

  test('a code that is wanted, in its row', () => {
    const [first, second, third] = subtotal(codes, amounts, column('208', '社保', null));
    expect([first, third]).toEqual([[120.35], [123.35]]);
    expect(inWords(second![0])).toContain('#VALUE! 所求科目第 2 行是“社保”，不是科目编码');
  });

  test('a total that no cell can hold', () => {
    const large = Array.from({ length: 20 }, () => [9_999_999_999_999.99]);
    const call = (): unknown =>
      subtotal(
        large.map(() => ['208']),
        large,
      );
    expect(thrown(call)).toBe('#VALUE! 结果是 199999999999999.80，超过 15 位有效数字，单元格不能精确保存。');
  });
});

/** A second opinion that is slow, plain and in whole numbers. */
function naive(
  rows: readonly { code: string; fen: bigint; word: string }[],
  wanted: string,
  words: readonly string[] | null,
): bigint {
  const chosen = rows.filter(({ fen, word }) => fen !== 0n && (words === null || words.includes(word)));
  return chosen
    .filter(({ code }) => code.startsWith(wanted))
    .filter(({ code }) => !chosen.some((other) => other.code !== code && other.code.startsWith(code)))
    .reduce((sum, { fen }) => sum + fen, 0n);
}

test('codes in columns are those written whole', () => {
  const part = fc.constantFrom('01', '05', '99');
  const leaf = fc.tuple(fc.constantFrom('208', '210', '213'), part, part).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(leaf, { minLength: 1, maxLength: 12 }), fc.boolean(), (leaves, repeated) => {
      const all = new Set(leaves.flatMap((code) => [code.slice(0, 3), code.slice(0, 5), code]));
      const tree = [...all].sort();
      const printed = tree.map((code) => {
        const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5)];
        return repeated && code.length === 7
          ? parts
          : parts.map((one, at) => (code.length === 3 + 2 * at ? one : ''));
      });
      const figures = tree.map((_, at) => [at + 1]);
      const whole = tree.map((code) => [code]);
      expect(subtotal(printed, figures, printed)).toEqual(subtotal(whole, figures, whole));
    }),
  );
});

test('agrees with a second opinion in whole numbers on any list', () => {
  const part = fc.constantFrom('01', '05', '99');
  const code = fc
    .tuple(fc.constantFrom('208', '210', '213'), fc.array(part, { maxLength: 2 }))
    .map(([first, more]) => first + more.join(''));
  const row = fc.record({
    code,
    fen: fc.oneof(fc.constant(0n), fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })),
    word: fc.constantFrom('甲', '乙', '丙'),
  });
  const words = fc.constantFrom('甲', '乙|丙', '*', '丁');
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 30 }),
      fc.array(fc.oneof(code, fc.constant('')), { minLength: 1, maxLength: 6 }),
      fc.array(words, { minLength: 1, maxLength: 3 }),
      (rows, wanted, asked) => {
        const given = subtotal(
          rows.map((one) => [one.code]),
          rows.map(({ fen }) => [Number(fen) / 100]),
          wanted.map((one) => [one]),
          [rows.map(({ word }) => [word]), [asked]],
        );
        const expected = wanted.map((one) =>
          asked.map((word) => Number(naive(rows, one, word === '*' ? null : word.split('|'))) / 100),
        );
        expect(given).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});
