import {
  fillForm,
  findForm,
  layOut,
  printedForm,
  type Budget,
  type Disclosure,
  type WorkbookPlan,
  type WorkbookSnapshot,
} from '../core/index';
import type { DisclosureText, PriorEntries } from '../core/narrative/index';
import { loadNarrator } from './narrator';

/** The tables of a budget in a form, by the form's id. */
export function disclosureOf(budget: Budget, form: string): Disclosure {
  return fillForm(printedForm(findForm(form)!), budget);
}

/** The sheets of a budget in a form. */
export function planOf(budget: Budget, form: string): WorkbookPlan {
  return layOut(disclosureOf(budget, form));
}

/** The text of a budget, from what a workbook holds for it, or other figures of last year; null where the form has none. */
export async function textOfWorkbook(
  budget: Budget,
  form: string,
  workbook: WorkbookSnapshot,
  lastYear: PriorEntries['entries'] | null = null,
): Promise<DisclosureText | null> {
  const { readTextInput, textOf, withTyped } = await loadNarrator();
  const found = readTextInput(workbook, budget.year);
  const input = lastYear
    ? { ...found, prior: { entries: withTyped(lastYear, found.prior.entries), findings: [] } }
    : found;
  return textOf(disclosureOf(budget, form), input);
}

/** The sheets of a budget with the text, where the form has one. */
export async function planWithText(
  budget: Budget,
  form: string,
  workbook: WorkbookSnapshot,
): Promise<WorkbookPlan> {
  const { withText } = await loadNarrator();
  const text = await textOfWorkbook(budget, form, workbook);
  const plan = planOf(budget, form);
  return text === null ? plan : withText(plan, text.sheets);
}
