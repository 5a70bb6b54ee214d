import { strToU8, zipSync } from 'fflate';
import { rangeAddress, cellAddress, columnLetters, type CellRange } from '../../src/core/workbook/address';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
export const RELATED = `${OFFICE}/relationships`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const MACRO_WORKBOOK = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** How a cell looks, by what it is in a printed table. */
export const LOOKS = [
  'plain',
  'title',
  'header',
  'caption',
  'code',
  'amount',
  'amount-1',
  'total',
  'total-amount',
  'total-amount-1',
  'open',
] as const;
export type Look = (typeof LOOKS)[number];

export interface SmallCell {
  readonly value: string | number | null;
  /** Without its `=`; the value is what it gave when the workbook was saved. */
  readonly formula?: string;
  readonly look: Look;
}

export interface SmallSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, SmallCell>;
  readonly merges: readonly CellRange[];
  readonly hidden?: true;
  /** `<sheetProtection …/>`. */
  readonly protection?: string;
  /** What stands behind the page’s margins: drawings, parts. */
  readonly tail?: string;
  /** Related parts, `kind target`, as rId1, rId2 … */
  readonly related?: readonly string[];
}

export interface SmallWorkbook {
  readonly sheets: readonly SmallSheet[];
  /** Further parts of the package, with the kind of their content; null where their ending says it. */
  readonly parts?: readonly (readonly [name: string, type: string | null, content: string | Uint8Array])[];
  /** Parts the workbook itself is related to, `kind target`: behind its sheets, as `rIdX1`, `rIdX2` … */
  readonly related?: readonly string[];
  /** What stands behind the sheets in the workbook: names, caches of pivot tables. */
  readonly tail?: string;
  readonly type?: string;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const relations = (related: readonly string[], prefix = 'rId'): string =>
  related
    .map((one, index) => {
      const [kind, target] = one.split(' ');
      const type =
        kind === 'vbaProject'
          ? 'http://schemas.microsoft.com/office/2006/relationships/vbaProject'
          : `${RELATED}/${kind!}`;
      return `<Relationship Id="${prefix}${String(index + 1)}" Type="${type}" Target="${target!}"/>`;
    })
    .join('');

/** The text of a part that says what another part is related to. */
export const relationsPart = (...related: string[]): string => relationsXml(relations(related));

const relationsXml = (inside: string): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

/** A workbook as bytes: the fewest parts that a spreadsheet opens, and those that are asked for. */
export function smallWorkbook({
  sheets,
  parts = [],
  related = [],
  tail = '',
  type,
}: SmallWorkbook): Uint8Array {
  const file = (index: number): string => `worksheets/sheet${String(index + 1)}.xml`;
  const overrides: (readonly [string, string])[] = [
    ['xl/workbook.xml', type ?? `${SPREADSHEET}.sheet.main+xml`],
    ['xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ...sheets.map((_, index) => [`xl/${file(index)}`, `${SPREADSHEET}.worksheet+xml`] as const),
    ...parts.flatMap(([name, kind]) => (kind === null ? [] : [[name, kind] as const])),
  ];
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${overrides
      .map(([name, kind]) => `<Override PartName="/${name}" ContentType="${kind}"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relationsPart('officeDocument xl/workbook.xml'),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${String(index + 1)}"${hidden ? ' state="hidden"' : ''} r:id="rId${String(index + 1)}"/>`,
      )
      .join('')}</sheets>${tail}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml(
      relations(sheets.map((_, index) => `worksheet ${file(index)}`)) +
        relations(['styles styles.xml', ...related], 'rIdX'),
    ),
    'xl/styles.xml': styles(),
  };
  sheets.forEach((sheet, index) => {
    texts[`xl/${file(index)}`] = sheetXml(sheet);
    if (sheet.related) {
      texts[`xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`] = relationsPart(...sheet.related);
    }
  });
  for (const [name, , content] of parts) {
    texts[name] = content;
  }
  const entries = Object.entries(texts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: new Date(2020, 1, 2) });
}

function sheetXml({ cells, merges, protection = '', tail = '' }: SmallSheet): string {
  const rows = new Map<number, [number, string][]>();
  let width = 1;
  for (const [address, cell] of cells) {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
    const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    width = Math.max(width, column);
    const row = rows.get(Number(digits)) ?? [];
    rows.set(Number(digits), row);
    row.push([column, cellXml(address, cell)]);
  }
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, found]) =>
        `<row r="${String(row)}" ht="20" customHeight="1">${found
          .sort(([a], [b]) => a - b)
          .map(([, xml]) => xml)
          .join('')}</row>`,
    );
  const last = Math.max(1, ...rows.keys());
  const merged = merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`).join('');
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATED}"><dimension ref="A1:${columnLetters(width)}${String(last)}"/><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${String(width)}" width="16" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData>${protection}${merged === '' ? '' : `<mergeCells count="${String(merges.length)}">${merged}</mergeCells>`}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>${tail}</worksheet>`;
}

function cellXml(address: string, { value, formula, look }: SmallCell): string {
  const start = `<c r="${address}" s="${String(LOOKS.indexOf(look))}"`;
  const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (value === null) {
    return f === '' ? `${start}/>` : `${start}>${f}</c>`;
  }
  return typeof value === 'number'
    ? `${start}>${f}<v>${String(value)}</v></c>`
    : `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** Looks as their numbers say: fonts, borders and formats of numbers. */
function styles(): string {
  const center = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
  const xf = (format: number, font: number, border: number, inside = ''): string =>
    `<xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="0" borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"${inside === '' ? '/>' : `>${inside}</xf>`}`;
  const all: Readonly<Record<Look, string>> = {
    plain: xf(0, 0, 0),
    title: xf(0, 1, 0, center),
    header: xf(0, 2, 1, center),
    caption: xf(0, 0, 1),
    code: xf(49, 0, 1, center),
    amount: xf(4, 0, 1),
    'amount-1': xf(170, 0, 1),
    total: xf(0, 2, 1, center),
    'total-amount': xf(4, 2, 1),
    'total-amount-1': xf(170, 2, 1),
    open: xf(4, 0, 1, '<protection locked="0"/>'),
  };
  const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="#,##0.0"/></numFmts><fonts count="3"><font><sz val="10"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font><font><b/><sz val="10"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(LOOKS.length)}">${LOOKS.map((look) => all[look]).join('')}</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** A sheet of lines of text, from its first row. */
export function textSheet(name: string, lines: readonly string[], hidden?: true): SmallSheet {
  const cells = new Map(
    lines.map((value, index) => [cellAddress(index + 1, 1), { value, look: 'plain' as const }]),
  );
  return { name, cells, merges: [], ...(hidden && { hidden }) };
}
