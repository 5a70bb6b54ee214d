import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinesReading } from '../../src/core/budget/lines-reading';
import { budgetFromWorkbook } from '../../src/core/budget/from-rows';
import { bundledClassification } from '../../src/core/classification/classification';
import { fillForm } from '../../src/core/disclosure/fill';
import type { Disclosure } from '../../src/core/disclosure/filled';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { readCsv } from '../../src/hosts/csv';

/** From the root of the project, where tests and measures are run. */
export const CASES = join(process.cwd(), 'test/cases');

export const caseNames = readdirSync(CASES).filter((name) => existsSync(join(CASES, name, 'meta.json')));

export interface ExpectedTable {
  readonly title: string;
  readonly unit: string;
  readonly note: string | null;
  readonly rows: readonly (readonly string[])[];
}

export interface Case {
  readonly folder: string;
  readonly lines: string;
  readonly unit: string;
  readonly year: number;
  /** Tables by 表一, 表二 …; with header rows in a published case, body rows only elsewhere. */
  readonly expected: Readonly<Record<string, ExpectedTable>>;
  readonly published: boolean;
}

interface Correction {
  readonly table: string;
  readonly row: string;
  readonly published: string;
  readonly generate: string;
}

export function loadCase(name: string): Case {
  const folder = join(CASES, name);
  const json = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
  const meta = json<{ unit: string; year: string }>('meta.json');
  const published = existsSync(join(folder, 'published.json'));
  const expected = published
    ? correct(json('published.json'), json('corrections.json'))
    : json<Record<string, ExpectedTable>>('expected.json');
  return {
    folder,
    lines: join(folder, 'lines.csv'),
    unit: meta.unit,
    year: Number(meta.year),
    expected,
    published,
  };
}

/** The publication with its misprints and reading damage put right, as corrections.json says. */
function correct(
  published: Record<string, ExpectedTable>,
  corrections: readonly Correction[],
): Record<string, ExpectedTable> {
  const result = { ...published };
  for (const { table, row, published: wrong, generate } of corrections) {
    for (const name of table.split(/[,，]\s*/)) {
      const before = result[name]!;
      const pairs = zip(wrong.split(' / '), generate.split(' / ')).filter(([from]) => from !== '…');
      const whole = row === 'header' || row === '**';
      const change = (text: string): string =>
        pairs.reduce((changed, [from, to]) => {
          if (whole) {
            return fold(changed) === fold(from) ? to : changed;
          }
          return changed.replace(from, to);
        }, text);
      result[name] = {
        ...before,
        note: row === 'remark' && before.note !== null ? change(before.note) : before.note,
        rows: row === 'remark' ? before.rows : before.rows.map((cells) => cells.map(change)),
      };
    }
  }
  return result;
}

function zip(a: readonly string[], b: readonly string[]): [string, string][] {
  return a.map((x, at) => [x, b[at] ?? x]);
}

/** Captions as compared: the line breaks of narrow columns and the width of brackets make no difference. */
export function fold(text: string): string {
  return text.replace(/\s+/g, '').replaceAll('（', '(').replaceAll('）', ')');
}

export function readCase({ lines, unit, year }: Case): LinesReading {
  const sheet = readCsv(readFileSync(lines), lines, 'lines');
  return budgetFromWorkbook(
    { sheets: [sheet] },
    { unit, year, classification: bundledClassification(), moneyUnit: null },
  );
}

export function discloseCase(of: Case): Disclosure {
  return fillForm(xinjiang2021, readCase(of).budget!);
}

/** A planned sheet as a grid of printed texts, row by row from the first. */
export function printedGrid(sheet: SheetPlan): string[][] {
  const grid: string[][] = [];
  for (const { row, column, text } of sheet.cells) {
    while (grid.length < row) {
      grid.push([]);
    }
    const cells = grid[row - 1]!;
    while (cells.length < column) {
      cells.push('');
    }
    cells[column - 1] = text;
  }
  return grid;
}
