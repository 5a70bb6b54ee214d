import { isSupported, NEEDED_SETS } from '../../taskpane/support';

describe('what the add-in needs of Excel', () => {
  it('is there only if every set is', () => {
    expect(isSupported({ isSetSupported: () => true })).toBe(true);
    for (const [missing] of NEEDED_SETS) {
      expect(isSupported({ isSetSupported: (name) => name !== missing })).toBe(false);
    }
  });

  it('is asked for by version', () => {
    // Excel 2019 has ExcelApi up to 1.7.
    const of2019 = { isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= 7 };
    expect(isSupported(of2019)).toBe(false);
  });
});
