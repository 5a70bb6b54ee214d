import { isDeepStrictEqual } from 'node:util';

/** As `expect(found).toEqual(expected)`, for thousands of them or for whole workbooks: jest is asked where they differ. */
export function expectSame(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) {
    expect(found).toEqual(expected);
  }
}
