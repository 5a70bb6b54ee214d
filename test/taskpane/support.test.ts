import { missingSets, NEEDED_SETS, unsupportedAddress } from '../../taskpane/support';

describe('what the add-in needs of Excel', () => {
  it('is named where it is missing', () => {
    expect(missingSets({ isSetSupported: () => true })).toEqual([]);
    for (const [missing, version] of NEEDED_SETS) {
      const sets = { isSetSupported: (name: string) => name !== missing };
      expect(missingSets(sets)).toEqual([`${missing} ${version}`]);
    }
  });

  it('is asked for by version', () => {
    // Excel 2019 has ExcelApi up to 1.7.
    const of2019 = { isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= 7 };
    expect(missingSets(of2019)).toEqual(['ExcelApi 1.13']);
  });

  it('does not hang on custom functions', () => {
    expect(missingSets({ isSetSupported: (name) => name !== 'CustomFunctionsRuntime' })).toEqual([]);
  });

  it('is told to the page that explains it, with what Excel wrote into the address', () => {
    const location = { search: '?_host_Info=Excel$Win32$16.01$zh-CN', hash: '#x' };
    expect(unsupportedAddress(['ExcelApi 1.13'], location)).toBe(
      'unsupported.html?missing=ExcelApi%201.13&_host_Info=Excel$Win32$16.01$zh-CN#x',
    );
    expect(unsupportedAddress(['host'], { search: '', hash: '' })).toBe('unsupported.html?missing=host');
  });
});
