import type { Budget } from '../budget/budget';
import { hashLines } from '../budget/lines-mark';
import { withheldSections } from '../budget/withheld-items';
import { adjustmentsSheet } from '../sheet/adjustments-sheet';
import { carryOverSheet } from '../sheet/carry-over-sheet';
import { nativeFormula, rangeReference } from '../sheet/formulas';
import { inputSheet } from '../sheet/input-sheet';
import { workingPaper, type WorkingPaper } from '../sheet/paper/working-paper';
import type { WorkbookPlan } from '../sheet/plan';
import type { AmountLook } from './amount-look';
import { adjustedIn, figuresOf } from './balanced-fill';
import type { CellFill, TemplateFill } from './template-fill';

/** The list and the working paper that the figures of a filled template are live by. */
export function templatePlan(fill: TemplateFill, budget: Budget): WorkbookPlan {
  const { sheet, input } = inputSheet(budget);
  const carry = carryOverSheet(budget);
  let made: WorkingPaper | null = null;
  const paper = (): WorkingPaper => (made ??= workingPaper(figuresOf(fill, budget), []));
  return {
    form: 'learned',
    unit: budget.unit,
    year: budget.year,
    moneyUnit: '元',
    decimals: 2,
    linesHash: hashLines(budget),
    withheldItems: withheldSections(budget.lines).size > 0,
    sheets: [
      sheet,
      ...(carry ? [carry.sheet] : []),
      ...(budget.balanced ? [adjustmentsSheet(adjustedIn(fill), budget)] : []),
    ],
    names: [],
    paper: () => paper().sheet,
    exact: (selection) => paper().exact(selection),
    ...(budget.balanced && {
      balanced: { ...budget.balanced, places: (selection) => paper().published(selection) },
    }),
    ...(carry && { carried: carry.carried }),
    ...(carry && budget.balanced && { carriedPublished: carry.carriedPublished }),
    input,
  };
}

/** The template's own formula of a cell, where it is kept; `rowAt`: where a row stands at last. */
export function keptFormula({ own }: CellFill, rowAt: (row: number) => number): string | null {
  return own?.map((piece) => (typeof piece === 'string' ? piece : String(rowAt(piece.row)))).join('') ?? null;
}

/** The formula of a figure in a template; null for a cell that holds none. */
export function templateFormula(
  { selection }: CellFill,
  plan: WorkbookPlan,
  look: AmountLook,
): string | null {
  if (!selection) {
    return null;
  }
  const zero = typeof look.zero === 'string' ? look.zero : '';
  const print = { moneyUnit: look.unit, decimals: look.decimals, zero };
  const formula = nativeFormula({ kind: 'subtotal', selection, print }, plan, rangeReference(plan.input));
  // A template that prints 0 for nothing gets a number there.
  return typeof look.zero === 'number' ? formula.replace('=0,"",', '=0,0,') : formula;
}
