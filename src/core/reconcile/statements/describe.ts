import { cellAddress } from '../../workbook/address';
import type { Book } from '../book/book';
import { figureCaption } from '../book/captions';
import type { Check } from './check';
import { figureText, ticksText, type Figure } from '../book/figure';
import type {
  BrokenCheck,
  CellReference,
  Finding,
  FindingMessage,
  Grade,
  Operand,
} from '../findings/finding';
import type { RuleCode } from '../findings/rule-codes';

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

/** Operands as they were laid out last, with what they were made of: a figure stands in several statements. */
const laidOut = new WeakMap<Figure, { readonly of: string; readonly operand: Operand }>();

function operandOf(figure: Figure, book: Book): Operand {
  const { state, value, half, places, decimals, table } = figure;
  const of = `${state} ${String(value)} ${String(half)} ${String(places)} ${String(decimals)}`;
  const known = laidOut.get(figure);
  if (known?.of === of) {
    return known.operand;
  }
  const operand = {
    ...referenceOf(figure),
    caption: figureCaption(figure),
    text: figureText(figure),
    low: ticksText(value - half, table, book.scale, decimals),
    high: ticksText(value + half, table, book.scale, decimals),
    unit: table.unit,
  };
  laidOut.set(figure, { of, operand });
  return operand;
}

/** The stated figure with what it is added to, in ticks. */
function wholeOf({ stated, beside = [] }: Check): number {
  return beside.reduce((sum, { value }) => sum + value, stated.value);
}

/** The stated side as it is printed: the sum where it is several figures. */
export function wholeText(check: Check, book: Book): string {
  const { stated, beside } = check;
  return beside ? ticksText(wholeOf(check), stated.table, book.scale, stated.decimals) : figureText(stated);
}

/** Stated less parts, in ticks. */
export function differenceOf(check: Check): number {
  return wholeOf(check) - check.parts.reduce((sum, { value }) => sum + value, 0);
}

/** A statement laid out for people. Blank parts of a long sum are left out: they add nothing. */
export function layOutCheck(check: Check, book: Book): BrokenCheck {
  const { stated, parts, kind, rule } = check;
  const shown = parts.filter(({ state }) => state !== 'blank');
  return {
    rule,
    relation: kind,
    stated: { ...operandOf(stated, book), ...besides(check, book) },
    parts: (shown.length > 0 ? shown : parts.slice(0, 1)).map((part) => operandOf(part, book)),
    difference: ticksText(differenceOf(check), stated.table, book.scale, stated.decimals),
  };
}

/** Several figures on the stated side, as one operand. */
function besides(check: Check, book: Book): Partial<Operand> {
  const { stated, beside } = check;
  if (!beside) {
    return {};
  }
  const all = [stated, ...beside];
  const half = all.reduce((sum, one) => sum + one.half, 0);
  const text = (ticks: number): string => ticksText(ticks, stated.table, book.scale, stated.decimals);
  return {
    caption: all.map(figureCaption).join(' + '),
    text: wholeText(check, book),
    low: text(wholeOf(check) - half),
    high: text(wholeOf(check) + half),
  };
}

/** What a table that no form declares would have to hold, and does not bear out: not checked. */
export function notBorneOut(check: Check, count: number, book: Book): Finding {
  const { stated, rule } = check;
  return finding(rule, 'unchecked', referenceOf(stated), 'not-borne-out', {
    stated: figureText(stated),
    unit: stated.table.unit,
    related: references(check.parts),
    checks: [layOutCheck(check, book)],
    values: { caption: figureCaption(stated), count: String(count) },
  });
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
    text: null,
    ...more,
  };
}
