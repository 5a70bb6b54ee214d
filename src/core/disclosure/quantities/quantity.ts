import type { Selection } from '../selection';
import type { ColumnRole } from './column-role';

/** A quantity of money that forms print: its role, every caption it is published under, and the lines it adds up. */
export interface Quantity {
  readonly role: ColumnRole;
  /** The usual one first. */
  readonly captions: readonly string[];
  /** Null for a figure that the budget lines do not hold. */
  readonly selection: Selection | null;
}
