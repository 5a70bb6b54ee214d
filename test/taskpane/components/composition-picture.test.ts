import fc from 'fast-check';
import type { CompositionPart } from '../../../src/core/index';
import { compositionPicture, percentsOf, ringPaths } from '../../../taskpane/components/composition-picture';
import { svgOf } from '../../../taskpane/components/picture-files';

function partsOf(amounts: readonly number[]): CompositionPart[] {
  const total = amounts.reduce((sum, one) => sum + one, 0);
  return amounts.map((one, at) => ({ name: `第 ${at} 项`, text: one.toFixed(2), ratio: one / total }));
}

const amounts = fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 20 });

describe('a composition', () => {
  it('has shares that add up to the whole, each less than a tenth of a percent from the true one', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const parts = partsOf(list);
        const tenths = percentsOf(parts).map((one) => Math.round(parseFloat(one) * 10));
        expect(tenths.reduce((sum, one) => sum + one, 0)).toBe(1000);
        parts.forEach(({ ratio }, at) => expect(Math.abs(ratio * 1000 - tenths[at]!)).toBeLessThan(1.000001));
      }),
    );
  });

  it('is a ring of outlines that begin where the one before ends, also when it is one part alone', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const paths = ringPaths(partsOf(list), { x: 0, y: 0 }, 10, 5);
        expect(paths).toHaveLength(list.length);
        expect(paths[0]).toMatch(/^M0\.00 -10\.00A/);
        const end = (path: string): string => /([-\d.]+ [-\d.]+)L/.exec(path)![1]!;
        paths.slice(1).forEach((path, at) => expect(path.startsWith(`M${end(paths[at]!)}`)).toBe(true));
        expect(paths.join('')).not.toContain('NaN');
      }),
    );
  });

  it('is saved with every figure; money that is taken back has no shares and no ring', () => {
    const right = svgOf(compositionPicture('某单位 <甲> & 乙', [{ title: '收入', parts: partsOf([3, 1]) }]));
    expect(right).toContain('某单位 &#60;甲&#62; &#38; 乙');
    expect(right).toContain('3.00（75.0%）');
    const back = [{ name: '退回', text: '-1.00', ratio: 1 }];
    const taken = svgOf(compositionPicture('', [{ title: '收入', parts: back }]));
    expect(taken).toContain('>-1.00<');
    expect(taken).not.toContain('%）');
  });
});
