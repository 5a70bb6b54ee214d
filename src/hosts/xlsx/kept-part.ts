import type { GeneratedSheet } from '../host';
import type { SheetLayout } from '../sheets/layout';
import type { KeptState } from '../sheets/workbook-image';
import type { WorkbookPackage } from './package';
import { attribute, escapeXml, type XmlElement } from './xml';

/** The XML part in which a file carries what this program keeps beside the cells. */
export const KEPT_NAMESPACE = 'urn:budget-disclosure:kept:1';

export function keptXml(kept: KeptState): string {
  // Characters that no XML may hold are written as JSON writes them, so that any text comes back.
  const json = JSON.stringify(kept).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<kept xmlns="${KEPT_NAMESPACE}">${escapeXml(json)}</kept>`;
}

/**
 * What a file carries: its part, where there is one that can be read, and the tags of its sheets, which keep to a
 * sheet that was renamed in Excel. Null if it has neither.
 */
export function readKept(
  file: WorkbookPackage,
  tags: readonly GeneratedSheet[],
  sheets: readonly string[],
): KeptState | null {
  const part = keptPart(file);
  if (!part && tags.length === 0) {
    return null;
  }
  const there = new Set(sheets);
  const generated = new Map<string, string>();
  for (const { id, name } of tags) {
    if (there.has(name)) {
      generated.set(name, id);
    }
  }
  const tagged = new Set(generated.values());
  for (const [name, id] of Object.entries(part?.generated ?? {})) {
    if (there.has(name) && !generated.has(name) && !tagged.has(id)) {
      generated.set(name, id);
    }
  }
  return {
    generated: Object.fromEntries(generated),
    layouts: part?.layouts ?? {},
    memory: part?.memory ?? null,
  };
}

/** What a file remembers beside its cells; null if it remembers nothing. */
export function readMemoryText(file: WorkbookPackage): string | null {
  return keptPart(file)?.memory ?? null;
}

function keptPart(file: WorkbookPackage): KeptState | null {
  for (const name of file.names) {
    const root = /^customXml\/item\d*\.xml$/i.test(name) ? wholeTree(file, name) : null;
    if (root?.name === 'kept' && attribute(root, 'xmlns') === KEPT_NAMESPACE) {
      return parsed(root.text);
    }
  }
  return null;
}

/** Parts beside the workbook are anybody's: one that is no XML is none of ours. */
function wholeTree(file: WorkbookPackage, name: string): XmlElement | null {
  try {
    return file.tree(name);
  } catch {
    return null;
  }
}

/** A part that was damaged on its way is as good as none. */
function parsed(json: string): KeptState | null {
  let kept: unknown;
  try {
    kept = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(kept)) {
    return null;
  }
  const { generated, layouts, memory } = kept;
  const sound =
    isRecord(generated) &&
    Object.values(generated).every((id) => typeof id === 'string') &&
    isRecord(layouts) &&
    Object.values(layouts).every(isLayout) &&
    (memory === null || typeof memory === 'string');
  return sound
    ? {
        generated: generated as Record<string, string>,
        layouts: layouts as Record<string, SheetLayout>,
        memory,
      }
    : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLayout(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.firstRow === 'number' &&
    Array.isArray(value.keyColumns) &&
    value.keyColumns.every((column) => typeof column === 'number') &&
    Array.isArray(value.keys) &&
    value.keys.every((key) => typeof key === 'string')
  );
}
