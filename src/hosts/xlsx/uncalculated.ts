import { strFromU8, unzipSync } from 'fflate';
import { attribute } from './xml';

/**
 * Formula cells that no program has ever calculated, by sheet name: they hold no value, which is not the same as a
 * blank. ExcelJS reports both alike, so the sheets' XML is asked.
 */
export function uncalculatedCells(bytes: Uint8Array): Map<string, ReadonlySet<string>> {
  const parts = unzipSync(bytes, {
    filter: ({ name }) =>
      /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const text = (name: string): string => {
    const part = parts[name];
    return part ? strFromU8(part) : '';
  };
  const targets = new Map<string, string>();
  for (const relation of text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const target = attribute(relation[0], 'Target').replace(/^\/?(?:xl\/)?/, 'xl/');
    targets.set(attribute(relation[0], 'Id'), target);
  }
  const found = new Map<string, ReadonlySet<string>>();
  for (const sheet of text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const cells = withoutValue(text(targets.get(attribute(sheet[0], 'r:id')) ?? ''));
    if (cells.size > 0) {
      found.set(attribute(sheet[0], 'name'), cells);
    }
  }
  return found;
}

/** `<c r="A2"><f>1+1</f></c>`: a formula and nothing behind it. */
export function withoutValue(xml: string): ReadonlySet<string> {
  const cells = new Set<string>();
  const pattern =
    /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+[0-9]+)"[^>]*>\s*<(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>)\s*<\/(?:\w+:)?c>/g;
  if (xml.includes('<f') || xml.includes(':f')) {
    for (const match of xml.matchAll(pattern)) {
      cells.add(match[1]!);
    }
  }
  return cells;
}
