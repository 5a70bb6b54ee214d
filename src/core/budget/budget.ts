import { nameInYear, type Classification } from '../classification/classification';
import type { MoneyUnit } from '../money/amount';
import type { CarryKept, CarryOver } from './carry-over';
import type { LineItem } from './line-item';
import type { RefusedRow } from './refused-row';

/**
 * How a 项 is named whose name stands under several 款: as forms print it, 行政运行（城乡社区管理事务）, or by its name in the
 * classification alone, 行政运行. Brackets that belong to a name (中医（民族）医院) are printed either way.
 */
export const ITEM_NAMES = ['with-section', 'official'] as const;
export type ItemNames = (typeof ITEM_NAMES)[number];

/** How the text rounds shares: each by itself, or those of a whole so that they add up to exactly 100%. */
export const SHARE_ROUNDINGS = ['half-up', 'largest-remainder'] as const;
export type ShareRounding = (typeof SHARE_ROUNDINGS)[number];

/** How the figures of the tables come about: each rounded by itself, or all so that they add up everywhere. */
export const ROUNDINGS = ['half-up', 'balanced', 'balanced-totals'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** How the figures are rounded that are balanced: tables that print so many decimals of this unit of money. */
export interface BalancedGrid {
  readonly moneyUnit: MoneyUnit;
  readonly decimals: number;
}

/** A unit's budget of one year: its lines, and the tables of codes that give them their names. */
export interface Budget {
  /** Name of the publishing unit (编制部门). */
  readonly unit: string;
  readonly year: number;
  readonly lines: readonly LineItem[];
  readonly classification: Classification;
  /** Names that the list itself gives, for codes that the classification lacks in this year. */
  readonly ownNames: ReadonlyMap<string, string>;
  readonly extraHeadings: readonly string[];
  /** What the sheet 收入与结转 says; a budget without it carries nothing over, and each source brings what is spent. */
  readonly carryOver?: CarryOver;
  /** What stood on that sheet beside its amounts. */
  readonly carryKept?: CarryKept;
  /** Each line says what of it is published, so that every table adds up; absent where each figure is rounded by itself. */
  readonly balanced?: BalancedGrid;
  /** As the form prints it if absent. */
  readonly itemNames?: ItemNames;
  /** Half up if absent. */
  readonly shares?: ShareRounding;
  /** Rows that can't be read and are written below the lines as they stand, to be corrected there. */
  readonly unread?: readonly RefusedRow[];
}

/** Name of a code in the budget's year; '' if neither the classification nor the list knows it. */
export function nameOf(budget: Budget, code: string): string {
  return nameInYear(budget.classification, code, budget.year) ?? budget.ownNames.get(code) ?? '';
}
