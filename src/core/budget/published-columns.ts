import { readAmount } from '../money/read-amount';
import { inSteps, isBeside, stepOf } from '../money/steps';
import { isZero, ZERO, type Amount } from '../money/amount';
import { cellAddress } from '../workbook/address';
import { quoteValue, valueAt } from '../workbook/snapshot';
import type { BalancedGrid, Budget } from './budget';
import { CARRIED_FLOWS, FLOW_NAMES, type CarriedFlow } from './carry-over';
import { LINE_FIELDS, type LineField } from './heading-words';
import type { ListHeading } from './headings';
import type { LineItem } from './line-item';
import type { PublishedProblem } from './lines-reading';
import type { RefusedRow } from './refused-row';

/** Columns behind the list of a balanced budget: what of this and of last year’s amount is published. */
export const PUBLISHED_FIELDS = ['published', 'publishedPrior'] as const;
export type PublishedField = (typeof PUBLISHED_FIELDS)[number];

/** Columns of a list as 预算明细 has them. */
export type ListField = LineField | PublishedField;

export const LIST_FIELDS: readonly ListField[] = [...LINE_FIELDS, ...PUBLISHED_FIELDS];

/** Words before the unit of money. */
const CAPTIONS: Readonly<Record<PublishedField, string>> = {
  published: '公开数',
  publishedPrior: '上年公开数',
};

/** Decimals of figures, where a heading says nothing of them. */
const USUAL_DECIMALS = 2;
const HEADING = /^(上年)?公开数（(元|万元)(?:，([01])位小数)?）$/;

/** 公开数（万元）; of figures with other than two decimals it says how many. */
export function publishedHeading(field: PublishedField, { moneyUnit, decimals }: BalancedGrid): string {
  const digits = decimals === USUAL_DECIMALS ? '' : `，${String(decimals)}位小数`;
  return `${CAPTIONS[field]}（${moneyUnit}${digits}）`;
}

/** The same on 收入与结转, of a flow: 公开数：本年收入（万元）. */
export function publishedFlowHeading(flow: CarriedFlow, grid: BalancedGrid): string {
  return publishedHeading('published', grid).replace(
    CAPTIONS.published,
    `${CAPTIONS.published}：${FLOW_NAMES[flow]}`,
  );
}

/** What flow such a heading is of; null for any other heading. */
export function readFlowHeading(
  heading: string,
): { readonly flow: CarriedFlow; readonly grid: BalancedGrid } | null {
  const [, name, rest] = /^公开数：([^（]+)(（.*）)$/.exec(heading.replace(/\s/g, '')) ?? [];
  const flow = CARRIED_FLOWS.find((one) => FLOW_NAMES[one] === name);
  const read = flow && readHeading(`${CAPTIONS.published}${rest!}`);
  return flow && read ? { flow, grid: read.grid } : null;
}

interface PublishedHeading {
  readonly field: PublishedField;
  readonly grid: BalancedGrid;
}

function readHeading(heading: string): PublishedHeading | null {
  const [, prior, moneyUnit, decimals] = HEADING.exec(heading.replace(/\s/g, '')) ?? [];
  return moneyUnit === undefined
    ? null
    : {
        field: prior === undefined ? 'published' : 'publishedPrior',
        grid: {
          moneyUnit: moneyUnit as BalancedGrid['moneyUnit'],
          decimals: decimals === undefined ? USUAL_DECIMALS : Number(decimals),
        },
      };
}

/** Whether a heading is that of such a column. */
export function isPublishedHeading(heading: string): boolean {
  return readHeading(heading) !== null;
}

/** Published columns that a balanced budget has: last year’s only where tables print last year’s figures. */
export function publishedFields({ balanced, lines }: Budget): readonly PublishedField[] {
  return balanced === undefined
    ? []
    : PUBLISHED_FIELDS.filter(
        (field) =>
          field === 'published' || lines.some(({ publishedPrior = null }) => publishedPrior !== null),
      );
}

/**
 * A budget whose list has a column 公开数（万元）: balanced, its lines with what of them is published, the column no longer
 * one of those that are only kept. The same budget where there is none. What is no such figure is null there.
 */
export function withPublished(budget: Budget): Budget {
  const found = budget.extraHeadings.map(readHeading);
  const at = found.findIndex((one) => one?.field === 'published');
  const { grid } = found[at] ?? {};
  if (!grid) {
    return budget;
  }
  const prior = found.findIndex((one) => one?.field === 'publishedPrior');
  const isOther = (_: unknown, place: number): boolean => place !== at && place !== prior;
  return {
    ...budget,
    balanced: grid,
    extraHeadings: budget.extraHeadings.filter(isOther),
    lines: budget.lines.map((line): LineItem => ({
      ...line,
      extra: line.extra.filter(isOther),
      published: publishedIn(line.extra[at], grid),
      ...(prior >= 0 && { publishedPrior: publishedIn(line.extra[prior], grid) }),
    })),
  };
}

/**
 * Lines of a balanced list whose 公开数 is missing, or no whole number of last places, or further from the exact amount than
 * one of them: exactly one only where the amount could be printed as it is.
 */
export function publishedProblems(
  { balanced, lines }: Budget,
  { sheet, row: headings, extra }: Pick<ListHeading, 'sheet' | 'row' | 'extra'>,
): PublishedProblem[] {
  if (!balanced) {
    return [];
  }
  const step = stepOf(balanced.moneyUnit, balanced.decimals);
  return extra.flatMap(({ column }) => {
    const field = readHeading(quoteValue(valueAt(sheet, headings, column)))?.field;
    return field === undefined
      ? []
      : lines.flatMap((line): PublishedProblem[] => {
          const exact = (field === 'published' ? line.current : line.prior) ?? ZERO;
          const published = line[field] ?? null;
          const isRight =
            published !== null && isBeside(inSteps(published, step).floor, inSteps(exact, step));
          const found = quoteValue(valueAt(sheet, line.row, column));
          const blank = found === '' && isZero(exact);
          const cell = cellAddress(line.row, column);
          return isRight || blank ? [] : [{ sheet: sheet.name, cell, found, exact }];
        });
  });
}

/** Rows that can’t be read without the same columns. */
export function withoutPublished<T extends Pick<RefusedRow, 'extra'>>(
  rows: readonly T[],
  headings: readonly string[],
): readonly T[] {
  const isOther = headings.map((heading) => readHeading(heading) === null);
  return isOther.every((other) => other)
    ? rows
    : rows.map((row) => ({ ...row, extra: row.extra.filter((_, at) => isOther[at]) }));
}

/** A cell of such a column, in 分; null where it is no whole number of last places. */
export function publishedIn(value: string | number | null | undefined, grid: BalancedGrid): Amount | null {
  const read = readAmount(value ?? null, grid.moneyUnit);
  const isWhole = (amount: Amount): boolean =>
    inSteps(amount, stepOf(grid.moneyUnit, grid.decimals)).rest === 0;
  return read.state === 'amount' && isWhole(read.amount) ? read.amount : null;
}
