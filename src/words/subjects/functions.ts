/** A parameter, by the name that the metadata gives it. */
export type Parameter =
  | 'codes'
  | 'amounts'
  | 'wanted'
  | 'criteria'
  | 'part'
  | 'total'
  | 'current'
  | 'prior'
  | 'yuan'
  | 'stated'
  | 'parts'
  | 'code'
  | 'decimals'
  | 'close'
  | 'blankZero'
  | 'published'
  | 'inUnit'
  | 'zero'
  | 'year';

/** Where a cell stands in the block handed over; null where the block has one row or one column only. */
export interface Place {
  readonly parameter: Parameter;
  readonly row: number | null;
  readonly column: number | null;
}

interface Found {
  readonly place: Place;
  readonly found: string;
}

/** What each sentence is made of. */
export interface TroubleValues {
  'error-cell': Found;
  'not-a-number': Found;
  'too-many-decimals': Found;
  'too-many-digits': Found;
  'not-a-code': Found;
  'code-missing': { readonly place: Place; readonly amount: string };
  'not-a-year': Found;
  'not-a-flag': Found;
  'not-decimals': Found & { readonly low: number; readonly high: number };
  'too-large': { readonly parameter: Parameter; readonly cells: number; readonly most: number };
  'sizes-differ': { readonly a: Size; readonly b: Size };
  'not-a-column': Size;
  'condition-incomplete': { readonly given: number };
  'result-too-long': { readonly total: string };
  'no-such-code': { readonly code: string; readonly year: number };
  'zero-total': Record<never, never>;
  'zero-base': Record<never, never>;
  'negative-base': Record<never, never>;
  'no-list-to-close': Record<never, never>;
  'parts-differ': Record<never, never>;
}

export interface Size {
  readonly parameter: Parameter;
  readonly rows: number;
  readonly columns: number;
}

export type TroubleKind = keyof TroubleValues;

/** Every sentence in one language; a language that lacks one does not compile. */
export type TroubleSentences = {
  readonly [Kind in TroubleKind]: (of: TroubleValues[Kind]) => string;
};

/** What a function does, and what each of its parameters is. */
export interface FunctionDescription {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Functions in one language: null where it is the language of their doc comments, or of the names in the sources. */
export interface FunctionsDescribed {
  readonly texts: Readonly<Record<string, FunctionDescription>> | null;
  readonly names: Readonly<Record<string, string>> | null;
}
