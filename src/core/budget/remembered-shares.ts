import { fieldsOf } from '../workbook/fields-of';
import { SHARE_ROUNDINGS, type ShareRounding } from './budget';

/** How shares of the text are rounded, as a workbook of ours remembers it; null where it says nothing. */
export function rememberedShares(memory: string | undefined): ShareRounding | null {
  try {
    const { shares } = fieldsOf(fieldsOf(JSON.parse(memory ?? 'null'))['settings']);
    return SHARE_ROUNDINGS.find((one) => one === shares) ?? null;
  } catch {
    // Another program wrote into it.
    return null;
  }
}
