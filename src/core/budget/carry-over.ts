import type { Amount } from '../money/amount';
import { quoteValue, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import type { FundingSource } from './line-item';

/** Name of the sheet that says what sources bring and carry over, which it also bears in its first cell. */
export const CARRY_SHEET = '收入与结转';

/** Money of a source that no line says: what it brings this year, what comes from last year, what goes to next year. */
export const CARRIED_FLOWS = ['income', 'carried-in', 'reserves', 'carried-out'] as const;
export type CarriedFlow = (typeof CARRIED_FLOWS)[number];

/** Headings of the flows on the sheet, which say in other words what forms print. */
export const FLOW_NAMES: Readonly<Record<CarriedFlow, string>> = {
  income: '本年收入',
  'carried-in': '上年结转',
  reserves: '使用非财政拨款结余',
  'carried-out': '结转下年',
};

/** An exact amount, in 分. */
export interface CarriedAmount {
  readonly source: FundingSource;
  readonly flow: CarriedFlow;
  readonly amount: Amount;
  /** What of it is published in a balanced budget. */
  readonly published?: Amount;
}

/** What 收入与结转 says. */
export type CarryOver = readonly CarriedAmount[];

/** What of the sheet is kept as it stood: its name, and the cells of columns that the program does not know. */
export interface CarryKept {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly cells: ReadonlyMap<FundingSource, readonly (string | number | null)[]>;
}

/** A sheet as it is made for the first time: with a column for remarks. */
export const NOTHING_KEPT: CarryKept = { sheet: CARRY_SHEET, headings: ['备注'], cells: new Map() };

/** Whether this is the sheet, whatever it is called by now. */
export function isCarrySheet({ rows, name }: Pick<SheetSnapshot, 'rows' | 'name'>): boolean {
  return name.trim() === CARRY_SHEET || quoteValue(rows[0]?.[0]?.value ?? null) === CARRY_SHEET;
}

/** The sheet 收入与结转; null if there is none. A copy that was set aside bears another name. */
export function carrySheet({ sheets }: WorkbookSnapshot): SheetSnapshot | null {
  const found = sheets.filter(isCarrySheet);
  return found.find(({ name }) => name.trim() === CARRY_SHEET) ?? found[0] ?? null;
}

/** Which money is asked for: by flow and source, never by code or kind, which money that is not spent does not have. */
interface Asked {
  readonly flows?: readonly string[];
  readonly sources?: readonly FundingSource[];
  readonly kinds?: unknown;
  readonly functional?: unknown;
  readonly economic?: unknown;
  readonly project?: unknown;
  readonly year?: unknown;
}

/** Flows of which something is asked for by source alone. */
export function flowsAsked(asked: Asked): readonly CarriedFlow[] {
  const { flows = [], kinds, functional, economic, project, year } = asked;
  const bySource = [kinds, functional, economic, project, year].every((one) => one === undefined);
  return bySource ? CARRIED_FLOWS.filter((flow) => flows.includes(flow)) : [];
}

/** What is carried of what is asked for. */
export function carriedOver(carryOver: CarryOver | undefined, asked: Asked): CarryOver {
  const flows = carryOver ? flowsAsked(asked) : [];
  return flows.length === 0
    ? []
    : carryOver!.filter(
        ({ flow, source }) => flows.includes(flow) && (asked.sources?.includes(source) ?? true),
      );
}
