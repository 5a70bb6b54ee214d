import { largest, smallest } from '../../../src/core/workbook/largest';

test('of more numbers than a call takes', () => {
  const many = Array.from({ length: 500_000 }, (_, at) => at);
  expect(() => Math.max(...many)).toThrow(RangeError);
  expect([largest(many), smallest(many)]).toEqual([499_999, 0]);
});

test('of none it is what is asked for at least and at most', () => {
  expect([largest([], 3), smallest([], 3)]).toEqual([3, 3]);
  expect([largest([2], 3), smallest([4], 3)]).toEqual([3, 3]);
});
