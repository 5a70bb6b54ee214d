import { groupsOf } from '../../../src/core/change/row-groups';

/** Levels that grouping these rows one after another comes to. */
function levelsOf(groups: ReturnType<typeof groupsOf>, rows: number): number[] {
  return Array.from(
    { length: rows },
    (_, at) => groups.filter(({ first, last }) => first <= at + 1 && at + 1 <= last).length,
  );
}

test('the outermost groups come first, and those of one level never touch', () => {
  expect(groupsOf([0, 1, 2, 2, 1, 2, 0, 1])).toEqual([
    { first: 2, last: 6 },
    { first: 8, last: 8 },
    { first: 3, last: 4 },
    { first: 6, last: 6 },
  ]);
});

test.each([[[]], [[0, 0]], [[3]], [[1, 1, 3, 0, 2]], [[0, 1, 2, 3, 2, 1, 0, 7, 7]]])(
  'each row of %j is in as many groups as its level says',
  (levels) => {
    expect(levelsOf(groupsOf(levels), levels.length)).toEqual(levels);
  },
);
