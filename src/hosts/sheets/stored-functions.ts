/** Text, and names of sheets in quotes, which hold no functions; or what is looked for. */
const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
/** The name under which Excel stores a function that it does not know: `_xldudf_BUDGET_SHARE(`, `[1]!_xldudf_…`. */
const STORED = new RegExp(`${QUOTED}|(?:\\[\\d+\\]!)?_xldudf_BUDGET_([A-Z]+)\\(`, 'gi');
const OWN = new RegExp(`${QUOTED}|(?<![\\w.])BUDGET\\.([A-Z]+)\\(`, 'gi');

/** A formula with our functions under their own names. */
export function withOwnNames(formula: string): string {
  return /_xldudf_/i.test(formula) ? renamed(formula, STORED, 'BUDGET.') : formula;
}

/** A formula with our functions under the names that Excel stores: dots become underscores. */
export function withStoredNames(formula: string): string {
  // A letter is looked for many times as fast, and most formulas have none such.
  return formula.includes('.') && /BUDGET\./i.test(formula)
    ? renamed(formula, OWN, '_xldudf_BUDGET_')
    : formula;
}

function renamed(formula: string, pattern: RegExp, prefix: string): string {
  return formula.replace(pattern, (whole, name?: string) =>
    name === undefined ? whole : `${prefix}${name.toUpperCase()}(`,
  );
}
