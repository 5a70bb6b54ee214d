import { fieldsOf } from '../workbook/fields-of';
import { parseCode } from '../classification/code';
import { equals, formatYuan, ZERO, type Amount } from '../money/amount';
import { readAmount } from '../money/read-amount';
import { sumAmounts } from '../money/sum';
import { INPUT_CODES, type InputFinding } from './input-finding';
import type { LineItem } from './line-item';
import type { ImportRecord, LinesReading, SkippedRow } from './lines-reading';
import { openRemarks } from './open-remarks';

/**
 * The record of a list from which the rows that could be read are taken. What its own file still lacks of an earlier
 * import is not there by being taken elsewhere.
 */
export function importRecord(
  file: string,
  { budget, refusedRows, findings, remembered }: LinesReading,
): ImportRecord {
  const lines = budget?.lines ?? [];
  const skipped = refusedRows.map((refused) => {
    const cells = Object.fromEntries(
      Object.entries(refused.cells).filter(([, value]) => value !== null && value !== ''),
    ) as SkippedRow['cells'];
    return { row: refused.row, cells, reasons: refused.findings, alike: alikeIn(cells, lines) };
  });
  // What 收入与结转 says goes on being read from that sheet.
  const remarks = findings.filter(
    ({ code, severity }) => severity === 'warning' && !code.startsWith('carry-'),
  );
  const earlier = remembered ? stillSkipped(remembered, lines) : [];
  const unseen = remembered ? unseenRemarks(stillOpen(remembered, lines), findings) : [];
  const from = earlier.length + unseen.length > 0 ? [remembered!.file] : [];
  const own = from.length === 0 || skipped.length + remarks.length > 0 ? [file] : [];
  return {
    file: [...from, ...own].join('、'),
    skipped: [...earlier, ...skipped],
    remarks: [...unseen, ...remarks],
  };
}

/** Remarks on what was imported that are not told of the list itself. */
export function unseenRemarks({ remarks }: ImportRecord, told: readonly InputFinding[]): InputFinding[] {
  return remarks.filter(({ code, found }) => !told.some((one) => one.code === code && one.found === found));
}

/** What is left of the record, by what the lines say now: rows that were left out, totals that are not mended. */
export function stillOpen(record: ImportRecord, lines: readonly LineItem[]): ImportRecord {
  const skipped = stillSkipped(record, lines);
  const amounts = (field: 'current' | 'prior'): Amount[] =>
    skipped.flatMap(({ cells }) => amountIn(cells, field) ?? []);
  const leftOut = { current: amounts('current'), prior: amounts('prior') };
  return { ...record, skipped, remarks: openRemarks(record.remarks, lines, leftOut) };
}

/** Skipped rows that are not among the lines of the list by now. */
export function stillSkipped({ skipped }: ImportRecord, lines: readonly LineItem[]): SkippedRow[] {
  const counted = new Map<string, number>();
  return skipped.filter(({ cells, alike }) => {
    const key = JSON.stringify(cells);
    const used = counted.get(key) ?? 0;
    const taken = alikeIn(cells, lines) > alike + used;
    counted.set(key, used + (taken ? 1 : 0));
    return !taken;
  });
}

/** Known amounts of skipped rows, in 元, and how many rows have none that can be read. */
export function skippedAmounts(rows: readonly SkippedRow[]): {
  readonly current: string;
  readonly unknown: number;
} {
  const amounts = rows.map(({ cells }) => amountIn(cells, 'current'));
  return {
    current: formatYuan(sumAmounts(amounts.map((amount) => amount ?? ZERO))),
    unknown: amounts.filter((amount) => amount === null).length,
  };
}

/** Lines that a row can have become: of its amounts, and of its codes where they are codes. */
function alikeIn(cells: SkippedRow['cells'], lines: readonly LineItem[]): number {
  const amounts = (['current', 'prior'] as const).flatMap((field) => {
    const amount = amountIn(cells, field);
    return amount === null ? [] : [{ field, amount }];
  });
  const codes = (['functional', 'economic'] as const).flatMap((field) => {
    const code = parseCode(cells[field] ?? '');
    return code === null ? [] : [{ field, code }];
  });
  if (amounts.length === 0) {
    return 0;
  }
  const isLike = (line: LineItem): boolean =>
    amounts.every(({ field, amount }) => equals(line[field] ?? ZERO, amount)) &&
    codes.filter(({ field, code }) => line[field].startsWith(code)).length >= codes.length - 1;
  return lines.filter(isLike).length;
}

function amountIn(cells: SkippedRow['cells'], field: 'current' | 'prior'): Amount | null {
  const reading = readAmount(cells[field] ?? null, '元');
  return reading.state === 'amount' ? reading.amount : null;
}

/** A record as it was kept in a workbook; null for anything that is none. */
export function readImportRecord(said: unknown): ImportRecord | null {
  const { file, skipped, remarks } = fieldsOf(said);
  if (typeof file !== 'string' || !Array.isArray(skipped) || !Array.isArray(remarks)) {
    return null;
  }
  const rows = skipped.map(readSkippedRow);
  const found = remarks.map(readFinding);
  return { file, skipped: rows.filter((row) => row !== null), remarks: found.filter((one) => one !== null) };
}

/** The record in what a workbook remembers; null if it remembers none. */
export function rememberedImport(memory: string | undefined): ImportRecord | null {
  try {
    return readImportRecord(fieldsOf(JSON.parse(memory ?? 'null'))['imported']);
  } catch {
    // Another program wrote into it.
    return null;
  }
}

function readSkippedRow(said: unknown): SkippedRow | null {
  const { row, cells, reasons, alike } = fieldsOf(said);
  if (typeof row !== 'number' || !Array.isArray(reasons) || typeof alike !== 'number') {
    return null;
  }
  const plain = Object.entries(fieldsOf(cells)).filter(
    ([, value]) => typeof value === 'string' || typeof value === 'number',
  );
  return {
    row,
    cells: Object.fromEntries(plain),
    reasons: reasons.map(readFinding).filter((one) => one !== null),
    alike,
  };
}

function readFinding(said: unknown): InputFinding | null {
  const { code, severity, sheet, cell, found, values } = fieldsOf(said);
  const isText = (value: unknown): value is string | null => value === null || typeof value === 'string';
  if (typeof code !== 'string' || !Object.hasOwn(INPUT_CODES, code) || !isText(sheet) || !isText(cell)) {
    return null;
  }
  return {
    code: code as InputFinding['code'],
    severity: severity === 'refused' || severity === 'note' ? severity : 'warning',
    sheet,
    cell,
    found: typeof found === 'string' ? found : '',
    values: Object.fromEntries(
      Object.entries(fieldsOf(values)).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
  };
}
