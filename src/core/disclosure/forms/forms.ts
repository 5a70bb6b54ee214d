import type { Form } from '../table';
import { central2021 } from './central-2021/form';
import { shanghai, shanghaiCity } from './shanghai/form';
import { xinjiang2021 } from './xinjiang-2021/form';
import { xinjiang2022 } from './xinjiang-2022/form';

/** Every form the product knows: tables can be made in each, and checked. */
export const FORMS: readonly Form[] = [xinjiang2021, xinjiang2022, shanghai, shanghaiCity, central2021];

/** A form by its id, or by one it had before. */
export function findForm(id: string): Form | null {
  return FORMS.find((form) => form.id === id || form.aliases?.includes(id)) ?? null;
}
