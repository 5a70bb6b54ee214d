import { findForm } from '../core/index';
import type { Workspace } from './workspace';
import type { PrintedTables } from './state/session-state';

/**
 * Looks whether the workbook holds finished tables and nothing to make them from. Unit, year and form that their titles print
 * are proposed: a year of ours would be wrong without a word. What was settled for this workbook before stays.
 */
export async function lookForPrinted(workspace: Workspace): Promise<PrintedTables | null> {
  const { known, settings } = workspace;
  // Tables of ours may have been published without their lines; those that have lost them have lists to choose from.
  if (known.inputSheet !== null || (known.generated.length > 0 && known.candidates.length > 0)) {
    return null;
  }
  const { form, unitName, year, tables } = await known.look(settings);
  const there = tables.filter(({ status }) => status !== 'missing').length;
  if (form === null || there === 0) {
    return null;
  }
  if (settings.unit === '') {
    const proposed = {
      unit: unitName ?? '',
      year: year ?? settings.year,
      form: findForm(form)?.id ?? settings.form,
    };
    workspace.memory = { ...workspace.memory, settings: { ...settings, ...proposed } };
  }
  return { tables: there, unit: unitName, year };
}
