import type { Block } from '../document/blocks';
import { FileProblem } from '../file-problem';
import { guardPackage, readGuarded, type PackageKind } from '../open-xml/guard';
import { partsOf, relationsOf } from '../open-xml/parts';
import { readXml } from '../open-xml/xml-reader';
import { zipEntries } from '../open-xml/zip-entries';
import { BodyReader } from './body-reader';
import { ListLabels } from './list-labels';

const DOCUMENT: PackageKind = {
  parts: /^(?:word\/document\.xml|_rels\/\.rels)$/i,
  limits: { entries: 10_000, unpacked: 400_000_000, markup: 150_000_000 },
  // Paragraphs and cells are counted while they are read.
  isTooMuch: () => false,
  problems: {
    other: 'not-a-document',
    encrypted: 'encrypted-document',
    damaged: 'damaged-document',
    large: 'large-document',
    old: () => 'old-document',
  },
};

/** The paragraphs and tables of a .docx, in the order of its pages; footnotes, headers and footers are left out. */
export function readDocx(bytes: Uint8Array, file: string): readonly Block[] {
  const entries = guardPackage(bytes, file, DOCUMENT);
  return readGuarded(file, DOCUMENT.problems, () => {
    const { part, tree } = partsOf(entries);
    const said = relationsOf('', tree).find(({ kind }) => kind === 'officeDocument')?.target ?? '';
    const place = part(said) ? said : 'word/document.xml';
    const document = part(place);
    const relations = relationsOf(place, tree);
    const target = (kind: string): string => relations.find((one) => one.kind === kind)?.target ?? '';
    if (!document) {
      throw new FileProblem('not-a-document', file);
    }
    const reader = new BodyReader(new ListLabels(tree(target('numbering')), tree(target('styles'))));
    readXml(document, reader);
    const blocks = reader.blocks();
    if (!blocks) {
      throw new FileProblem('not-a-document', file);
    }
    return blocks;
  });
}

/** What is in a zip, by the parts that it has. */
export function kindOfZip(bytes: Uint8Array): 'document' | 'pages' | 'other' {
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  const entries = zipEntries(bytes) ?? [];
  return has(/^word\//i) ? 'document' : has(/(?:^|\/)OFD\.xml$/i) ? 'pages' : 'other';
}
