import type { DisclosureDocument, DocumentTable } from '../../../src/core/narrative/document';
import { pageNumbers } from '../../../src/hosts/docx/page-numbers';
import { readDocx } from '../../../src/hosts/docx/read';
import { writeDocx } from '../../../src/hosts/docx/write';
import { attribute, elements, prefixed, xmlTree, type XmlElement } from '../../../src/hosts/open-xml/xml';
import { zipEntries } from '../../../src/hosts/open-xml/zip-entries';
import { inventedDocument } from '../../cases/invented-document';

const document = inventedDocument('kashi-2021');
let bytes: Uint8Array;
let body: XmlElement;
beforeAll(async () => {
  bytes = await writeDocx(document);
  body = part(bytes, 'word/document.xml');
});

function part(of: Uint8Array, name: string): XmlElement {
  return xmlTree(zipEntries(of)!.find((entry) => entry.name === name)!);
}

const all = (within: XmlElement, name: string): XmlElement[] => [...elements(within, name)];
const deep = (within: XmlElement, name: string): XmlElement[] =>
  within.children.flatMap((child) => [...(child.name === name ? [child] : []), ...deep(child, name)]);
const textOf = (within: XmlElement): string =>
  deep(within, 't')
    .map(({ text }) => text)
    .join('');
const styleOf = (paragraph: XmlElement): string => prefixed(all(paragraph, 'pStyle')[0] ?? paragraph, 'val');

describe('a written document', () => {
  it('is a package whose parts are well formed and are all there', () => {
    const entries = zipEntries(bytes)!;
    const names = entries.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const entry of entries) {
      expect(xmlTree(entry).name).not.toBe('');
    }
    const relations = all(part(bytes, 'word/_rels/document.xml.rels'), 'Relationship');
    const targets = relations
      .filter((one) => attribute(one, 'TargetMode') !== 'External')
      .map((one) => `word/${attribute(one, 'Target')}`);
    expect(targets.filter((target) => !names.includes(target))).toEqual([]);
    expect(relations.filter((one) => attribute(one, 'TargetMode') === 'External')).toEqual([]);
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.from(await writeDocx(document)).equals(Buffer.from(bytes))).toBe(true);
    const core = part(bytes, 'docProps/core.xml');
    expect(core.children.map(({ name, text }) => [name, text])).toEqual([
      ['title', document.title],
      ['creator', document.unit],
    ]);
  });

  it('has headings that Word knows, and each paragraph once', () => {
    const paragraphs = all(body, 'p');
    const inStyle = (style: string): string[] =>
      paragraphs.filter((one) => styleOf(one) === style).map(textOf);
    const said = (role: string): string[] =>
      document.blocks.flatMap((block) => (block.role === role && block.role !== 'table' ? [block.text] : []));
    expect(inStyle('Heading1')).toEqual(said('part'));
    expect(inStyle('Heading2')).toEqual(said('section'));
    expect(inStyle('Heading3')).toEqual(said('subsection'));
    expect(inStyle('DisclosureText')).toEqual(said('paragraph'));
    expect(inStyle('DisclosureSignature')).toEqual(said('signature'));
    expect(inStyle('TableTitle')).toHaveLength(9);
  });

  it('has contents that are filled in with pages and are counted anew by Word', () => {
    const entries = all(body, 'p').filter((one) => /^TOC\d$/.test(styleOf(one)));
    const expected = document.blocks.flatMap((block) =>
      block.role === 'part' || block.role === 'section'
        ? [block.text]
        : block.role === 'table' && block.number !== ''
          ? [block.title]
          : [],
    );
    const pages = pageNumbers(document);
    expect(entries.map(textOf)).toEqual(expected.map((text, at) => `${text}${String(pages[at])}`));
    expect([...pages].sort((a, b) => a - b)).toEqual(pages);
    const anchors = deep(body, 'hyperlink').map((one) => prefixed(one, 'anchor'));
    const marks = deep(body, 'bookmarkStart').map((one) => prefixed(one, 'name'));
    expect(anchors).toEqual(marks);
    expect(deep(body, 'fldChar').map((one) => prefixed(one, 'dirty'))[0]).toBe('true');
  });

  it('repeats headers, keeps rows whole, and turns the page for wide tables alone', () => {
    const tables = document.blocks.filter((block) => block.role === 'table');
    const written = all(body, 'tbl');
    expect(written).toHaveLength(tables.length);
    written.forEach((table, at) => {
      expect(all(table, 'tblHeader')).toHaveLength(tables[at]!.header.length);
      expect(all(table, 'cantSplit')).toHaveLength(tables[at]!.header.length + tables[at]!.body.length);
    });
    const turned = deep(body, 'pgSz').map((size) => prefixed(size, 'orient') === 'landscape');
    expect(turned).toEqual([false, false, false, false, true, false, true, false, false]);
  });

  it('numbers pages from 1 behind the contents, which have no number', () => {
    const footers = zipEntries(bytes)!.filter(({ name }) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers.map((entry) => textOf(xmlTree(entry)))).toEqual(footers.map(() => '—  —'));
    const sections = deep(body, 'sectPr');
    expect(sections.map((section) => all(section, 'footerReference').length)).toEqual([
      0, 0, 1, 1, 1, 1, 1, 1, 1,
    ]);
  });

  it('says nothing in another language', () => {
    const written = deep(body, 't').map(({ text }) => text);
    expect(written.filter((text) => /[A-Za-z]{2}/.test(text))).toEqual([]);
  });
});

const BLANK: DocumentTable = {
  role: 'table',
  number: '',
  title: '表',
  left: '',
  right: '',
  widths: [1000],
  header: [],
  body: [[{ text: '值\n\u0000\ud800', align: 'left', bold: true, columns: 1, rows: 1 }]],
  remarks: [],
  wide: false,
};

test.each<[string, Partial<DisclosureDocument>]>([
  ['nothing', {}],
  ['a text without parts', { blocks: [{ role: 'paragraph', text: '说明。\n第二行 \u0007' }] }],
  ['a table alone', { blocks: [BLANK] }],
  [
    'a title among the text',
    {
      blocks: [
        { role: 'title', text: '甲' },
        { role: 'signature', text: '2024年1月1日' },
      ],
    },
  ],
  ['a long name', { title: '甲'.repeat(400), unit: '甲'.repeat(200) }],
])('a document of %s can be written and read', async (_, some) => {
  const whole = { title: '甲<&>', unit: '乙', year: 2024, blocks: [], ...some };
  const blocks = readDocx(await writeDocx(whole), 'a.docx');
  expect(blocks.length).toBeGreaterThan(2);
});
