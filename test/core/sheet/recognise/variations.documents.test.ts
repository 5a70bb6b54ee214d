import { DOCUMENTS } from './documents';
import { totalFirst } from './page-variations';
import { bothFindings, reviewOf } from './same-findings';
import { SAME } from './ways';

describe.each(DOCUMENTS.map((one) => [one.name, one] as const))('%s', (_, { workbook, year }) => {
  const original = reviewOf(workbook, year);

  test('has something to find', () => {
    expect(original.summary.error).toBeGreaterThan(2);
    expect(original.tables.filter(({ status }) => status === 'missing')).toEqual([]);
  });

  test.each(SAME.map(([title, variation, ignored]) => ({ title, variation, ignored })))(
    '$title',
    ({ variation, ignored }) => {
      const { expected, found } = bothFindings(original, variation(workbook), year, ignored);
      expect(found).toEqual(expected);
    },
  );

  test('totals printed first as well as last have only tails of their own, and the errors that they repeat', () => {
    const { expected, found } = bothFindings(original, totalFirst(true)(workbook), year);
    const inColumn = (line: string): string => line.replace(/(![A-Z]+)\d+/, '$1');
    const known = new Set(expected.map(inColumn));
    expect(expected.filter((line) => !found.includes(line))).toEqual([]);
    expect(found.filter((line) => !known.has(inColumn(line)) && !line.startsWith('tail '))).toEqual([]);
  });
});
