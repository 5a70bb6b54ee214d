import fc from 'fast-check';
import { rectangles } from '../../../src/hosts/sheets/rectangles';

describe('rectangles', () => {
  it('joins runs of a row and equal runs below one another', () => {
    const cells = [2, 3].flatMap((row) => [1, 2, 4].map((column) => ({ row, column })));
    expect(rectangles(cells)).toEqual([
      { top: 2, left: 1, bottom: 3, right: 2 },
      { top: 2, left: 4, bottom: 3, right: 4 },
    ]);
  });

  it('cover each cell once and no other', () => {
    const cell = fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 6 }) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => row * 10 + column }), (cells) => {
        const covered = rectangles(cells).flatMap(({ top, left, bottom, right }) => {
          const places: number[] = [];
          for (let row = top; row <= bottom; row += 1) {
            for (let column = left; column <= right; column += 1) {
              places.push(row * 10 + column);
            }
          }
          return places;
        });
        const ascending = (a: number, b: number): number => a - b;
        expect(covered.sort(ascending)).toEqual(
          cells.map(({ row, column }) => row * 10 + column).sort(ascending),
        );
      }),
    );
  });
});
