import { parseCode } from '../classification/code';
import { equals, formatYuan, ZERO, type Amount } from '../money/amount';
import { sumAmounts } from '../money/sum';
import { quoteValue } from '../workbook/snapshot';
import type { ListHeading } from './headings';
import { inputFinding, type InputFinding } from './input-finding';
import type { LineItem } from './line-item';
import { fieldCell, type RawRow } from './raw-row';
import { readKind, readSource } from './read-words';

/**
 * Compares the subtotal rows of an export with the lines they stand over. A row with a code covers the lines under
 * that code (and under its source, kind and project, if it names them). A 合计 covers all lines; a 小计 the lines
 * since the subtotal above or down to the next one. A row that no such reading explains is a finding.
 */
export function compareSubtotals(
  subtotals: readonly RawRow[],
  lines: readonly LineItem[],
  heading: ListHeading,
): InputFinding[] {
  const findings: InputFinding[] = [];
  const marks = subtotals.filter((raw) => raw.total).map((raw) => raw.row);
  for (const raw of subtotals) {
    const readings = raw.total ? blocks(raw, lines, marks) : [linesUnder(raw, lines)];
    for (const field of ['current', 'prior'] as const) {
      const stated = raw[field];
      if (stated.state !== 'amount') {
        continue;
      }
      const totals = readings.map((covered) => total(covered, field));
      if (!totals.some((sum) => equals(sum, stated.amount))) {
        findings.push(
          inputFinding(
            'subtotal-differs',
            { sheet: heading.sheet.name, cell: fieldCell(heading, field, raw.row) },
            formatYuan(stated.amount),
            { expected: formatYuan(totals[0] ?? ZERO) },
          ),
        );
      }
    }
  }
  return findings;
}

/**
 * Whether a row above economic detail (no economic code, or a 类 only) says exactly what the lines under it add up
 * to: then it is their subtotal and no line. One line below proves nothing, it may be the same line twice.
 */
export function isProvenSubtotal(raw: RawRow, lines: readonly LineItem[]): boolean {
  const economic = quoteValue(raw.values.economic);
  const aboveDetail = economic === '' || parseCode(economic)?.length === 3;
  if (!aboveDetail || raw.current.state !== 'amount' || equals(raw.current.amount, ZERO)) {
    return false;
  }
  const covered = parseCode(quoteValue(raw.values.functional)) === null ? [] : linesUnder(raw, lines);
  return covered.length > 1 && equals(raw.current.amount, total(covered, 'current'));
}

function total(lines: readonly LineItem[], field: 'current' | 'prior'): Amount {
  return sumAmounts(lines.map((line) => line[field] ?? ZERO));
}

function linesUnder(raw: RawRow, lines: readonly LineItem[]): LineItem[] {
  const functional = parseCode(quoteValue(raw.values.functional)) ?? '';
  const economic = parseCode(quoteValue(raw.values.economic)) ?? '';
  const source = readSource(quoteValue(raw.values.source));
  const kindWord = quoteValue(raw.values.kind);
  const kind = kindWord === '' || /^基本/.test(kindWord) ? null : readKind(kindWord, economic);
  const basicOnly = /^基本/.test(kindWord);
  const project = quoteValue(raw.values.project);
  return lines.filter(
    (line) =>
      line.functional.startsWith(functional) &&
      line.economic.startsWith(economic) &&
      (source === null || source === 'ambiguous' || line.source === source) &&
      (kind === null || line.kind === kind) &&
      (!basicOnly || line.kind !== 'project') &&
      (project === '' || line.project === project),
  );
}

function blocks(raw: RawRow, lines: readonly LineItem[], marks: readonly number[]): (readonly LineItem[])[] {
  const before = Math.max(0, ...marks.filter((row) => row < raw.row));
  const after = Math.min(Infinity, ...marks.filter((row) => row > raw.row));
  const above = lines.filter((line) => line.row > before && line.row < raw.row);
  const below = lines.filter((line) => line.row > raw.row && line.row < after);
  const coded = linesUnder({ ...raw, values: { ...raw.values, project: null } }, lines);
  return [lines, above, below, coded, lines.filter((line) => line.row < raw.row)];
}
