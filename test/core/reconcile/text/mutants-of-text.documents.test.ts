import { review } from '../../../../src/core/reconcile/review/review';
import type { Finding } from '../../../../src/core/reconcile/findings/finding';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { loadCase, readCase } from '../../../cases/load-case';
import { generated, OPTIONS, withoutLines } from '../check-options';
import { RIGHT_TEXT } from './right-text';

const TABLES = withoutLines(generated(readCase(loadCase('kashi-2021')).budget!));

function withText(texts: readonly string[]): WorkbookSnapshot {
  const plain = { hidden: false, merges: [], hiddenRows: [], hiddenColumns: [] };
  const rows = texts.map((value) => [{ value }]);
  return { ...TABLES, sheets: [...TABLES.sheets, { ...plain, name: '说明', rows }] };
}

const inText = (texts: readonly string[]): Finding[] =>
  review(withText(texts), OPTIONS).findings.filter(({ sheet }) => sheet === '说明');

/** One change of a paragraph: what was changed, and the text with it. */
interface Mutant {
  readonly what: string;
  readonly text: string;
}

const OPPOSITE: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加', 增长: '下降', 下降: '增长' };

/** Every single slip of a paragraph: a digit, two digits changed over, a word of change, a year, a name. */
function mutantsOf(text: string): Mutant[] {
  const at = (index: number, length: number, other: string, what: string): Mutant => ({
    what: `${what} ${text.slice(Math.max(0, index - 6), index + length + 4)}`,
    text: text.slice(0, index) + other + text.slice(index + length),
  });
  const figures = [...text.matchAll(/\d+(?:\.\d+)?(?=万元|%|辆)/g)].filter(
    ({ 0: figure }) => Number(figure) > 0,
  );
  return [
    ...figures.map(({ index, 0: figure }) => {
      const place = index + Math.floor((figure.length - 1) / 2);
      const digit = /\d/.test(text[place]!) ? place : place + 1;
      return at(digit, 1, String((Number(text[digit]) + 4) % 10), 'digit');
    }),
    ...figures.flatMap(({ index, 0: figure }) => {
      const [a, b] = [figure[figure.length - 2], figure[figure.length - 1]];
      const swapped = /^\d\d$/.test(`${a ?? ''}${b ?? ''}`) && a !== b;
      return swapped ? [at(index + figure.length - 2, 2, `${b!}${a!}`, 'swap')] : [];
    }),
    ...[...text.matchAll(/(增加|减少|增长|下降)(?=\d)/g)].map(({ index, 0: word }) =>
      at(index, 2, OPPOSITE[word]!, 'direction'),
    ),
    ...[...text.matchAll(/2021(?=年预算数)/g)].map(({ index }) => at(index, 4, '2019', 'year')),
    ...[...text.matchAll(/养老支出（款）|住房改革支出（款）/g)].map(({ index, 0: name }) =>
      at(index, name.length, name.replace('支出', '救助'), 'name'),
    ),
  ];
}

test('the right text has no error and no hint, and its figures are read', () => {
  const { findings, text } = review(withText(RIGHT_TEXT), OPTIONS);
  const said = findings.filter(({ sheet, grade }) => sheet === '说明' && grade !== 'tail');
  expect(said.map(({ rule, cell, stated, expected }) => [rule, cell, stated, expected])).toEqual([]);
  expect(text).toEqual({ figures: expect.any(Number), compared: expect.any(Number) });
  expect(text!.compared / text!.figures).toBeGreaterThan(0.75);
});

test('a single slip is found in its paragraph, and nothing else is called wrong', () => {
  const before = new Set(
    inText(RIGHT_TEXT).map(({ rule, cell, stated }) => `${rule} ${cell ?? ''} ${stated ?? ''}`),
  );
  const missed: string[] = [];
  const strange: string[] = [];
  let count = 0;
  for (const [row, paragraph] of RIGHT_TEXT.entries()) {
    // Of a paragraph with many figures every other slip, of the next one those between.
    const slips = mutantsOf(paragraph).filter((_, at, { length }) => length < 6 || (at + row) % 2 === 0);
    for (const { what, text } of slips) {
      count += 1;
      const cell = `A${String(row + 1)}`;
      const texts = RIGHT_TEXT.map((one, place) => (place === row ? text : one));
      const found = inText(texts).filter(
        (one) => !before.has(`${one.rule} ${one.cell ?? ''} ${one.stated ?? ''}`),
      );
      if (!found.some((one) => one.cell === cell || one.related.some((other) => other.cell === cell))) {
        missed.push(`${cell} ${what}`);
      }
      strange.push(
        ...found
          .filter((one) => one.grade === 'error' && one.cell !== cell)
          .filter((one) => !one.related.some((other) => other.cell === cell))
          .map((one) => `${cell} ${what}: ${one.rule} ${one.cell ?? ''}`),
      );
    }
  }
  expect(count).toBeGreaterThan(60);
  expect(strange).toEqual([]);
  expect({ missed, share: missed.length / count <= 0.01 }).toEqual({
    missed: expect.any(Array),
    share: true,
  });
});
