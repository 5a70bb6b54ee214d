import type { MoneyUnit } from '../../money/amount';
import type { BrokenCheck, CellReference, CellWrite } from './finding';

/** A cell that would be changed. */
export interface ProposedChange extends CellReference {
  /** Its row and column in words. */
  readonly caption: string;
  readonly unit: MoneyUnit | null;
  /** As they are printed; '' for a blank. */
  readonly before: string;
  readonly after: string;
  readonly write: CellWrite;
  /** The statements that do not hold for it, and would. */
  readonly mends: readonly BrokenCheck[];
}

/** Statements that hang together and that no one set of cells would mend. */
export interface OpenChoice extends CellReference {
  readonly caption: string;
  /** Statements that do not hold. */
  readonly broken: number;
  /** Sets of cells that would mend them, all of the fewest cells; null where they were not found or counted. */
  readonly ways: number | null;
}

/** The fewest cells whose change makes all statements hold. Nothing is ever written for it: a person decides. */
export interface Proposals {
  readonly changes: readonly ProposedChange[];
  readonly open: readonly OpenChoice[];
}
