import { cellAddress } from '../workbook/address';
import type { Book } from './book';
import { figureCaption } from './captions';
import type { Check } from './check';
import { figureText, ticksText, type Figure } from './figure';
import type { BrokenCheck, CellReference, Finding, FindingMessage, Grade, Operand } from './finding';
import type { RuleCode } from './rule-codes';

/** Where a figure stands; '' for the cell of a row that is not printed. */
export function referenceOf(figure: Figure): CellReference {
  return {
    sheet: figure.table.sheet.name,
    cell: figure.cell === null ? '' : cellAddress(figure.cell.row, figure.cell.column),
  };
}

/** References of figures that have a cell. */
export function references(figures: readonly Figure[]): CellReference[] {
  return figures.filter(({ cell }) => cell !== null).map(referenceOf);
}

function operandOf(figure: Figure, book: Book): Operand {
  const { value, half, table, decimals } = figure;
  return {
    ...referenceOf(figure),
    caption: figureCaption(figure),
    text: figureText(figure),
    low: ticksText(value - half, table, book.scale, decimals),
    high: ticksText(value + half, table, book.scale, decimals),
    unit: table.unit,
  };
}

/** Stated less parts, in ticks. */
export function differenceOf({ stated, parts }: Check): number {
  return stated.value - parts.reduce((sum, { value }) => sum + value, 0);
}

/** A statement laid out for people. Blank parts of a long sum are left out: they add nothing. */
export function layOutCheck(check: Check, book: Book): BrokenCheck {
  const { stated, parts, kind, rule } = check;
  const shown = parts.filter(({ state }) => state !== 'blank');
  return {
    rule,
    relation: kind,
    stated: operandOf(stated, book),
    parts: (shown.length > 0 ? shown : parts.slice(0, 1)).map((part) => operandOf(part, book)),
    difference: ticksText(differenceOf(check), stated.table, book.scale, stated.decimals),
  };
}

/** A finding with nothing said but its place. */
export function finding(
  rule: RuleCode,
  grade: Grade,
  at: { readonly sheet: string | null; readonly cell: string | null },
  message: FindingMessage,
  more: Partial<Omit<Finding, 'rule' | 'grade' | 'sheet' | 'cell' | 'message'>> = {},
): Finding {
  return {
    rule,
    grade,
    sheet: at.sheet,
    // A row that is not printed has no cell.
    cell: at.cell === '' ? null : at.cell,
    stated: null,
    expected: null,
    fix: [],
    difference: null,
    unit: null,
    related: [],
    message,
    values: {},
    checks: [],
    proved: false,
    ...more,
  };
}
