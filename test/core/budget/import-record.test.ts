import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { budgetFromWorkbook, type LinesReading } from '../../../src/core/budget/from-rows';
import {
  importRecord,
  readImportRecord,
  skippedAmounts,
  stillSkipped,
} from '../../../src/core/budget/import-record';
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
