import fc from 'fast-check';
import { freeName } from '../../../src/hosts/sheets/free-name';

test('the name and the suffix where they are free', () => {
  expect(freeName('表一', '（公开）', new Set(['表一']))).toBe('表一（公开）');
});

test('with a number where they are not, small letters or large', () => {
  expect(freeName('Sheet', ' old', new Set(['sheet old', 'sheet old2']))).toBe('Sheet old3');
});

test('a long name gives way to the suffix', () => {
  const name = freeName('x'.repeat(31), '（公开）', new Set());
  expect(name).toHaveLength(31);
  expect(name.endsWith('x（公开）')).toBe(true);
});

test('is short enough, ends as asked and is free, whatever is taken', () => {
  const letters = fc.constantFrom('a', 'A', 'b');
  const short = fc.array(letters, { minLength: 1, maxLength: 2 }).map((one) => one.join(''));
  fc.assert(
    fc.property(
      fc.oneof(short, fc.string({ maxLength: 40 })),
      fc.constantFrom('', 'a', '（公开）'),
      fc.array(short),
      (name, suffix, others) => {
        const taken = new Set([name, ...others, name + suffix].map((one) => one.slice(0, 31).toLowerCase()));
        const free = freeName(name, suffix, taken);
        expect(free.length).toBeLessThanOrEqual(31);
        expect(taken.has(free.toLowerCase())).toBe(false);
        expect(free.replace(/\d+$/, '').endsWith(suffix) || free.endsWith(suffix)).toBe(true);
      },
    ),
  );
});
