import type { NarrativeForm } from '../narrative-form';
import { xinjiang2021Text } from './xinjiang-2021/form';

/** Texts by the form of tables that they speak of. */
const TEXTS: readonly NarrativeForm[] = [xinjiang2021Text];

/** The text of a form; null where only its tables can be made. */
export function narrativeForm(form: string): NarrativeForm | null {
  return TEXTS.find((text) => text.form === form) ?? null;
}
