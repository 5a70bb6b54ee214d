import { DOCUMENTS } from './documents';
import { totalFirst } from './page-variations';
import { bothFindings, reviewOf } from './same-findings';
import { SAME } from './ways';

describe.each(DOCUMENTS.map((one, at) => [one.name, one, at] as const))('%s', (_, { workbook, year }, at) => {
  const original = reviewOf(workbook, year);

  test('has something to find', () => {
    expect(original.summary.error).toBeGreaterThan(2);
    expect(original.tables.filter(({ status }) => status === 'missing')).toEqual([]);
  });

  // Each way is tried on one of three documents.
  const ways = SAME.filter((__, way) => way % 3 === at % 3);
  test.each(ways.map(([title, variation, ignored]) => ({ title, variation, ignored })))(
    '$title',
    ({ variation, ignored }) => {
      const { expected, found } = bothFindings(original, variation(workbook), year, ignored);
      expect(found).toEqual(expected);
    },
  );

  test('totals printed first as well as last have only tails of their own, and errors where there is one', () => {
    const { expected, found } = bothFindings(original, totalFirst(true)(workbook), year);
    const sheetOf = (line: string): string => line.replace(/^.* (\S+ ?\S*)!.*$/, '$1');
    const known = new Set(expected.map(sheetOf));
    // A wrong total that stands twice is told where its sums break.
    const errors = new Set(found.filter((line) => line.startsWith('error ')).map(sheetOf));
    const lost = expected.filter((line) => !found.includes(line));
    expect(lost.filter((line) => !(line.startsWith('error ') && errors.has(sheetOf(line))))).toEqual([]);
    expect(found.filter((line) => !known.has(sheetOf(line)) && !line.startsWith('tail '))).toEqual([]);
  });
});
