import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../../src/hosts/open-xml/xml';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What stands beside the body: the inside of numbering.xml and styles.xml, whole parts by their places. */
interface Beside {
  readonly numbering?: string;
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** A .docx of what is written in its body, as Word lays out a package. */
export function makeDocx(body: string, { numbering, styles, parts = {} }: Beside = {}): Uint8Array {
  const has = { numbering, styles };
  const related = (['numbering', 'styles'] as const).filter((kind) => has[kind] !== undefined);
  const relation = (kind: string, target: string): string =>
    `<Relationship Id="${kind}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (all: readonly string[]): string =>
    `<Relationships xmlns="${RELATIONS}">${all.join('')}</Relationships>`;
  const files: Record<string, string> = {
    '_rels/.rels': relations([relation('officeDocument', 'word/document.xml')]),
    'word/_rels/document.xml.rels': relations(related.map((kind) => relation(kind, `${kind}.xml`))),
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(
      related.map((kind) => [`word/${kind}.xml`, `<w:${kind} ${NAMESPACES}>${has[kind]!}</w:${kind}>`]),
    ),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

/** A run of a paragraph; a line break where the text has one. */
export function run(text: string): string {
  const pieces = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r><w:rPr><w:sz w:val="28"/></w:rPr>${pieces.join('<w:br/>')}</w:r>`;
}

/** A paragraph of some runs, with the inside of its properties. */
export function p(runs: string | readonly string[], properties = ''): string {
  const all = typeof runs === 'string' ? [run(runs)] : runs;
  return `<w:p><w:pPr>${properties}</w:pPr>${all.join('')}</w:p>`;
}

/** Properties of an item of a list. */
export function item(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
}

/** A cell: its text or what is in it, and the inside of its properties. */
export function tc(content: string, properties = ''): string {
  const inside = content.startsWith('<w:') ? content : p(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
}

export function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

export function tbl(rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

/** A table of texts. */
export function grid(rows: readonly (readonly string[])[]): string {
  return tbl(rows.map((row) => tr(row.map((text) => tc(text)))));
}

/** A list of one level or more: formats and texts, `%1、`. */
export function list(
  id: number,
  levels: readonly (readonly [format: string, text: string])[],
  more = '',
): string {
  const written = levels.map(
    ([format, text], at) =>
      `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${String(id)}">${written.join('')}${more}</w:abstractNum>`;
}

/** A list that paragraphs can name. */
export function num(id: number, whole: number, inside = ''): string {
  return `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(whole)}"/>${inside}</w:num>`;
}
