import type { GeneratedSheet, KeptState } from '../../core/index';
import { KEPT_NAMESPACE, LAYOUTS, MEMORY, readKeptText, readLayoutsText } from '../sheets/kept-text';
import type { WorkbookPackage } from './package';
import { OFFICE, type PackageParts, XML_HEAD } from './package-parts';
import { attribute, elements, escapeXml, NO_ELEMENT, type XmlElement } from '../open-xml/xml';

/** Any number will do that no other part of the file has. */
const ITEM_ID = '{6B0C1F6E-7C55-4B35-9C0E-5A1D7B0E4F21}';

/** Adds what is kept beside the cells to a package, as a part of its own beside the workbook. */
export function keepInParts(parts: PackageParts, workbook: string, kept: KeptState): void {
  const [item, properties] = ['customXml/item1.xml', 'customXml/itemProps1.xml'];
  parts.relate(workbook, 'customXml', item);
  parts.add(item, keptXml(kept), null);
  parts.relate(item, 'customXmlProps', properties);
  parts.add(
    properties,
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${KEPT_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    'officedocument.customXmlProperties',
  );
}

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

/**
 * A workbook that Excel has saved has it in the settings of the add-in. A part beside them is older: Excel writes none,
 * and what writes a part leaves the settings out.
 */
function keptPart(file: WorkbookPackage): KeptState | null {
  const part = ownPart(file);
  const settings = settingsOfAddIn(file);
  const memory = settings.get(MEMORY) ?? part?.memory ?? null;
  const layouts = readLayoutsText(settings.get(LAYOUTS) ?? '') ?? part?.layouts ?? {};
  return part || settings.size > 0 ? { generated: part?.generated ?? {}, layouts, memory } : null;
}

function ownPart(file: WorkbookPackage): KeptState | null {
  for (const name of file.names) {
    const root = /^customXml\/item\d*\.xml$/i.test(name) ? wholeTree(file, name) : null;
    if (root?.name === 'kept' && attribute(root, 'xmlns') === KEPT_NAMESPACE) {
      return readKeptText(root.text);
    }
  }
  return null;
}

/** Texts that the add-in keeps in the workbook; Excel writes each as JSON. */
function settingsOfAddIn(file: WorkbookPackage): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of file.names.filter((name) => /^xl\/webextensions\/webextension\d*\.xml$/i.test(name))) {
    for (const property of elements(wholeTree(file, part) ?? NO_ELEMENT, 'property')) {
      const name = attribute(property, 'name');
      const text = [MEMORY, LAYOUTS].includes(name) ? jsonText(attribute(property, 'value')) : null;
      if (text !== null) {
        found.set(name, text);
      }
    }
  }
  return found;
}

function jsonText(value: string): string | null {
  try {
    const text: unknown = JSON.parse(value);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

/** Parts beside the workbook are anybody's: one that is no XML is none of ours. */
function wholeTree(file: WorkbookPackage, name: string): XmlElement | null {
  try {
    return file.tree(name);
  } catch {
    return null;
  }
}
