/** refused: the row cannot be used. warning: used, but look at it. note: for information. */
export type InputSeverity = 'refused' | 'warning' | 'note';

/** Everything that can be said about a list of budget lines, 收入与结转, answers of the profile, performance goals and last year’s tables. Codes are never reused. */
export const INPUT_CODES = {
  'no-sheet': 'refused',
  'no-heading': 'refused',
  'several-lists': 'refused',
  'missing-column': 'refused',
  'duplicate-heading': 'refused',
  'field-twice': 'refused',
  'no-lines': 'refused',
  'no-money-unit': 'refused',
  'money-unit-conflict': 'refused',
  'money-unit-unsupported': 'refused',
  'functional-code-malformed': 'refused',
  'functional-code-incomplete': 'refused',
  'section-beside-items': 'refused',
  'functional-class-unknown': 'refused',
  'economic-code-malformed': 'refused',
  'economic-code-incomplete': 'refused',
  'economic-class-unknown': 'refused',
  'economic-code-government': 'refused',
  'source-missing': 'refused',
  'source-unknown': 'refused',
  'source-ambiguous': 'refused',
  'kind-missing': 'refused',
  'kind-unknown': 'refused',
  'project-name-missing': 'refused',
  'not-calculated': 'refused',
  'amount-error-value': 'refused',
  'amount-date': 'refused',
  'amount-not-a-number': 'refused',
  'amount-too-many-decimals': 'refused',
  'amount-too-many-digits': 'refused',
  'cell-error-value': 'refused',
  'text-bad-character': 'refused',
  'text-too-long': 'refused',
  'unit-text': 'refused',
  'functional-code-unlisted': 'warning',
  'economic-code-unlisted': 'warning',
  'name-missing': 'warning',
  'name-of-another-code': 'warning',
  'fund-of-code': 'warning',
  'projects-alike': 'warning',
  'subtotal-differs': 'warning',
  'subtotal-partial': 'warning',
  'subtotal-tail': 'note',
  'subtotal-unreadable': 'warning',
  'subtotal-unknown': 'note',
  'amounts-blank': 'warning',
  'hidden-row': 'warning',
  'no-prior-column': 'note',
  'performance-heading-missing': 'refused',
  'performance-other-year': 'refused',
  'performance-project-missing': 'refused',
  'performance-level-unknown': 'refused',
  'performance-level-missing': 'refused',
  'performance-indicator-incomplete': 'warning',
  'performance-no-indicators': 'warning',
  'performance-project-differs': 'warning',
  'performance-amount-missing': 'warning',
  'performance-sum-differs': 'warning',
  'answer-error-value': 'warning',
  'answer-not-text': 'warning',
  'answer-not-a-choice': 'warning',
  'answer-not-a-number': 'warning',
  'answer-not-whole': 'warning',
  'answer-negative': 'warning',
  'answer-too-many-decimals': 'warning',
  'answer-above': 'warning',
  'answer-below-table': 'warning',
  'answer-names-differ': 'warning',
  'prior-no-table': 'refused',
  'prior-wrong-year': 'refused',
  'prior-year-unknown': 'warning',
  'prior-form-unproved': 'warning',
  'prior-other-unit': 'warning',
  'prior-table-missing': 'warning',
  'prior-tables-several': 'warning',
  'prior-columns-missing': 'warning',
  'prior-money-unit': 'warning',
  'prior-units-differ': 'warning',
  'prior-row-unknown': 'warning',
  'prior-row-twice': 'warning',
  'prior-row-own': 'warning',
  'prior-row-gone': 'warning',
  'prior-other-year': 'warning',
  'prior-rows-incomplete': 'warning',
  'prior-not-an-amount': 'warning',
  'prior-code-corrected': 'warning',
  'prior-differs-from-list': 'warning',
  'prior-base-differs': 'warning',
  'carry-no-heading': 'refused',
  'carry-other-year': 'refused',
  'carry-source-twice': 'refused',
  'carry-negative': 'refused',
  'carry-reserves-of-appropriation': 'refused',
  'carry-unbalanced': 'warning',
  'carry-not-printed': 'warning',
} as const satisfies Readonly<Record<string, InputSeverity>>;

export type InputCode = keyof typeof INPUT_CODES;

/** One remark on the list, as data; its sentence is in the message files. */
export interface InputFinding {
  readonly code: InputCode;
  readonly severity: InputSeverity;
  readonly sheet: string | null;
  /** Cell address such as `H7`; null where it concerns the whole sheet. */
  readonly cell: string | null;
  /** What stood there. */
  readonly found: string;
  /** What was expected or what it is about, by name; used by the sentence. */
  readonly values: Readonly<Record<string, string>>;
}

export function inputFinding(
  code: InputCode,
  at: { readonly sheet: string | null; readonly cell?: string | null },
  found = '',
  values: Readonly<Record<string, string>> = {},
): InputFinding {
  return { code, severity: INPUT_CODES[code], sheet: at.sheet, cell: at.cell ?? null, found, values };
}
