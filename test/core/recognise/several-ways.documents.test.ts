import fc from 'fast-check';
import { DOCUMENTS } from './documents';
import { bothFindings, reviewOf } from './same-findings';
import { compose } from './varied';
import { SAME, type Way } from './ways';

/** A header printed again is spelt like the first one, and stacked tables share a sheet: these ways come last. */
const LAST = SAME.filter(([name]) => /^(?:stacked|headers)/.test(name));
const FIRST = SAME.filter((way) => !LAST.includes(way));
/** A title above a column that another way takes away would be gone with it: it goes there behind those. */
const isSpread = ([name]: Way): boolean => /^titles (?:split|in)/.test(name);

/** Two ways to write the title, or to say the unit of money, are no way to write it. */
const kind = ([name]: Way): string =>
  /^(?:titles|unit|金额单位|人民币|（单位）|codes|cumulative|code and)/.exec(name)?.[0] ?? name;
const KINDS: Readonly<Record<string, string>> = {
  金额单位: 'unit',
  人民币: 'unit',
  '（单位）': 'unit',
  cumulative: 'codes',
  'code and': 'codes',
};
const kindOf = (way: Way): string => KINDS[kind(way)] ?? kind(way);

const originals = DOCUMENTS.map((one) => ({ ...one, report: reviewOf(one.workbook, one.year) }));

const several = fc
  .tuple(
    fc.constantFrom(...originals),
    fc.shuffledSubarray(FIRST, { minLength: 2, maxLength: 5 }),
    fc.shuffledSubarray(LAST, { maxLength: 1 }),
  )
  .map(([document, first, last]) => ({
    document,
    ways: [...first.filter((way) => !isSpread(way)), ...first.filter(isSpread), ...last].filter(
      (way, at, all) => all.findIndex((one) => kindOf(one) === kindOf(way)) === at,
    ),
  }));

test('a document printed in several other ways at once is found to be the same', () => {
  fc.assert(
    fc.property(several, ({ document, ways }) => {
      const rules = ways.flatMap(([, , ignored]) => ignored?.rules ?? []);
      const varied = compose(...ways.map(([, variation]: Way) => variation))(document.workbook);
      const { expected, found } = bothFindings(document.report, varied, document.year, { rules });
      const names = ways.map(([name]) => name).join(', ');
      expect({ names, found }).toEqual({ names, found: expected });
    }),
    { numRuns: Number(process.env.RUNS ?? 20) },
  );
}, 120_000);
