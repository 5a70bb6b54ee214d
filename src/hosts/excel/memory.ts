import type { SheetLayout } from '../sheets/layout';
import { run } from './run';

/** Keys of what is kept in the workbook's settings. */
const PREFIX = 'budget-disclosure';
export const MEMORY = `${PREFIX}.memory`;
export const LAYOUTS = `${PREFIX}.layouts`;
/** The last change that was made wholly. */
export const COMMITTED = `${PREFIX}.committed`;

export type Layouts = Readonly<Record<string, SheetLayout>>;

/** Values of these settings; null where there is none. */
export async function readSettings(keys: readonly string[]): Promise<(string | null)[]> {
  return run(async (context) => {
    const items = keys.map((key) => context.workbook.settings.getItemOrNullObject(key));
    items.forEach((item) => item.load('value'));
    await context.sync();
    return items.map((item) => (item.isNullObject ? null : String(item.value)));
  });
}

export function writeSetting(context: Excel.RequestContext, key: string, value: string): void {
  context.workbook.settings.add(key, value);
}

export function readLayouts(text: string | null): Layouts {
  return text === null ? {} : (JSON.parse(text) as Layouts);
}
