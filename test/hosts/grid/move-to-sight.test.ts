import { moveToSight } from '../../../src/hosts/grid/move-to-sight';

const SEEN = { from: 100, to: 300 };

describe('how far the grid moves for a cell', () => {
  it.each([
    ['what is in sight stays', { from: 100, to: 120 }, false, 0],
    ['what is in sight stays, though its beginning is asked for', { from: 280, to: 300 }, true, 0],
    ['what is before comes to the beginning', { from: 60, to: 80 }, false, -40],
    ['what is cut off at the beginning comes whole', { from: 90, to: 110 }, false, -10],
    ['what is beyond comes to the end', { from: 300, to: 320 }, false, 20],
    ['what is beyond comes to the beginning where that is asked for', { from: 300, to: 320 }, true, 200],
    ['what is larger than all that is seen shows its beginning', { from: 150, to: 500 }, false, 50],
  ])('%s', (_, cell, toStart, move) => {
    expect(moveToSight(SEEN, cell, toStart)).toBe(move);
  });
});
