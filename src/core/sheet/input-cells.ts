import { nameOf, type BalancedGrid, type Budget } from '../budget/budget';
import type { LineField } from '../budget/heading-words';
import { KIND_NAMES, SOURCE_NAMES, type LineItem } from '../budget/line-item';
import { formatAmount, formatYuan, type Amount } from '../money/amount';
import type { FormatName } from './formats';
import type { CellPlan } from './plan';

export const FIELD_FORMAT: Readonly<Record<LineField, FormatName>> = {
  functional: 'input-code',
  functionalName: 'input-text',
  economic: 'input-code',
  economicName: 'input-text',
  source: 'input-text',
  kind: 'input-text',
  project: 'input-text',
  current: 'input-amount',
  prior: 'input-amount',
};

export function text(row: number, column: number, words: string, format: FormatName): CellPlan {
  return { row, column, value: words === '' ? null : words, text: words, format };
}

/** What a line says in a column of 预算明细. */
export function fieldCell(
  budget: Budget,
  line: LineItem,
  field: LineField,
  row: number,
  column: number,
): CellPlan {
  const format = FIELD_FORMAT[field];
  switch (field) {
    case 'functional':
    case 'economic':
    case 'project':
      return text(row, column, line[field], format);
    case 'functionalName':
      return text(row, column, nameOf(budget, line.functional), format);
    case 'economicName':
      return text(row, column, nameOf(budget, line.economic), format);
    case 'source':
      return text(row, column, SOURCE_NAMES[line.source], format);
    case 'kind':
      return text(row, column, KIND_NAMES[line.kind], format);
    case 'current':
    case 'prior':
      return amount(row, column, line[field], format);
  }
}

/** What of a line’s amount is published, in the unit and decimals of the tables. */
export function publishedCell(
  value: Amount | null,
  { moneyUnit, decimals }: BalancedGrid,
  row: number,
  column: number,
): CellPlan {
  const written = value === null ? '' : formatAmount(value, moneyUnit, decimals);
  return {
    row,
    column,
    value: value === null ? null : Number(written),
    text: written,
    format: 'input-published',
  };
}

function amount(row: number, column: number, value: Amount | null, format: FormatName): CellPlan {
  const written = value === null ? '' : formatYuan(value);
  return { row, column, value: value === null ? null : Number(written), text: written, format };
}
