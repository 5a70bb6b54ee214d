import type { BodyRow, ReadTable } from '../../recognise/recognised';

/** A printed code that its name, the other tables or the classification prove to be another one. */
export interface CodeCorrection {
  readonly table: ReadTable;
  readonly row: BodyRow;
  /** The code that the row stands for. */
  readonly code: string;
  /** Other tables that print the name at that code. */
  readonly witnesses: readonly { readonly table: ReadTable; readonly row: BodyRow }[];
  /** Whether the classification knows for sure that the name belongs to the code in this year. */
  readonly sure: boolean;
  /** Whether the budget lines prove it, and then the key of the row there. */
  readonly proved?: true;
  readonly key?: string;
}
