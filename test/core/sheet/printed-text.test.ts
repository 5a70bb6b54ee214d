import type { FormatName } from '../../../src/core/sheet/formats';
import { printedText } from '../../../src/core/sheet/printed-text';

describe('printedText', () => {
  it.each<[number, FormatName, string]>([
    [19.5, 'amount', '19.50'],
    [0, 'amount', '0.00'],
    [-0.001, 'amount', '0.00'],
    [-0.005, 'amount', '-0.01'],
    // The decimal that was typed, not the binary fraction behind it.
    [1.005, 'total-amount', '1.01'],
    [1234567.8, 'amount', '1234567.80'],
    [1234567.8, 'input-amount', '1,234,567.80'],
    [-123456, 'input-amount', '-123,456.00'],
    [100, 'input-amount', '100.00'],
    [2010101, 'code', '2010101'],
    [0.1, 'input-other', '0.1'],
  ])('%d as %s is %s', (value, format, text) => {
    expect(printedText(value, format)).toBe(text);
  });
});
