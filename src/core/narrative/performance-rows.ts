import { inputFinding, type InputFinding } from '../budget/input-finding';
import type { Amount } from '../money/amount';
import { readAmount } from '../money/read-amount';
import { shownText } from '../money/shown-text';
import { cellAddress } from '../workbook/address';
import { isNotCalculated } from '../workbook/not-calculated';
import { cellAt, isError, quoteValue, type CellSnapshot, type SheetSnapshot } from '../workbook/snapshot';
import type { PerformanceHeading } from './performance-heading';
import { PERFORMANCE_FIELDS, type PerformanceField } from './performance-words';

const AMOUNT_FIELDS = ['total', 'appropriation', 'other'] as const;
type AmountField = (typeof AMOUNT_FIELDS)[number];
const TEXT_FIELDS = ['project', 'goal', 'level1', 'level2', 'level3', 'value'] as const;
type TextField = (typeof TEXT_FIELDS)[number];

/** A row as it was read: blank texts are '', blank and unreadable amounts null. */
export interface PerformanceRow {
  readonly texts: Readonly<Record<TextField, string>>;
  readonly amounts: Readonly<Record<AmountField, Amount | null>>;
  /** What stands in it, for a sentence about it. */
  readonly words: string;
  at(field: PerformanceField): { readonly sheet: string; readonly cell: string };
}

/** The rows below the heading that are not blank; what cannot be read goes among the findings. */
export class PerformanceRows implements Iterable<PerformanceRow> {
  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly heading: PerformanceHeading,
    private readonly findings: InputFinding[],
  ) {}

  *[Symbol.iterator](): Iterator<PerformanceRow> {
    for (let row = this.heading.row + 1; row <= this.sheet.rows.length; row += 1) {
      const written = PERFORMANCE_FIELDS.map((field) => quoteValue(this.cell(row, field)?.value ?? null));
      if (written.some((text) => text !== '')) {
        yield this.read(row, written.filter((text) => text !== '').join(' '));
      }
    }
  }

  private read(row: number, words: string): PerformanceRow {
    const all = <Field extends PerformanceField, Value>(
      fields: readonly Field[],
      read: (field: Field) => Value,
    ): Record<Field, Value> =>
      Object.fromEntries(fields.map((field) => [field, read(field)])) as Record<Field, Value>;
    return {
      texts: all(TEXT_FIELDS, (field) => this.text(row, field)),
      amounts: all(AMOUNT_FIELDS, (field) => this.amount(row, field)),
      words,
      at: (field) => this.place(row, field),
    };
  }

  private cell(row: number, field: PerformanceField): CellSnapshot | null {
    return cellAt(this.sheet, row, this.heading.columns[field]);
  }

  private place(row: number, field: PerformanceField): { sheet: string; cell: string } {
    return { sheet: this.sheet.name, cell: cellAddress(row, this.heading.columns[field]) };
  }

  private amount(row: number, field: AmountField): Amount | null {
    const value = this.cell(row, field)?.value ?? null;
    if (isNotCalculated(value)) {
      this.tellUncalculated(row, field, value.error);
      return null;
    }
    const reading = readAmount(value, this.heading.unit);
    if (reading.state === 'refused') {
      const code = `amount-${reading.problem}` as const;
      this.findings.push(inputFinding(code, this.place(row, field), quoteValue(value)));
    }
    return reading.state === 'amount' ? reading.amount : null;
  }

  private text(row: number, field: TextField): string {
    const cell = this.cell(row, field);
    const value = cell?.value ?? null;
    if (isNotCalculated(value)) {
      this.tellUncalculated(row, field, value.error);
      return '';
    }
    if (isError(value)) {
      this.findings.push(inputFinding('cell-error-value', this.place(row, field), value.error));
      return '';
    }
    return typeof value === 'number' ? shownNumber(value, cell?.numberFormat) : quoteValue(value);
  }

  private tellUncalculated(row: number, field: PerformanceField, formula: string): void {
    this.findings.push(inputFinding('not-calculated', this.place(row, field), formula, { count: '1' }));
  }
}

/** A number as the cell shows it: 95% is kept as 0.95. */
function shownNumber(value: number, format = 'General'): string {
  const share = /%/.test(format) ? `${String(Number((value * 100).toPrecision(15)))}%` : null;
  return shownText(value, format) ?? share ?? String(value);
}
