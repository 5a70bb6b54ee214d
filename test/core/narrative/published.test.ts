import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Budget } from '../../../src/core/budget/budget';
import { add, fromFen, ZERO } from '../../../src/core/money/amount';
import { exactNumber } from '../../../src/core/money/exact';
import type { Answer } from '../../../src/core/narrative/answers';
import { loadCase, readCase } from '../../cases/load-case';
import { answered } from './filled-in';
import { finishedText } from './text-workbook';

interface Difference {
  readonly paragraph: string;
  readonly published: string;
  readonly generated: string;
}

interface Published {
  readonly figures: Readonly<Record<string, readonly string[]>>;
  readonly differences: readonly Difference[];
  readonly variants: readonly {
    readonly name: string;
    readonly addToPrior: {
      readonly functional: string;
      readonly economic: string;
      readonly yuan: number;
    } | null;
    readonly differences: readonly Difference[];
  }[];
}

const KASHI = loadCase('kashi-2021');
const published = JSON.parse(readFileSync(join(KASHI.folder, 'text-published.json'), 'utf8')) as Published;

/** What the unit published of itself, as numbers; its offices are invented. */
const NUMBERS: Readonly<Record<string, number>> = {
  agencies: 0,
  institutions: 0,
  posts: 18,
  active: 18,
  'active-prior': 19,
  retired: 6,
  'retired-prior': 5,
  veterans: 0,
  'veterans-prior': 0,
  goods: 0,
  works: 0,
  services: 0,
  'small-firms': 0,
  'micro-firms': 0,
  'building-area': 0,
  'building-value': 0,
  'general-vehicles': 0,
  'general-vehicles-value': 0,
  'duty-vehicles': 0,
  'duty-vehicles-value': 0,
  'other-vehicles': 2,
  'other-vehicles-value': 21.72,
  'furniture-value': 16.05,
  'other-assets-value': 807.81,
  'equipment-50': 0,
  'equipment-100': 0,
  'vehicle-budget': 0,
  'equipment-50-new': 0,
  'equipment-100-new': 0,
};
const PROFILE: Readonly<Record<string, Answer>> = {
  offices: '一室、二室、三室、四室',
  ...Object.fromEntries(Object.entries(NUMBERS).map(([key, number]) => [key, exactNumber(number)])),
};

/** Figures of a paragraph as it prints them: not the number of an item, not a year, not a limit of 50 or 100 万元. */
function figuresOf(text: string): string[] {
  const bare = text
    .replace(/^\d+\./, '')
    .replace(/20\d\d年/g, '')
    .replace(/(?:价值)?(?:50|100)万元以上/g, '');
  return bare.match(/\d+(?:\.\d+)?%?/g) ?? [];
}

function budgetWith(more: Published['variants'][number]['addToPrior']): Budget {
  const { budget } = readCase(KASHI);
  return {
    ...budget!,
    unit: '示范市建设工程质量安全监督站',
    lines: budget!.lines.map((line) =>
      line.functional === more?.functional && line.economic === more.economic
        ? { ...line, prior: add(line.prior ?? ZERO, fromFen(more.yuan * 100)) }
        : line,
    ),
  };
}

describe.each(published.variants)('the text of a published budget: $name', ({ addToPrior, differences }) => {
  const { rows } = finishedText(budgetWith(addToPrior), answered(PROFILE));
  const all = [...published.differences, ...differences];
  const texts = new Map(rows.map(({ key, text }) => [key, text]));

  it.each(Object.entries(published.figures))('has the figures of %s', (paragraph, figures) => {
    const expected = all
      .filter((one) => one.paragraph === paragraph)
      .reduce((now, one) => now.replace(one.published, one.generated), figures.join(', '));
    const wanted = expected.split(', ').filter((one) => one !== '');
    expect(figuresOf(texts.get(paragraph) ?? 'no such paragraph')).toEqual(wanted);
  });

  it('is finished', () => {
    expect(rows.flatMap(({ gaps }) => gaps)).toEqual([]);
  });
});

test('each difference from the publication is one', () => {
  const all = [published.differences, ...published.variants.map(({ differences }) => differences)].flat();
  for (const { paragraph, published: stood, generated } of all) {
    expect(published.figures[paragraph]!.join(', ')).toContain(stood);
    expect(generated).not.toBe(stood);
  }
});
