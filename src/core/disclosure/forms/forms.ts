import type { Form } from '../table';
import { xinjiang2021 } from './xinjiang-2021/form';

/** Every form the product knows. */
export const FORMS: readonly Form[] = [xinjiang2021];

export function findForm(id: string): Form | null {
  return FORMS.find((form) => form.id === id) ?? null;
}
