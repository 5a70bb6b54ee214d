import type { Area } from '../model/address';
import type { Sheet, Workbook } from '../model/types';
import type { Quirks } from '../host/quirks';
import type { HostObject } from './object-type';

export interface Change {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly changeType: string;
  readonly shiftDirection?: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The pane and the ribbon, as the add-in asked for them. */
export interface Pane {
  state: string;
  startState: string;
  /** Buttons enabled and tabs shown, by their ids. */
  readonly ribbon: Record<string, boolean>;
}

/** What members of the API may ask of the program behind the workbook. */
export interface Host {
  readonly workbook: Workbook;
  /** Values are calculated before they are read. */
  calculate(always?: boolean): void;
  /** Formulas must be calculated anew. */
  markDirty(): void;
  changed(change: Change): void;
  sheetEvent(eventType: number, message: Record<string, unknown> & { worksheetId: string }): void;
  selected(sheet: Sheet, area: Area): void;
  subscribe(eventType: number, targetId: string, on: boolean): void;
  /** The object behind a reference the client keeps. */
  reference(id: string): HostObject | null;
  forget(referenceId: string | null): void;
  /** Areas that the client keeps follow inserted and deleted cells. */
  moveReferences(sheet: Sheet, move: (area: Area) => Area | null): void;
  /** Results of custom functions are awaited. */
  isPending(): boolean;
  readonly coAuthoring: boolean;
  eventsEnabled: boolean;
  functionsReady(): void;
  /** Functions of the page are called anew. */
  forgetFunctions(): void;
  functionResults(results: readonly (readonly unknown[])[]): void;
  openedWorkbooks: string[];
  readonly quirks: Quirks;
  readonly isReadOnly: boolean;
  readonly pane: Pane;
  showPane(state: string): void;
}
