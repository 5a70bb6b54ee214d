import type { FundingSource, SpendingKind } from '../../src/core/budget/line-item';
import type { TableId } from '../../src/core/disclosure/table';
import { FEN_PER_UNIT } from '../../src/core/money/amount';
import type { PrintedCell } from './printed-tables';

const OTHER_GOODS = '30299';
const OTHER_WAGES = '30199';

/** Puts down a line whose amount, in 分, is near this one. */
export type Put = (
  functional: string,
  economic: string,
  source: FundingSource,
  kind: SpendingKind,
  near: number,
  carriedIn?: boolean,
) => void;

/** What a table prints in a column, by code: leaves only, in 分. */
export function leaves(
  cells: readonly PrintedCell[],
  table: TableId,
  role: string,
  rows: string[] = ['functional-tree', 'economic-tree'],
): Map<string, number> {
  const found = cells.filter((cell) => cell.table === table && rows.includes(cell.block.rows));
  const codes = new Set(found.flatMap(({ row }) => (row.is === 'code' ? [row.code] : [])));
  const isLeaf = (code: string): boolean =>
    ![...codes].some((other) => other !== code && other.startsWith(code));
  return new Map(
    found.flatMap((cell) => {
      const { row, places, unit, decimals } = cell;
      return row.is === 'code' && cell.role === role && places !== null && places !== 0 && isLeaf(row.code)
        ? [[row.code, (places * FEN_PER_UNIT[unit]) / 10 ** decimals] as const]
        : [];
    }),
  );
}

/** Spending of money that is not of the general budget of this year. */
export function spendOtherMoney(cells: readonly PrintedCell[], put: Put): void {
  const left = new Map<string, Map<string, number>>();
  for (const kind of ['basic', 'project'] as const) {
    const general = leaves(cells, 'general-budget', kind);
    for (const [code, near] of leaves(cells, 'spending', kind)) {
      // What the last place may hide is no money.
      const more = near - (general.get(code) ?? 0);
      if (more > 100) {
        left.set(code, (left.get(code) ?? new Map<string, number>()).set(kind, more));
      }
    }
  }
  const spend = (code: string, kind: string, source: FundingSource, near: number, carried = false): void => {
    const isBasic = kind === 'basic';
    put(code, isBasic ? OTHER_WAGES : OTHER_GOODS, source, isBasic ? 'personnel' : 'project', near, carried);
    left.get(code)!.set(kind, left.get(code)!.get(kind)! - near);
  };
  for (const source of ['government-funds', 'state-capital'] as const) {
    for (const kind of ['basic', 'project'] as const) {
      for (const [code, near] of leaves(cells, source, kind)) {
        spend(code, kind, source, near);
      }
    }
  }
  for (const source of [
    'fiscal-special-account',
    'institutional-income',
    'business-income',
    'other-income',
  ] as const) {
    for (const [code, near] of leaves(cells, 'income', source)) {
      const kinds = [...(left.get(code) ?? [])];
      let unpaid = near;
      kinds.forEach(([kind, more], index) => {
        // The last kind takes what is left, whatever was rounded.
        const part = index === kinds.length - 1 ? unpaid : Math.min(unpaid, more);
        unpaid -= part;
        if (part > 0) {
          spend(code, kind, source, part);
        }
      });
    }
  }
  // What 财政拨款 spends more than this year’s budgets give was carried over; all else is money of the unit.
  const appropriated = leaves(cells, 'appropriation', 'total', ['classes']);
  const carried = new Map(
    [...appropriated].map(([code, near]) => [
      code,
      near - sumUnder(code, leaves(cells, 'general-budget', 'total')),
    ]),
  );
  for (const [code, kinds] of left) {
    for (const [kind, near] of [...kinds].reverse()) {
      const over = Math.min(near, carried.get(code.slice(0, 3)) ?? 0);
      if (over > 5000) {
        carried.set(code.slice(0, 3), carried.get(code.slice(0, 3))! - over);
        spend(code, kind, 'general-budget', over, true);
      }
      const own = left.get(code)!.get(kind)!;
      if (own > 5000) {
        spend(code, kind, 'institutional-income', own);
      }
    }
  }
}

function sumUnder(code: string, amounts: ReadonlyMap<string, number>): number {
  return [...amounts].reduce((sum, [one, near]) => sum + (one.startsWith(code) ? near : 0), 0);
}
