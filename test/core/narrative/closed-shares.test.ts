import type { Budget } from '../../../src/core/budget/budget';
import { bundledClassification } from '../../../src/core/classification/classification';
import { fromFen } from '../../../src/core/money/amount';
import { review } from '../../../src/core/reconcile/review/review';
import { OPTIONS } from '../reconcile/check-options';
import { finishedText, withParagraph, workbookWithText } from './text-workbook';

/** Three classes, sources and kinds of which each is a third. */
const THIRDS: Budget = {
  unit: '示范单位',
  year: 2024,
  classification: bundledClassification(),
  ownNames: new Map(),
  extraHeadings: [],
  lines: [
    ['2010101', 'general-budget', 'personnel'],
    ['2080501', 'general-budget', 'operating'],
    ['2130101', 'general-budget', 'project'],
    ['2130101', 'other-income', 'project'],
    ['2130101', 'fiscal-special-account', 'project'],
  ].map(([functional, source, kind], at) => ({
    functional: functional!,
    economic: kind === 'personnel' ? '30101' : '30201',
    source: source as 'general-budget',
    kind: kind as 'project',
    project: kind === 'project' ? '设备购置' : '',
    current: fromFen(1e8 + at * 1e6 * 7),
    prior: fromFen(1e8),
    extra: [],
    row: at + 2,
  })),
};

/** Shares of a section of the text, and their sum in hundredths. */
function sharesIn(budget: Budget, under: string): { readonly shares: string[]; readonly sum: number } {
  const texts = finishedText(budget).composed.paragraphs.filter(({ key }) => key.startsWith(under));
  const shares = texts.flatMap(({ text }) => [...text.matchAll(/占([\d.]+)%/g)].map(([, share]) => share!));
  return { shares, sum: Math.round(shares.reduce((sum, share) => sum + Number(share), 0) * 100) };
}

const CLOSED: Budget = { ...THIRDS, shares: 'largest-remainder' };

test('shares are rounded each by itself, or so that those of a whole add up to exactly 100%', () => {
  const plain = ['income/', 'spending/', 'general/class'].map((under) => sharesIn(THIRDS, under));
  const closed = ['income/', 'spending/', 'general/class'].map((under) => sharesIn(CLOSED, under));
  expect(plain.some(({ sum }) => sum !== 10_000)).toBe(true);
  expect(closed.map(({ sum }) => sum)).toEqual([10_000, 10_000, 10_000]);
  const apart = closed.flatMap(({ shares }, of) =>
    shares.map((share, at) => Math.abs(Number(share) - Number(plain[of]!.shares[at]))),
  );
  expect(Math.max(...apart)).toBeCloseTo(0.01);
});

test('shares that add up so are right, and one that is changed is told', () => {
  const text = finishedText(CLOSED);
  const workbook = workbookWithText(CLOSED, text);
  const grades = (options: typeof OPTIONS): string[] =>
    review(workbook, options).findings.flatMap(({ rule, grade }) => (/^R50/.test(rule) ? [grade] : []));
  expect(grades({ ...OPTIONS, shares: 'largest-remainder' })).toEqual([]);
  // Nobody chose it: to a reader who divides the last digit is another.
  expect([...new Set(grades(OPTIONS))]).toEqual(['hint']);
  const row = text.rows.findIndex(({ key }) => key === 'general/class/208');
  const said = text.rows[row]!.text;
  const at = workbook.sheets
    .find(({ name }) => name === '说明')!
    .rows.findIndex((cells) => cells[0]?.value === said);
  const wrong = said.replace(/占([\d.]+)%/, (_, share: string) => `占${(Number(share) + 0.02).toFixed(2)}%`);
  expect(wrong).not.toBe(said);
  const told = review(withParagraph(workbook, at + 1, wrong), {
    ...OPTIONS,
    shares: 'largest-remainder',
  }).findings;
  expect(told.map(({ rule, grade }) => [rule, grade])).toContainEqual(['R501', 'error']);
});
