import type { Area } from './address';

/** What a formula or a user can leave in a cell; '' is an empty cell. */
export interface ErrorValue {
  readonly error: string;
}
export type Scalar = string | number | boolean | ErrorValue;

/** Settings of a cell, a row, a column or a sheet by their path in the API: `font.bold`, `numberFormat`. */
export type Format = Record<string, unknown>;

export interface Cell {
  value: Scalar;
  /** With the leading `=`. */
  formula?: string;
  /** Key of the cell whose result spilled here. */
  spillFrom?: number;
  /** On the cell of the formula: the area its result fills. */
  spill?: Area;
  format?: Format;
  /** Entered while its function was not registered: it stays #NAME? until it is entered anew. */
  stuck?: boolean;
}

export interface LineInfo {
  size?: number;
  hidden?: boolean;
  /** Groups that it is in. */
  level?: number;
  format?: Format;
}

export interface ConditionalFormat {
  id: string;
  type: string;
  areas: Area[];
  stopIfTrue: boolean;
  /** `rule.formula` of a custom format. */
  formula: string;
  /** Rule of a cell-value format. */
  rule: unknown;
  /** Made in Excel's own dialog: two of these with formulas on one range can't be read by a program any more. */
  byUser?: true;
  format: Format;
}

export interface Validation {
  areas: Area[];
  rule: Record<string, unknown>;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: boolean;
}

export interface Protection {
  options: Record<string, unknown>;
  password: string | null;
}

export interface Sheet {
  id: string;
  name: string;
  visibility: string;
  /** Plain properties by their name on the wire: TabColor, ShowGridlines … */
  properties: Record<string, unknown>;
  protection: Protection | null;
  freeze: Area | null;
  /** Plain properties of the page by their path on the wire. */
  pageLayout: Record<string, unknown>;
  printArea: Area[];
  printTitleRows: Area | null;
  printTitleColumns: Area | null;
  customProperties: Record<string, string>;
  format: Format;
  cells: Map<number, Cell>;
  rows: Map<number, LineInfo>;
  columns: Map<number, LineInfo>;
  merges: Area[];
  /** Highest priority first. */
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
}

export interface Table {
  id: string;
  sheet: string;
  area: Area;
  properties: Record<string, unknown>;
}

export interface Name {
  name: string;
  /** Id of a sheet, or null for the workbook. */
  scope: string | null;
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Comment {
  id: string;
  sheet: string;
  row: number;
  column: number;
  content: string;
  resolved: boolean;
}

export interface XmlPart {
  id: string;
  xml: string;
}

export interface Workbook {
  name: string;
  sheets: Sheet[];
  active: string;
  selection: { sheet: string; area: Area };
  tables: Table[];
  names: Name[];
  comments: Comment[];
  settings: Record<string, unknown>;
  xmlParts: XmlPart[];
  properties: Record<string, unknown>;
  customProperties: Record<string, unknown>;
  protection: { password: string | null } | null;
  calculationMode: string;
  isDirty: boolean;
  nextId: number;
}

export const isError = (value: unknown): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'error' in value;
