import { KIND_NAMES, SOURCE_NAMES } from '../budget/line-item';
import type { LineField } from '../budget/words';
import type { Selection } from '../disclosure/selection';
import { FEN_PER_UNIT } from '../money/amount';
import { cellAddress, rangeAddress } from '../workbook/address';
import type { Formula, SpillPlan, WorkbookPlan } from './plan';

/** native: plain functions of any spreadsheet. functions: BUDGET.* of the add-in. values: no formulas. */
export const FORMULA_STYLES = ['native', 'functions', 'values'] as const;
export type FormulaStyle = (typeof FORMULA_STYLES)[number];

/** How a host writes a reference to a column of the input: a table column, or a plain range. */
export type InputReference = (field: LineField) => string;

/** References to columns of the input's Excel table: 预算明细[本年预算（元）]. */
export function tableReference(input: WorkbookPlan['input']): InputReference {
  return (field) => `${input.table}[${input.fields[field]?.heading ?? field}]`;
}

/** Plain ranges, for hosts without table references: '预算明细'!$H$4:$H$23. */
export function rangeReference(input: WorkbookPlan['input']): InputReference {
  return (field) => {
    const column = input.fields[field]?.column ?? 1;
    const range = rangeAddress({ top: input.firstRow, left: column, bottom: input.lastRow, right: column });
    const absolute = range.replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
    return `'${input.sheet.replaceAll("'", "''")}'!${absolute}`;
  };
}

/**
 * A formula in plain spreadsheet functions, without the leading `=`. The sum is rounded to 分 before it is divided, so
 * no binary remainder reaches the half-way point; exactly zero shows nothing.
 * No SUMIFS: a code that a person typed as a number would match differently in each program; LEFT() makes it text.
 */
export function nativeFormula(formula: Formula, plan: WorkbookPlan, reference: InputReference): string {
  if (formula.kind === 'copy') {
    return cellAddress(formula.row, formula.column);
  }
  const sum = `ROUND(${sumOf(formula.selection, reference)},2)`;
  const yuanPerUnit = FEN_PER_UNIT[plan.moneyUnit] / FEN_PER_UNIT['元'];
  const printed = yuanPerUnit === 1 ? sum : `ROUND(${sum}/${String(yuanPerUnit)},${String(plan.decimals)})`;
  return `IF(${sum}=0,"",${printed})`;
}

function sumOf(selection: Selection, reference: InputReference): string {
  const { sources, kinds, functional, economic, project } = selection;
  const conditions = [
    ...anyOf(functional, (code) => startsWith(reference('functional'), code)),
    ...anyOf(economic, (code) => startsWith(reference('economic'), code)),
    ...anyOf(sources, (source) => `${reference('source')}=${quote(SOURCE_NAMES[source])}`),
    ...anyOf(kinds, (kind) => `${reference('kind')}=${quote(KIND_NAMES[kind])}`),
    // Names are compared to the letter: `=` would take 项目A and 项目a for one project.
    ...(project === undefined ? [] : [`EXACT(${reference('project')},${quote(project)})`]),
  ];
  const amounts = reference('current');
  if (conditions.length === 0) {
    return `SUM(${amounts})`;
  }
  return `SUMPRODUCT(${conditions.length === 1 ? `${conditions[0]!}*1` : conditions.join('*')},${amounts})`;
}

function anyOf<T>(words: readonly T[] | undefined, test: (word: T) => string): string[] {
  if (!words) {
    return [];
  }
  const tests = words.map((word) => `(${test(word)})`);
  return [tests.length === 0 ? '(0)' : tests.length === 1 ? tests[0]! : `((${tests.join('+')})>0)`];
}

function startsWith(column: string, code: string): string {
  return `LEFT(${column},${String(code.length)})=${quote(code)}`;
}

/** The call that fills a block: BUDGET.WAN(BUDGET.SUBTOTAL(codes, amounts, wanted, column, words, …), decimals, TRUE). */
export function spillFormula(spill: SpillPlan, plan: WorkbookPlan, reference: InputReference): string {
  const parts = [
    reference(spill.codes),
    reference('current'),
    spill.wanted === null ? '' : rangeAddress(spill.wanted),
    ...spill.criteria.flatMap(({ field, words, cells }) => [
      reference(field),
      cells === null ? arrayConstant(words ?? []) : rangeAddress(cells),
    ]),
  ];
  while (parts.at(-1) === '') {
    parts.pop();
  }
  const subtotal = `BUDGET.SUBTOTAL(${parts.join(',')})`;
  return plan.moneyUnit === '万元' ? `BUDGET.WAN(${subtotal},${String(plan.decimals)},TRUE)` : subtotal;
}

function arrayConstant(words: readonly (readonly string[])[]): string {
  const rows = words.map((row) => row.map(quote).join(','));
  return words.length === 1 && words[0]!.length === 1 ? rows[0]! : `{${rows.join(';')}}`;
}

/** A text constant; Excel takes no constant of more than 255 characters, so a long one is joined from pieces. */
function quote(text: string): string {
  const pieces = text.match(/[^]{1,100}/gu) ?? [''];
  const quoted = pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`);
  return quoted.length === 1 ? quoted[0]! : `(${quoted.join('&')})`;
}
