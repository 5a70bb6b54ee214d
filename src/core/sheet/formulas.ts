import { LIST_FIELDS, type ListField } from '../budget/published-columns';
import type { FigurePrint } from '../disclosure/print';
import { FEN_PER_UNIT } from '../money/amount';
import { ofLinesNow, takesLines, type Selection } from '../disclosure/selection';
import { remembering, rememberingOf } from '../workbook/remembering';
import { absoluteAddress, cellAddress, quotedSheet, rangeAddress } from '../workbook/address';
import type { CellPlan, Formula, SheetPlan, SpillPlan, WorkbookPlan } from './plan';
import { quoted, sumOfSelected } from './selected-lines';

/** native: plain functions of any spreadsheet. functions: BUDGET.* of the add-in. values: no formulas. */
export const FORMULA_STYLES = ['native', 'functions', 'values'] as const;
export type FormulaStyle = (typeof FORMULA_STYLES)[number];

/** Whether a cell gets its formula in a style: those of the working paper are plain functions in any but values. */
export function isLive({ formula }: CellPlan, style: FormulaStyle): boolean {
  if (formula === undefined || style === 'values') {
    return false;
  }
  // A call fills what this year's lines say; carry-over and last year are plain formulas in both styles.
  const called = formula.kind === 'copy' || (formula.kind === 'subtotal' && ofLinesNow(formula.selection));
  return style === 'native' || !called;
}

/** Sheets of a plan in a style: values alone have no working paper. */
export function sheetsInStyle({ sheets, paper }: WorkbookPlan, style: FormulaStyle): readonly SheetPlan[] {
  return style === 'values' ? sheets : [...sheets, paper()];
}

/** How a host writes a reference to a column of the input: a table column, or a plain range. */
export type InputReference = (field: ListField) => string;

/** References to columns of the input's Excel table: 预算明细[本年预算（元）]. */
export function tableReference(input: WorkbookPlan['input']): InputReference {
  const known = new Map(
    LIST_FIELDS.map((field) => [field, `${input.table}[${input.fields[field]?.heading ?? field}]`]),
  );
  return (field) => known.get(field)!;
}

/** Plain ranges, for hosts without table references: '预算明细'!$H$4:$H$23. */
export function rangeReference(input: WorkbookPlan['input']): InputReference {
  const known = rangesOf(input);
  return (field) => known.get(field)!;
}

/** Each is written once: a sheet has tens of thousands of formulas that name some of them. */
const rangesOf = rememberingOf(
  (input: WorkbookPlan['input']): ReadonlyMap<ListField, string> =>
    new Map(
      LIST_FIELDS.map((field) => {
        const column = input.fields[field]?.column ?? 1;
        const range = { top: input.firstRow, left: column, bottom: input.lastRow, right: column };
        return [field, `${quotedSheet(input.sheet)}!${absoluteAddress(range)}`];
      }),
    ),
);

/**
 * A formula in plain spreadsheet functions, without the leading `=`. The sum is rounded to 分 before it is divided, so
 * no binary remainder reaches the half-way point; exactly zero shows nothing.
 */
export function nativeFormula(formula: Formula, plan: WorkbookPlan, reference: InputReference): string {
  if (formula.kind === 'copy') {
    return cellAddress(formula.row, formula.column);
  }
  if (formula.kind === 'native') {
    return withoutMarks(formula.text, reference);
  }
  const { selection, print = { ...plan, zero: '' } } = formula;
  const exact = plan.exact(selection);
  const lines = exact
    ? sumOfPaper(exact, plan.paper().name)
    : `ROUND(${sumOfSelected(selection, reference)},2)`;
  const carried = plan.carried?.(selection) ?? [];
  const spent = takesLines(selection) ? [lines] : [];
  const sum = carried.length === 0 ? lines : `ROUND(SUM(${[...spent, ...carried].join(',')}),2)`;
  if (isBalancedPrint(plan, print)) {
    return `IF(${sum}=0,${quoted(print.zero)},${publishedSum(selection, plan, reference)})`;
  }
  const yuanPerUnit = FEN_PER_UNIT[print.moneyUnit] / FEN_PER_UNIT['元'];
  const inUnit = yuanPerUnit === 1 ? sum : `${sum}/${String(yuanPerUnit)}`;
  const printed =
    yuanPerUnit === 1 && print.decimals >= 2 ? sum : `ROUND(${inUnit},${String(print.decimals)})`;
  return `IF(${sum}=0,${quoted(print.zero)},${printed})`;
}

/** What is published of a selection, in the unit of the tables. */
function publishedSum(selection: Selection, plan: WorkbookPlan, reference: InputReference): string {
  const { balanced, paper, carriedPublished } = plan;
  const field = selection.year === 'prior' ? 'publishedPrior' : 'published';
  const places = balanced?.places(selection) ?? null;
  const lines = places
    ? sumOfPaper(places, paper().name)
    : `ROUND(${sumOfSelected(selection, reference, quoted, field)},2)`;
  const carried = carriedPublished?.(selection) ?? [];
  const spent = takesLines(selection) ? [lines] : [];
  return carried.length === 0 ? lines : `ROUND(SUM(${[...spent, ...carried].join(',')}),2)`;
}

/** A cell of a table, as the working paper names it. */
export const CELL_OF_TABLE = /\{cell:([^:}]+):(\d+):(\d+)\}/g;
const LINE = /^(line|published):(\d+)$/;
const CELL = /^cell:([^:}]+):(\d+):(\d+)$/;

/** A formula of the plan with a line of the list, a cell of a table, a column of the list in the place of each mark. */
function withoutMarks(text: string, reference: InputReference): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    const end = text.indexOf('}', at);
    const named = end < 0 ? null : standsFor(text.slice(at + 1, end), reference);
    if (named !== null) {
      out += text.slice(from, at) + named;
      from = end + 1;
    }
  }
  return out + text.slice(from);
}

/** What a mark stands for; null for what is none. */
function standsFor(mark: string, reference: InputReference): string | null {
  if (isField(mark)) {
    return reference(mark);
  }
  const [, amount, line] = LINE.exec(mark) ?? [];
  if (line !== undefined) {
    // By its place in the table: a cell that is named goes along when somebody moves it, and is lost with its row.
    return `INDEX(${reference(amount === 'published' ? 'published' : 'current')},${line})`;
  }
  const [, sheet, row, column] = CELL.exec(mark) ?? [];
  return sheet === undefined ? null : cellOfSheet(sheet, Number(row), Number(column));
}

/** A cell of another sheet, as a formula names it. */
export function cellOfSheet(sheet: string, row: number, column: number): string {
  return `${bareOrQuoted(sheet)}!${cellAddress(row, column)}`;
}

const FIELDS: ReadonlySet<string> = new Set(LIST_FIELDS);

function isField(word: string): word is ListField {
  return FIELDS.has(word);
}

/** The name of a sheet before `!`, without quotes where a spreadsheet writes none. */
const bareOrQuoted = remembering((name) => (/^\p{Script=Han}+$/u.test(name) ? name : quotedSheet(name)));

/** Ranges of the working paper; a single cell of it is rounded to 分 already. */
function sumOfPaper(ranges: readonly string[], paper: string): string {
  const cells = ranges.map((range) => `${bareOrQuoted(paper)}!${range}`);
  if (cells.length === 1 && !ranges[0]!.includes(':')) {
    return cells[0]!;
  }
  return cells.length === 0 ? '0' : `ROUND(SUM(${cells.join(',')}),2)`;
}

/** Whether figures that are printed so are those that the budget balances. */
function isBalancedPrint({ balanced }: WorkbookPlan, print: Omit<FigurePrint, 'zero'>): boolean {
  return balanced?.moneyUnit === print.moneyUnit && balanced.decimals === print.decimals;
}

/** The call that fills a block: BUDGET.WAN(BUDGET.SUBTOTAL(codes, amounts, wanted, column, words, …), decimals, TRUE). */
export function spillFormula(spill: SpillPlan, plan: WorkbookPlan, reference: InputReference): string {
  const { moneyUnit, decimals, zero } = spill.print ?? { ...plan, zero: '' };
  const exact = subtotalCall(spill, 'current', reference);
  if (isBalancedPrint(plan, { moneyUnit, decimals })) {
    const published = subtotalCall(spill, 'published', reference);
    return `BUDGET.BALANCED(${published},${exact},${String(decimals)},${quoted(zero)})`;
  }
  return moneyUnit === '万元' && zero === ''
    ? `BUDGET.WAN(${exact},${String(decimals)},TRUE)`
    : `BUDGET.PRINTED(${exact},${moneyUnit === '万元' ? 'TRUE' : 'FALSE'},${String(decimals)},${quoted(zero)})`;
}

function subtotalCall(spill: SpillPlan, amounts: 'current' | 'published', reference: InputReference): string {
  const parts = [
    reference(spill.codes),
    reference(amounts),
    spill.wanted === null ? '' : rangeAddress(spill.wanted),
    ...spill.criteria.flatMap(({ field, words, cells }) => [
      reference(field),
      cells === null ? arrayConstant(words ?? []) : rangeAddress(cells),
    ]),
  ];
  while (parts.at(-1) === '') {
    parts.pop();
  }
  return `BUDGET.SUBTOTAL(${parts.join(',')})`;
}

function arrayConstant(words: readonly (readonly string[])[]): string {
  const rows = words.map((row) => row.map(quoted).join(','));
  return words.length === 1 && words[0]!.length === 1 ? rows[0]! : `{${rows.join(';')}}`;
}
