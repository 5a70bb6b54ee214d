import { setApart } from '../set-apart';
import type { FindingValues } from '../subjects/findings';

/** A figure with its unit; a blank cell is called that. */
export function amount(text: string | null | undefined, unit: FindingValues['unit']): string {
  return text === null || text === undefined || text === ''
    ? '空白'
    : `${setApart(text, unit)}${unit === null ? '' : ` ${unit}`}`;
}
