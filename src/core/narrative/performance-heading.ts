import { inputFinding, type InputFinding } from '../budget/input-finding';
import { statedUnit, unitInCaption } from '../budget/stated-unit';
import type { MoneyUnit } from '../money/amount';
import { cellAddress } from '../workbook/address';
import { quoteValue, type SheetSnapshot } from '../workbook/snapshot';
import {
  PERFORMANCE_FIELDS,
  PERFORMANCE_NAMES,
  performanceField,
  type PerformanceField,
} from './performance-words';

export interface PerformanceHeading {
  readonly row: number;
  readonly columns: Readonly<Record<PerformanceField, number>>;
  readonly unit: MoneyUnit;
}

const SEARCHED_ROWS = 30;
/** Fewer captions than this are no heading. */
const FEWEST_CAPTIONS = 4;

/** The heading of the performance goals, if it has all columns and says its unit of money; else why not. */
export function findPerformanceHeading(
  sheet: SheetSnapshot,
  findings: InputFinding[],
): PerformanceHeading | null {
  const rows = sheet.rows.slice(0, SEARCHED_ROWS).map(captionsOf);
  const counts = rows.map((captions) => new Set(captions.map(performanceField)).size);
  const most = Math.max(0, ...counts);
  const at = counts.indexOf(most);
  if (most < FEWEST_CAPTIONS) {
    const expected = PERFORMANCE_FIELDS.map((field) => PERFORMANCE_NAMES[field]).join('、');
    findings.push(inputFinding('performance-heading-missing', { sheet: sheet.name }, '', { expected }));
    return null;
  }
  const captions = rows[at]!;
  const row = at + 1;
  const columns = columnsOf(captions, row, sheet.name, findings);
  const unit = unitOf(sheet, row, captions, findings);
  return columns && unit ? { row, columns, unit } : null;
}

function captionsOf(row: SheetSnapshot['rows'][number]): string[] {
  return Array.from(row, (cell) => quoteValue(cell?.value ?? null));
}

function columnsOf(
  captions: readonly string[],
  row: number,
  sheet: string,
  findings: InputFinding[],
): PerformanceHeading['columns'] | null {
  const columns: Partial<Record<PerformanceField, number>> = {};
  for (const field of PERFORMANCE_FIELDS) {
    const claimed = captions.flatMap((caption, at) => (performanceField(caption) === field ? [at + 1] : []));
    const name = PERFORMANCE_NAMES[field];
    if (claimed.length === 0) {
      findings.push(inputFinding('missing-column', { sheet }, '', { expected: name }));
    } else if (claimed.length > 1) {
      const cells = claimed.map((column) => cellAddress(row, column));
      const found = captions[claimed[1]! - 1]!;
      const values = { cells: cells.join('、'), field: name };
      findings.push(inputFinding('duplicate-heading', { sheet, cell: cells[1]! }, found, values));
    } else {
      columns[field] = claimed[0]!;
    }
  }
  return PERFORMANCE_FIELDS.every((field) => columns[field] !== undefined)
    ? (columns as PerformanceHeading['columns'])
    : null;
}

/** Units are never guessed: one of the captions says it, or a line above them. */
function unitOf(
  sheet: SheetSnapshot,
  row: number,
  captions: readonly string[],
  findings: InputFinding[],
): MoneyUnit | null {
  const amounts = captions.flatMap((caption, at) => {
    const field = performanceField(caption);
    const unit = unitInCaption(caption);
    return unit !== undefined && (field === 'total' || field === 'appropriation' || field === 'other')
      ? [{ unit, cell: cellAddress(row, at + 1) }]
      : [];
  });
  const stated = statedUnit(sheet, row - 1);
  const all = [
    ...amounts,
    ...(stated ? [{ unit: stated.unit, cell: cellAddress(stated.row, stated.column) }] : []),
  ];
  const [first] = all;
  const other = all.find(({ unit }) => unit !== first?.unit);
  const at = { sheet: sheet.name, cell: first?.cell ?? cellAddress(row, 1) };
  if (!first) {
    findings.push(inputFinding('no-money-unit', at, PERFORMANCE_NAMES.total));
  } else if (other) {
    findings.push(inputFinding('money-unit-conflict', at, first.unit, { other: other.unit }));
  } else if (first.unit !== '元' && first.unit !== '万元') {
    findings.push(inputFinding('money-unit-unsupported', at, first.unit));
  } else {
    return first.unit;
  }
  return null;
}
