import { KEPT_NAMESPACE, MEMORY, readKeptText } from '../sheets/kept-text';
import type { KeptState } from '../../core/index';
import { textOfPart } from './part-text';
import { run } from './run';

export type Layouts = KeptState['layouts'];

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

/** What the session remembered last, here or where the file was made; null if it is nothing. */
export async function readMemory(): Promise<string | null> {
  const [own] = await readSettings([MEMORY]);
  return own ?? (await readKeptPart())?.memory ?? null;
}

export function writeMemory(text: string): Promise<void> {
  return run(async (context) => {
    writeSetting(context, MEMORY, text);
    await context.sync();
  });
}

/** What a file carries that was saved without Excel; null if it carries nothing. */
export async function readKeptPart(): Promise<KeptState | null> {
  return run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE);
    parts.load('items/id');
    await context.sync();
    const last = parts.items.slice(-1).map((part) => part.getXml());
    await context.sync();
    const [text = null] = last.map(({ value }) => textOfPart(value, 'kept'));
    return text === null ? null : readKeptText(text);
  });
}
