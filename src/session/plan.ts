import { fillForm, findForm, layOut, type Budget, type Disclosure, type WorkbookPlan } from '../core/index';

/** The tables of a budget in a form, by the form's id. */
export function disclosureOf(budget: Budget, form: string): Disclosure {
  return fillForm(findForm(form)!, budget);
}

/** The sheets of a budget in a form. */
export function planOf(budget: Budget, form: string): WorkbookPlan {
  return layOut(disclosureOf(budget, form));
}
