import type { SheetLayout, KeptState } from '../../core/index';

/** The XML part in which a file carries what this program keeps beside the cells. */
export const KEPT_NAMESPACE = 'urn:budget-disclosure:kept:1';

/** Keys under which the same is kept in Excel's settings of a workbook. */
const PREFIX = 'budget-disclosure';
export const MEMORY = `${PREFIX}.memory`;
export const LAYOUTS = `${PREFIX}.layouts`;
/** The last change that was made wholly. */
export const COMMITTED = `${PREFIX}.committed`;

/** The text of the part; null if it was damaged on its way, which is as good as none. */
export function readKeptText(json: string): KeptState | null {
  const kept = parsed(json);
  if (!isRecord(kept)) {
    return null;
  }
  const { generated, layouts, memory } = kept;
  const sound =
    isRecord(generated) &&
    Object.values(generated).every((id) => typeof id === 'string') &&
    areLayouts(layouts) &&
    (memory === null || typeof memory === 'string');
  return sound ? { generated: generated as Record<string, string>, layouts, memory } : null;
}

/** The text of the layouts alone; null as above. */
export function readLayoutsText(json: string): KeptState['layouts'] | null {
  const layouts = parsed(json);
  return areLayouts(layouts) ? layouts : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areLayouts(value: unknown): value is Record<string, SheetLayout> {
  return isRecord(value) && Object.values(value).every(isLayout);
}

function isLayout(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.firstRow === 'number' &&
    Array.isArray(value.keyColumns) &&
    value.keyColumns.every((column) => typeof column === 'number') &&
    Array.isArray(value.keys) &&
    value.keys.every((key) => typeof key === 'string') &&
    (value.rowLevels === undefined || areLevels(value.rowLevels))
  );
}

function areLevels(value: unknown): boolean {
  return Array.isArray(value) && value.every((level) => typeof level === 'number');
}
