import { exactNumber } from '../../../src/core/money/exact';
import { review } from '../../../src/core/reconcile/review/review';
import type { Finding } from '../../../src/core/reconcile/findings/finding';
import { cellAddress } from '../../../src/core/workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { loadCase, readCase } from '../../cases/load-case';
import { OPTIONS } from '../reconcile/check-options';
import { answered } from './filled-in';
import { finishedText, withParagraph, workbookWithText } from './text-workbook';

/** A text with one slip of the hand in it. */
interface Mutant {
  readonly row: number;
  readonly what: string;
  readonly text: string;
}

const TEXT = '说明';
/**
 * Paragraphs whose figures stand nowhere else: what a unit says of its people and things, and of the operating funds of
 * agencies, for which units count in them no table tells.
 */
const ALONE = /^(?:setup|assets|procurement|goals|agency|terms|title|signature)/;

function workbook(name: string): WorkbookSnapshot {
  const budget = readCase(loadCase(name)).budget!;
  return workbookWithText(budget, finishedText(budget, answered({ agencies: exactNumber(0) })));
}

function sheetOf({ sheets }: WorkbookSnapshot): SheetSnapshot {
  return sheets.find(({ name }) => name === TEXT)!;
}

/** Every figure with its last digit changed, every direction turned, every year of the budget in a sentence changed. */
function mutantsOf(sheet: SheetSnapshot): Mutant[] {
  return sheet.rows.flatMap((row, at): Mutant[] => {
    const [text, key] = [row[0]?.value, row[2]?.value];
    if (typeof text !== 'string' || typeof key !== 'string' || ALONE.test(key)) {
      return [];
    }
    const change = (pattern: RegExp, what: string, to: (found: string) => string): Mutant[] =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        row: at + 1,
        what: `${what} ${found}`,
        text: text.slice(0, index) + to(found) + text.slice(index + found.length),
      }));
    return [
      ...change(/\d+(?:\.\d+)?(?=万元|%)/g, 'figure', (found) => {
        const last = Number(found.at(-1));
        return found === '0' ? '3.21' : found.slice(0, -1) + String((last + 4) % 10);
      }),
      ...change(/增加(?=\d)/g, 'direction', () => '减少'),
      ...change(/减少(?=\d)/g, 'direction', () => '增加'),
    ];
  });
}

function isFound(findings: readonly Finding[], { row }: Mutant): boolean {
  const cell = cellAddress(row, 1);
  const isIt = (one: { readonly sheet: string | null; readonly cell: string | null }): boolean =>
    one.sheet === TEXT && one.cell === cell;
  return findings.some(
    (one) => one.grade !== 'tail' && one.rule.startsWith('R') && (isIt(one) || one.related.some(isIt)),
  );
}

test.each(['kashi-2021', 'stress-2024'])('a slip in the text of %s is found at its paragraph', (name) => {
  const right = workbook(name);
  // Of a long text every fifth: each kind of slip is tried in all of its parts.
  const all = mutantsOf(sheetOf(right));
  const mutants = all.filter((_, at) => all.length < 300 || at % 5 === 0);
  const missed = mutants.filter(
    (mutant) => !isFound(review(withParagraph(right, mutant.row, mutant.text), OPTIONS).findings, mutant),
  );
  expect(mutants.length).toBeGreaterThan(50);
  const told = missed.map(({ row, what, text }) => `A${String(row)} ${what}: ${text}`);
  expect(told.slice(Math.floor(mutants.length / 100))).toEqual([]);
});
