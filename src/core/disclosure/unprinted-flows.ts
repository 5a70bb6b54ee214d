import type { Balance, CarryReading } from '../budget/carry-balance';
import { CARRIED_FLOWS, FLOW_NAMES, type CarriedFlow } from '../budget/carry-over';
import { inputFinding, type InputFinding } from '../budget/input-finding';
import { compare, formatYuan, isZero } from '../money/amount';
import { sumAmounts } from '../money/sum';
import type { Flow, Selection } from './selection';
import type { Block, BlockRows, Form, ListedRow } from './table';

/**
 * Money of 收入与结转 that the tables of a form have no column or row for, in 元 by the name of its flow; null where all of it is printed. Income
 * of the year is that of the lines where a form says nothing else.
 */
export function unprintedFlows(
  { tables }: Pick<Form, 'tables'>,
  balances: readonly Balance[],
): Readonly<Record<string, string>> | null {
  return flowsBeside(
    tables.flatMap(({ blocks }) => blocks.flatMap(selectionsOf)).flatMap((one) => one?.flows ?? []),
    balances,
  );
}

/** The same by the flows that are printed. */
export function flowsBeside(
  printed: readonly Flow[],
  balances: readonly Balance[],
): Readonly<Record<string, string>> | null {
  const amountOf = (flow: CarriedFlow): ReturnType<typeof sumAmounts> =>
    sumAmounts(balances.map(({ flows }) => flows[flow]));
  const isTold = (flow: CarriedFlow): boolean =>
    flow === 'income'
      ? balances.some(({ flows, spending }) => compare(flows.income, spending) !== 0)
      : !isZero(amountOf(flow));
  const told = CARRIED_FLOWS.filter((flow) => !printed.includes(flow) && isTold(flow));
  return told.length === 0
    ? null
    : Object.fromEntries(told.map((flow) => [FLOW_NAMES[flow], formatYuan(amountOf(flow))]));
}

/** What columns and rows with captions of their own print. */
function selectionsOf({ columns, rows }: Block): (Selection | null)[] {
  return [...columns, ...listedIn(rows)].map(({ selection }) => selection);
}

function listedIn(rows: BlockRows): readonly ListedRow[] {
  switch (rows.by) {
    case 'listed':
      return rows.rows;
    case 'classes':
      return [...(rows.before ?? []), ...(rows.after ?? [])];
    default:
      return [];
  }
}

/** The same as what is to be said where tables are made. */
export function toldOfUnprinted(form: Form, carry: CarryReading | undefined): InputFinding[] {
  const found = unprintedFlows(form, carry?.balances ?? []);
  const told = (sheet: string, amounts: Readonly<Record<string, string>>): InputFinding =>
    inputFinding('carry-not-printed', { sheet }, '', { ...amounts, form: form.name });
  return carry && found ? [told(carry.sheet, found)] : [];
}
