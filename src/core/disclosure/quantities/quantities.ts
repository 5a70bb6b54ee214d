import type { AmountColumn, ListedRow } from '../table';
import type { ColumnRole } from './column-role';
import type { Quantity } from './quantity';
import { INCOME_QUANTITIES, SOURCE_QUANTITIES } from './sources';
import { SPENDING_QUANTITIES, THREE_PUBLIC_QUANTITIES } from './spending';

/** The total of a row or table, of whatever it is about. */
const TOTAL: Quantity = {
  role: 'total',
  captions: [
    '合计',
    '总计',
    '小计',
    '预算数',
    '金额',
    '预算金额',
    '预算',
    '年初预算数',
    '本年预算数',
    '本年预算',
  ],
  selection: {},
};

/** Every quantity of money that forms print, once. */
export const QUANTITIES: readonly Quantity[] = [
  TOTAL,
  ...SOURCE_QUANTITIES,
  ...INCOME_QUANTITIES,
  ...SPENDING_QUANTITIES,
  ...THREE_PUBLIC_QUANTITIES,
];

const BY_ROLE = new Map(QUANTITIES.map((quantity) => [quantity.role, quantity]));

/** What a role stands for; throws for one of a code (`economic-301`) or of last year, which say it by themselves. */
export function quantityOf(role: ColumnRole): Quantity {
  const found = BY_ROLE.get(role);
  if (!found) {
    throw new Error(`no quantity is declared for ${role}`);
  }
  return found;
}

/** A quantity as a column or a listed row: printed under one caption, known by all that it is published under. */
export function asPrinted(
  role: ColumnRole,
  caption = quantityOf(role).captions[0]!,
): AmountColumn & ListedRow {
  const { captions, selection } = quantityOf(role);
  const aliases = captions.filter((other) => other !== caption);
  return { role, caption, aliases, selection };
}
