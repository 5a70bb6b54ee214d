import { compare, formatYuan, isZero, subtract, ZERO, type Amount } from '../money/amount';
import { sumAmounts } from '../money/sum';
import { CARRIED_FLOWS, type CarriedFlow, type CarryOver } from './carry-over';
import type { InputFinding } from './input-finding';
import { FUNDING_SOURCES, SOURCE_NAMES, type FundingSource, type LineItem } from './line-item';

/** What a source has in a year and what becomes of it, in 分: the same where it is in balance. */
export interface Balance {
  readonly source: FundingSource;
  /** What the lines spend. */
  readonly spending: Amount;
  readonly flows: Readonly<Record<CarriedFlow, Amount>>;
  /** 本年收入 + 上年结转 + 使用非财政拨款结余. */
  readonly has: Amount;
  /** Spending + 结转下年. */
  readonly gives: Amount;
}

/** What was read of 收入与结转 beside the lines. */
export interface CarryReading {
  readonly sheet: string;
  /** What makes it unusable. */
  readonly refused: readonly InputFinding[];
  /** Each source with money, and its cell. None where the sheet can’t be used. */
  readonly balances: readonly (Balance & { readonly cell: string })[];
}

/** Each source that has money or spends it. */
export function balancesOf(lines: readonly LineItem[], carryOver: CarryOver): readonly Balance[] {
  return FUNDING_SOURCES.map((source): Balance => {
    const spending = sumAmounts(
      lines.flatMap((line) => (line.source === source && line.current !== null ? [line.current] : [])),
    );
    const of = (flow: CarriedFlow): Amount =>
      sumAmounts(
        carryOver.filter((one) => one.source === source && one.flow === flow).map(({ amount }) => amount),
      );
    const flows = Object.fromEntries(CARRIED_FLOWS.map((flow) => [flow, of(flow)])) as Balance['flows'];
    return {
      source,
      spending,
      flows,
      has: sumAmounts([flows.income, flows['carried-in'], flows.reserves]),
      gives: sumAmounts([spending, flows['carried-out']]),
    };
  }).filter(({ has, gives }) => !isZero(has) || !isZero(gives));
}

export function isBalanced({ has, gives }: Balance): boolean {
  return compare(has, gives) === 0;
}

/** A source that is not in balance, as its sentence says it: both sides with their parts, in 元. */
export function balanceValues({ source, spending, flows, has, gives }: Balance): Record<string, string> {
  return {
    source: SOURCE_NAMES[source],
    spending: formatYuan(spending),
    income: formatYuan(flows.income),
    in: formatYuan(flows['carried-in']),
    reserves: formatYuan(flows.reserves),
    out: formatYuan(flows['carried-out']),
    has: formatYuan(has),
    gives: formatYuan(gives),
    difference: formatYuan(subtract(has, gives)),
  };
}

/** What a sheet begins with: each source brings what its lines spend, and nothing is carried over. */
export function proposedCarryOver(lines: readonly LineItem[]): CarryOver {
  return balancesOf(lines, []).flatMap(({ source, spending }) =>
    compare(spending, ZERO) > 0 ? [{ source, flow: 'income' as const, amount: spending }] : [],
  );
}
