import { FUNCTIONS } from '../../functions/catalogue';
import { register } from '../../functions/register';
import { EXAMPLES } from './examples';
import { startOfficeRuntime } from './office-runtime';

const office = startOfficeRuntime();
let language: string | undefined;
register(office.library, () => language);

const error = (code: string): object => ({ type: 'CustomFunctionError', code });

beforeEach(() => {
  language = 'zh-CN';
});

test('every function answers through the library of Office', async () => {
  const examples = Object.entries(EXAMPLES).flatMap(([id, all]) =>
    all.map((example) => ({ id, ...example })),
  );
  const results = await office.call(examples.map(({ id, given }) => [id, given]));
  expect(results.map(([, answered, value]) => [answered, value])).toEqual(
    examples.map(({ gives }) => [true, gives]),
  );
});

test('ids are known in any letter case, others are not', async () => {
  const [known, unknown] = await office.call([
    ['wan', [[[10000]]]],
    ['NOSUCH', [[[10000]]]],
  ]);
  expect(known).toMatchObject({ 1: true, 2: [[1]] });
  expect(unknown).toMatchObject({ 1: false });
});

test('trouble arrives as the error with its sentence', async () => {
  const results = await office.call([
    [
      'SUBTOTAL',
      [
        [['208'], ['210']],
        [[1], ['二']],
      ],
    ],
    ['GROWTH', [[[1]], [[0]]]],
    ['SHARE', [[[1]], [[0]]]],
    ['WAN', [[[error('#REF!')]]]],
  ]);
  expect(results.map(([, answered, value, code]) => [answered, value, code])).toEqual([
    [false, '金额第 2 行是“二”，不是数值，请改为数值。', 7],
    [false, '上年数为零，不能计算增长率。', 1],
    [false, '总数为零，不能计算比重。', 5],
    [false, expect.stringMatching(/^金额是错误值 #REF!，请先改正；若由公式中的函数得出，请单独计算/), 7],
  ]);
});

test('one bad cell of a block is an error in its place', async () => {
  const [result] = await office.call([['WAN', [[[10000], ['x'], [error('#N/A')]]]]]);
  expect(result![1]).toBe(true);
  expect(result![2]).toMatchObject([
    [1],
    [{ code: '#VALUE!', message: '金额第 2 行是“x”，不是数值，请改为数值。' }],
    [{ code: '#VALUE!', message: expect.stringContaining('#N/A') }],
  ]);
});

test.each([
  ['en-US', 'The prior figure is zero, so there is no growth rate.'],
  ['de-DE', 'The prior figure is zero, so there is no growth rate.'],
  ['zh-TW', '上年数为零，不能计算增长率。'],
  [undefined, '上年数为零，不能计算增长率。'],
])(
  'the sentence is in the language of Office (%s), also of an answer from memory',
  async (spoken, sentence) => {
    language = spoken;
    const [result] = await office.call([['GROWTH', [[[1]], [[0]]]]]);
    expect(result![2]).toBe(sentence);
  },
);

test('arguments that a host leaves out do not become the invocation', async () => {
  const results = await office.call([
    ['WAN', [[[45150]]]],
    ['WAN', [[[45150]], null, null]],
    ['SUBTOTAL', [[['208']], [[5]]]],
    ['SUBTOTAL', [[['208']], [[5]], null, null]],
  ]);
  expect(results.map(([, , value]) => value)).toEqual([[[4.52]], [[4.52]], [[5]], [[5]]]);
});

test('every function is associated, and each has an example', () => {
  const ids = Object.keys(FUNCTIONS);
  expect(Object.keys(EXAMPLES).sort()).toEqual([...ids].sort());
  expect(Object.values(EXAMPLES).every((all) => all.length > 0)).toBe(true);
});
