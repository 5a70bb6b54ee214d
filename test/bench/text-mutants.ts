import { review } from '../../src/core/reconcile/review/review';
import type { Finding } from '../../src/core/reconcile/findings/finding';
import { bundledClassification } from '../../src/core/classification/classification';
import { exactNumber } from '../../src/core/money/exact';
import { cellAddress } from '../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { loadCase, readCase } from '../cases/load-case';
import { answered } from '../core/narrative/filled-in';
import { finishedText, withParagraph, workbookWithText } from '../core/narrative/text-workbook';

const OPTIONS = {
  year: null,
  classification: bundledClassification(),
  lines: null,
  moneyUnit: null,
  rounding: 'half-up' as const,
};
const TEXT = '说明';
const CASES = ['kashi-2021', 'wanli-2024', 'sifaju-2026', 'stress-2024'];
/** What a unit says of its people and things stands nowhere else. */
const ALONE = /^(?:setup|assets|procurement|goals|agency|terms|title|signature)/;

const lastDigit = (found: string): string => found.slice(0, -1) + String((Number(found.at(-1)) + 4) % 10);

/** Slips by kind: what is looked for, and what is written instead. */
const SLIPS: Readonly<Record<string, readonly [RegExp, (found: string) => string]>> = {
  amount: [/(?<!(?:增加|减少))(?<![\d.])\d+\.\d+(?=万元)/g, lastDigit],
  change: [/(?<=(?:增加|减少))\d+\.\d+(?=万元)/g, lastDigit],
  rate: [/(?<=(?:增长|下降))\d+\.\d+(?=%)/g, lastDigit],
  share: [/(?<=占)\d+\.\d+(?=%)/g, lastDigit],
  direction: [/(?:增加|减少|增长|下降)(?=\d)/g, (word) => (/增/.test(word) ? '减少' : '增加')],
  year: [/20\d\d(?=年预算数)/g, (year) => String(Number(year) - 3)],
  name: [/(?<=（类）)[^（]{4,}(?=（款）)/g, (name) => `${name.slice(0, -2)}救助`],
  'percent sign': [/(?<=占\d+\.\d+)%/g, () => ''],
};

/** Single slips in the text that the program wrote, with its tables and without the list of lines. */
export function plantedInText(): void {
  console.log('\nPlanted slips in generated texts, one at a time, without the budget lines');
  console.log(
    `${'kind'.padEnd(18)}${['planted', 'at the cell', 'found', 'false errors'].map((word) => word.padStart(14)).join('')}`,
  );
  const bases = CASES.map((name) => baseOf(name));
  for (const [kind, [pattern, to]] of Object.entries(SLIPS)) {
    const count = { planted: 0, exact: 0, found: 0, strange: 0 };
    for (const base of bases) {
      const before = new Set(review(base, OPTIONS).findings.map(keyOf));
      for (const { row, text } of slipsOf(base, pattern, to)) {
        const told = review(withParagraph(base, row, text), OPTIONS).findings.filter(
          (one) => one.grade !== 'tail' && one.grade !== 'unchecked' && !before.has(keyOf(one)),
        );
        const cell = cellAddress(row, 1);
        const at = (one: { sheet: string | null; cell: string | null }): boolean =>
          one.sheet === TEXT && one.cell === cell;
        const touches = (one: Finding): boolean => at(one) || one.related.some(at);
        count.planted += 1;
        count.exact += Number(told.some(at));
        count.found += Number(told.some(touches));
        count.strange += Number(told.some((one) => one.grade === 'error' && !touches(one)));
      }
    }
    const { planted, exact, found, strange } = count;
    const part = (one: number): string => (planted === 0 ? '–' : `${((100 * one) / planted).toFixed(1)}%`);
    console.log(
      `${kind.padEnd(18)}${[String(planted), part(exact), part(found), String(strange)].map((text) => text.padStart(14)).join('')}`,
    );
  }
}

function baseOf(name: string): WorkbookSnapshot {
  const budget = readCase(loadCase(name)).budget!;
  const { sheets, ...rest } = workbookWithText(
    budget,
    finishedText(budget, answered({ agencies: exactNumber(0) })),
  );
  return { ...rest, sheets: sheets.filter((sheet) => sheet.name !== '预算明细') };
}

const keyOf = ({ rule, sheet, cell, stated }: Finding): string =>
  [rule, sheet ?? '', cell ?? '', stated ?? ''].join(' ');

function slipsOf(
  { sheets }: WorkbookSnapshot,
  pattern: RegExp,
  to: (found: string) => string,
): { row: number; text: string }[] {
  return sheets
    .find(({ name }) => name === TEXT)!
    .rows.flatMap((cells, at) => {
      const [text, key] = [cells[0]?.value, cells[2]?.value];
      return typeof text === 'string' && typeof key === 'string' && !ALONE.test(key)
        ? [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
            row: at + 1,
            text: text.slice(0, index) + to(found) + text.slice(index + found.length),
          }))
        : [];
    });
}
