/** The name under which Excel stores a function that it does not know: `_xldudf_BUDGET_SHARE(`, `[1]!_xldudf_…`. */
const STORED = /(?:\[\d+\]!)?_xldudf_BUDGET_([A-Z]+)\(/gi;

/** A formula with our functions under their own names. */
export function withOwnNames(formula: string): string {
  return formula.replace(STORED, 'BUDGET.$1(');
}
