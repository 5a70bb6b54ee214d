import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { tagName, tagTarget } from '../sheets/tags';
import type { KeptState } from '../sheets/workbook-image';
import { KEPT_NAMESPACE } from '../sheets/kept-text';
import { keptXml } from './kept-part';
import { orderSheetProperties } from './outline';
import type { DefinedName } from './read-names';
import { escapeXml } from './xml';

const TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
const WORKBOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Any number will do that no other part of the file has. */
const ITEM_ID = '{6B0C1F6E-7C55-4B35-9C0E-5A1D7B0E4F21}';

/** Adds to a package what ExcelJS does not write: names as they are meant, and what is kept beside the cells. */
export function finishPackage(
  bytes: Uint8Array,
  names: readonly DefinedName[],
  kept: KeptState | null,
): Uint8Array {
  const parts = unzipSync(bytes);
  orderSheetProperties(parts);
  changePart(parts, WORKBOOK, (xml) => withNames(xml, names));
  if (kept) {
    addKept(parts, kept);
  }
  return zipSync(parts, { level: 6 });
}

/** Adds what this program keeps to a package that has its names already, and hidden tags to the sheets that it made. */
export function keepInPackage(bytes: Uint8Array, kept: KeptState): Uint8Array {
  const parts = unzipSync(bytes);
  orderSheetProperties(parts);
  const tags = Object.entries(kept.generated).map(([sheet, id]) =>
    nameElement({ name: tagName(id), refersTo: tagTarget(sheet), sheet: null, hidden: true }),
  );
  changePart(parts, WORKBOOK, (xml) =>
    xml.includes('</definedNames>')
      ? xml.replace('</definedNames>', () => `${tags.join('')}</definedNames>`)
      : xml
          .replace(/<definedNames\s*\/>/, '')
          .replace('</sheets>', () => `</sheets><definedNames>${tags.join('')}</definedNames>`),
  );
  addKept(parts, kept);
  return zipSync(parts, { level: 6 });
}

/** The same for a package that nothing is added to. */
export function putInOrder(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  orderSheetProperties(parts);
  return zipSync(parts, { level: 6 });
}

type Parts = Record<string, Uint8Array>;

function changePart(parts: Parts, part: string, by: (xml: string) => string): void {
  parts[part] = strToU8(by(strFromU8(parts[part]!)));
}

function addKept(parts: Parts, kept: KeptState): void {
  const add = (part: string, xml: string): void => {
    parts[part] = strToU8(xml);
  };
  add('customXml/item1.xml', keptXml(kept));
  add(
    'customXml/itemProps1.xml',
    `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${KEPT_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  add(
    'customXml/_rels/item1.xml.rels',
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
      `Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  changePart(parts, TYPES, (xml) =>
    xml.replace(
      '</Types>',
      `<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
    ),
  );
  changePart(parts, WORKBOOK_RELATIONS, (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdKept" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  );
}

function withNames(workbook: string, names: readonly DefinedName[]): string {
  const bare = workbook.replace(/<definedNames\s*\/>|<definedNames>[\s\S]*?<\/definedNames>/, '');
  const written = names.map(nameElement);
  return written.length === 0
    ? bare
    : bare.replace('</sheets>', () => `</sheets><definedNames>${written.join('')}</definedNames>`);
}

function nameElement({ name, refersTo, sheet, hidden }: DefinedName): string {
  return (
    `<definedName name="${escapeXml(name)}"${sheet === null ? '' : ` localSheetId="${String(sheet)}"`}` +
    `${hidden ? ' hidden="1"' : ''}>${escapeXml(refersTo)}</definedName>`
  );
}
