import { fillForm, findForm, layOut, type Budget, type WorkbookPlan } from '../../src/core/index';

/** The sheets of a budget in a form, by the form's id. */
export function planOf(budget: Budget, form: string): WorkbookPlan {
  return layOut(fillForm(findForm(form)!, budget));
}
