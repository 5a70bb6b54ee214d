import { fromFen } from '../../../src/core/money/amount';
import { subtotals } from '../../../src/core/sheet/subtotal';

const fen = (...values: number[]): ReturnType<typeof fromFen>[] => values.map((value) => fromFen(value));

test('a row without money hides no row above it', () => {
  expect(subtotals({ codes: ['208', '20805'], amounts: fen(7, 0) }, ['208', '20805'], [])).toEqual([
    [7],
    [0],
  ]);
});

test('amounts beyond safe integers stay exact', () => {
  const large = '9007199254740991';
  const amounts = [fromFen(large), fromFen(large), fromFen(1)];
  const [[total]] = subtotals({ codes: ['208', '208', '210'], amounts }, [''], []) as [[unknown]];
  expect(String(total)).toBe('18014398509481983');
});
