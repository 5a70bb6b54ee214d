import { remembering } from '../../functions/cache';
import { sameContent } from '../../functions/content';

const MOST_ANSWERS = 10;

function counted(): { calls: () => number; ask: (...given: unknown[]) => unknown } {
  let calls = 0;
  const ask = remembering(
    (...given) => {
      calls += 1;
      return given;
    },
    { answers: MOST_ANSWERS, cells: 100 },
  );
  return { calls: () => calls, ask };
}

test('equal arguments are answered from memory, the same answer', () => {
  const { calls, ask } = counted();
  const first = ask([['208'], [1.5]], null, { code: '#N/A' });
  expect(ask([['208'], [1.5]], null, { code: '#N/A' })).toBe(first);
  expect(calls()).toBe(1);
});

test.each([
  [[['208']], [[208]]],
  [[[1, 2]], [[1], [2]]],
  [[[1]], [[1, 2]]],
  [[['ab', 'c']], [['a', 'bc']]],
  [[['']], [[null]]],
  [[[0]], [[-0]]],
  [[[0]], [['']]],
  [[[true]], [[1]]],
  [[{ code: '#N/A' }], [{ code: '#REF!' }]],
  [undefined, null],
])('%j is not %j', (a, b) => {
  const { calls, ask } = counted();
  ask(a);
  ask(b);
  expect(calls()).toBe(2);
  expect(sameContent(a, b)).toBe(false);
});

test('a block that was changed after the call is another block', () => {
  const { calls, ask } = counted();
  const block = [[1]];
  ask(block);
  block[0]![0] = 2;
  ask(block);
  expect(calls()).toBe(2);
});

test('the oldest answers are forgotten, those asked again stay', () => {
  const { calls, ask } = counted();
  for (let at = 0; at < MOST_ANSWERS; at += 1) {
    ask(at);
  }
  ask(0);
  ask('one more');
  expect(calls()).toBe(MOST_ANSWERS + 1);
  ask(0);
  expect(calls()).toBe(MOST_ANSWERS + 1);
  ask(1);
  expect(calls()).toBe(MOST_ANSWERS + 2);
});

test('large blocks push out others', () => {
  const { calls, ask } = counted();
  const large = (mark: number): unknown[][] => Array.from({ length: 20 }, (_, at) => [at + 100 * mark]);
  for (let at = 0; at < 6; at += 1) {
    ask(large(at));
  }
  ask(large(0));
  expect(calls()).toBe(7);
  ask(large(5));
  expect(calls()).toBe(7);
});
