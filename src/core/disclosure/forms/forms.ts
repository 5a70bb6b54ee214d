import type { Form } from '../table';
import { shanghaiPutuo } from './shanghai-putuo/form';
import { xinjiang2021 } from './xinjiang-2021/form';

/** Every form the product knows. */
export const FORMS: readonly Form[] = [xinjiang2021, shanghaiPutuo];

/** Forms that tables can be made in. */
export const GENERATED_FORMS: readonly Form[] = FORMS.filter(({ use }) => use === 'generate');

export function findForm(id: string): Form | null {
  return FORMS.find((form) => form.id === id) ?? null;
}
