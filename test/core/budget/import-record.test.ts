import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { budgetFromWorkbook } from '../../../src/core/budget/from-rows';
import type { LinesReading } from '../../../src/core/budget/lines-reading';
import {
  importRecord,
  readImportRecord,
  skippedAmounts,
  stillOpen,
  stillSkipped,
} from '../../../src/core/budget/import-record';
import { fromFen } from '../../../src/core/money/amount';
import { bundledClassification } from '../../../src/core/classification/classification';
import { readCsv } from '../../../src/hosts/csv';
import { loadCase } from '../../cases/load-case';

const CASE = loadCase('kashi-2021');
const LINES = readFileSync(CASE.lines, 'utf8').trim().split('\n');

function read(lines: readonly string[]): LinesReading {
  const workbook = { sheets: [readCsv(Buffer.from(lines.join('\n')), 'lines.csv', 'lines')] };
  return budgetFromWorkbook(workbook, {
    unit: CASE.unit,
    year: CASE.year,
    classification: bundledClassification(),
    moneyUnit: null,
  });
}

/** The lines with another word in one column of one row. */
function spoilt(lines: readonly string[], row: number, column: number, word: string): string[] {
  return lines.map((line, at) =>
    at === row
      ? line
          .split(',')
          .map((cell, across) => (across === column ? word : cell))
          .join(',')
      : line,
  );
}
const damaged = (at: number): string[] => spoilt(LINES, at, 2, '天上掉的');

test('each row that was left out is known, until it is among the lines', () => {
  for (let at = 1; at < LINES.length; at += 1) {
    const reading = read(damaged(at));
    const record = importRecord('lines.csv', reading);
    expect(record.skipped.map(({ row }) => row)).toEqual([at + 1]);
    expect(stillSkipped(record, reading.budget!.lines)).toHaveLength(1);
    expect(stillSkipped(record, read(LINES).budget!.lines)).toEqual([]);
  }
});

test('two rows alike need two lines', () => {
  const twice = [...damaged(1), damaged(1)[1]!];
  const record = importRecord('lines.csv', read(twice));
  expect(record.skipped).toHaveLength(2);
  expect(stillSkipped(record, read(LINES).budget!.lines)).toHaveLength(1);
  expect(stillSkipped(record, read([...LINES, LINES[1]!]).budget!.lines)).toEqual([]);
});

test('amounts are told exactly, and those that cannot be read are counted', () => {
  const rows = spoilt(damaged(1), 2, 5, '十七万');
  const { skipped } = importRecord('lines.csv', read(rows));
  expect(skippedAmounts(skipped)).toEqual({ current: '201784.10', unknown: 1 });
});

test('a record is read as it was kept, and anything else does no harm', () => {
  const record = importRecord('lines.csv', read(damaged(3)));
  expect(readImportRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  fc.assert(
    fc.property(fc.jsonValue(), (said) => {
      const once = readImportRecord({ file: 'a', skipped: [said], remarks: [said] });
      expect(readImportRecord(JSON.parse(JSON.stringify(once)))).toEqual(once);
      readImportRecord(said);
    }),
  );
});

describe('a total that differed from its rows', () => {
  const TOTAL = 2222222;
  const lines = (change: (line: string, at: number) => string): string[] => LINES.slice(1).map(change);
  const total = (row: string): string => `合计,,,,,${row}`;
  const with10 = (line: string, at: number): string =>
    at === 3
      ? line.replace(/,(\d+)\.(\d\d),/, (_, yuan: string, fen: string) => `,${Number(yuan) + 10}.${fen},`)
      : line;
  const list = (body: readonly string[], row: string): string[] => [LINES[0]!, ...body, total(row)];
  const sum = (at: number): number =>
    LINES.slice(1).reduce((all, line) => all + Number(line.split(',')[at]), 0);

  test.each([
    ['current', (sum(5) + 10).toFixed(2), sum(6).toFixed(2), 1],
    ['both', (sum(5) + 10).toFixed(2), (sum(6) + TOTAL).toFixed(2), 2],
  ])('is open until the lines have moved by what they lacked: %s', (_, current, prior, count) => {
    const reading = read(
      list(
        lines((line) => line),
        `${current},${prior}`,
      ),
    );
    const record = importRecord('lines.csv', reading);
    expect(record.remarks).toHaveLength(count);
    const same = (now: readonly string[]): number =>
      stillOpen(record, read(now).budget!.lines).remarks.length;
    expect(same(LINES)).toBe(count);
    expect(same([LINES[0]!, ...lines(with10)])).toBe(count - 1);
    expect(same([LINES[0]!, ...lines((line, at) => with10(with10(line, at), at))])).toBe(count);
  });

  /** A list of two parts, the subtotal of each off by so much. */
  function twoParts(first: number, second: number): ReturnType<typeof read> {
    const body = lines((line) => line);
    const parts = [body.slice(0, 5), body.slice(5)].map((part, at) => {
      const right = part.reduce((all, line) => all + Number(line.split(',')[5]), 0);
      return [...part, `小计,,,,,${(right + [first, second][at]!).toFixed(2)},`];
    });
    return read([LINES[0]!, ...parts.flat()]);
  }

  test('of two parts of a list is closed when both are mended, and each by itself', () => {
    const reading = twoParts(10, 7);
    const record = importRecord('lines.csv', reading);
    expect(record.remarks.map(({ values }) => values.difference)).toEqual(['10.00', '7.00']);
    const after = (more: number): string[] =>
      stillOpen(record, [
        ...reading.budget!.lines,
        { ...reading.budget!.lines[0]!, current: fromFen(more * 100) },
      ]).remarks.map(({ values }) => values.difference!);
    expect(after(10)).toEqual(['7.00']);
    expect(after(7)).toEqual(['10.00']);
    expect(after(17)).toEqual([]);
    expect(after(3)).toEqual(['10.00', '7.00']);
  });

  test('of parts that cancel each other out is open: nothing shows that one was mended', () => {
    const reading = twoParts(10, -10);
    const record = importRecord('lines.csv', reading);
    expect(record.remarks.map(({ values }) => values.difference)).toEqual(['10.00', '-10.00']);
    expect(stillOpen(record, reading.budget!.lines).remarks).toHaveLength(2);
  });

  test('counts rows that were left out as it did', () => {
    const row = `${(sum(5) + 10).toFixed(2)},`;
    const body = damaged(1).slice(1);
    const record = importRecord('lines.csv', read(list(body, row)));
    const open = (now: readonly string[]): number =>
      stillOpen(record, read(now).budget!.lines).remarks.length;
    expect(open([LINES[0]!, ...body])).toBe(1);
    expect(open(LINES)).toBe(1);
    expect(open([LINES[0]!, ...lines(with10)])).toBe(0);
    expect(open([LINES[0]!, ...body.map(with10)])).toBe(0);
  });
});
