import type { Figure } from '../book/figure';
import type { RuleCode } from '../findings/rule-codes';

/**
 * One arithmetic statement of a disclosure.
 * - sum: the stated figure is the sum of the parts;
 * - equal: the stated figure and the one part are two printings of one quantity;
 * - at-most, at-least: the stated figure is no larger, no smaller than the sum of the parts.
 */
export interface Check {
  readonly rule: RuleCode;
  readonly kind: 'sum' | 'equal' | 'at-most' | 'at-least';
  readonly stated: Figure;
  readonly parts: readonly Figure[];
  /** Figures that the stated one is added to before it is compared; of loose statements only. */
  readonly beside?: readonly Figure[];
  /** Money that one side leaves out: the sum holds only while these are zero, and is else a limit. */
  readonly others?: readonly Figure[];
  /**
   * The other half of the row that this is one half of: 项目支出 for 基本支出. Which half other money pays is not printed,
   * and part of it may be negative: what one half lacks, the other may have.
   */
  readonly half?: { readonly stated: Figure; readonly parts: readonly Figure[] };
  /** Those of the others that stand in the compared row itself; absent: all of them. */
  readonly ofRow?: readonly Figure[];
  /** Which limit that is; at-least unless said. */
  readonly otherwise?: 'at-most' | 'at-least';
  /** A disagreement is only worth a look: what is compared need not be one quantity. */
  readonly loose?: true;
}

export type Verdict =
  /** All blank: nothing is stated. */
  | 'idle'
  /** An operand cannot be read. */
  | 'not-possible'
  /** Printed figures agree exactly. */
  | 'exact'
  /** They differ by what rounding each on its own can do. */
  | 'tail'
  /** They differ by what rounding can do only in a very unlikely case. */
  | 'suspect'
  /** A limit is passed; negative money that is not printed by itself could do that. */
  | 'beyond'
  | 'error';
