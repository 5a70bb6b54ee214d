import fc from 'fast-check';
import { rowChanges } from '../../../src/core/change/row-steps';
import { rowsAfter, type Grid } from '../../../src/core/change/update';

const FIRST = 4;

/** Rows 1 to 3 are the header; each row below holds its key. */
function gridOf(keys: readonly string[]): Grid {
  return [['h1'], ['h2'], ['h3'], ...keys.map((key) => [key])];
}

function keysAfter(
  present: readonly string[],
  wanted: readonly string[],
  ours: (at: number) => boolean,
): string[] {
  const changes = rowChanges(present, wanted, ours, FIRST);
  const rows = rowsAfter(gridOf(present), changes).map((row) => String(row[0] ?? ''));
  changes.places.forEach((row, at) => {
    if (changes.inserted.includes(at)) {
      expect(rows[row - 1]).toBe('');
      rows[row - 1] = wanted[at]!;
    }
    expect(rows[row - 1]).toBe(wanted[at]);
  });
  expect(rows.slice(0, 3)).toEqual(['h1', 'h2', 'h3']);
  return rows.slice(3);
}

describe('rowChanges', () => {
  it('leaves rows alone that are there', () => {
    expect(rowChanges(['a', 'b'], ['a', 'b'], () => true, FIRST)).toEqual({
      steps: [],
      places: [4, 5],
      inserted: [],
      deleted: [],
    });
  });

  it('inserts a row between its neighbours and deletes one that goes', () => {
    expect(keysAfter(['a', 'c', 'd'], ['a', 'b', 'c'], () => true)).toEqual(['a', 'b', 'c']);
  });

  it('keeps a row of the user among ours', () => {
    expect(keysAfter(['a', 'note', 'b', 'total'], ['a', 'b', 'x', 'total'], (at) => at !== 1)).toEqual([
      'a',
      'note',
      'b',
      'x',
      'total',
    ]);
  });

  it('deletes rows that stand together in one step', () => {
    const { steps } = rowChanges(['a', 'b', 'c', 'd'], ['a', 'd'], () => true, FIRST);
    expect(steps).toEqual([{ kind: 'delete', row: 5, count: 2 }]);
  });

  it('makes any rows any others, and never moves or takes one of the user', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(
        fc.array(fc.record({ key, ours: fc.boolean() }), { maxLength: 12 }),
        fc.array(key, { maxLength: 12 }),
        (present, wanted) => {
          const marked = present.map(({ key: name, ours }, at) => (ours ? name : `user ${String(at)}`));
          const after = keysAfter(marked, wanted, (at) => present[at]!.ours);
          expect(after.filter((name) => !name.startsWith('user'))).toEqual(wanted);
          expect(after.filter((name) => name.startsWith('user'))).toEqual(
            marked.filter((name) => name.startsWith('user')),
          );
        },
      ),
    );
  });
});
