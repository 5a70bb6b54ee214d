import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisclosureDocument } from '../../src/core/narrative/document';
import { pageNumbers } from '../../src/hosts/docx/page-numbers';
import { writeDocx } from '../../src/hosts/docx/write';
import { inventedDocument } from '../cases/invented-document';
import { LibreOffice } from './libreoffice';

const office = new LibreOffice();
afterAll(() => office.dispose());

const squeezed = (text: string): string => text.replace(/\s+/g, '');

interface Entry {
  readonly text: string;
  readonly table: boolean;
}

/** What the contents name, in their order. */
function entriesOf({ blocks }: DisclosureDocument): Entry[] {
  return blocks.flatMap((block): Entry[] => {
    if (block.role === 'table') {
      return block.number === '' ? [] : [{ text: block.title, table: true }];
    }
    return block.role === 'part' || block.role === 'section' ? [{ text: block.text, table: false }] : [];
  });
}

test.each([
  ['wanli-2024', undefined],
  ['kashi-2021', [] as const],
] as const)('LibreOffice prints the document of %s as it was meant', async (name, projects) => {
  const document = inventedDocument(name, projects);
  const file = join(office.folder, `${name}.docx`);
  writeFileSync(file, await writeDocx(document));
  const pages = (await office.pages(file)).map(squeezed);

  // Nothing is lost of what is too short to be broken over lines, and no page is blank.
  const whole = pages.join('');
  for (const block of document.blocks) {
    const texts = block.role === 'table' ? [block.title, ...block.body.flat().map(({ text }) => text)] : [];
    expect(texts.filter((text) => text.length < 6 && !whole.includes(squeezed(text)))).toEqual([]);
  }
  expect(pages.filter((page) => page.length < 12)).toEqual([]);

  // Pages are numbered from 1 behind the contents, each once.
  const numbers = pages.map((page) => /—(\d+)—$/.exec(page)?.[1]);
  const first = numbers.indexOf('1');
  expect(numbers.slice(first)).toEqual(numbers.slice(first).map((_, at) => String(at + 1)));
  expect(numbers.slice(0, first).every((number) => number === undefined)).toBe(true);

  // The contents give the pages that the headings are on: tables to the page, text within one of it.
  const numbered = pages.slice(first);
  const said = pageNumbers(document);
  entriesOf(document).forEach(({ text, table }, at) => {
    const on = numbered.findIndex((page) => page.includes(squeezed(text))) + 1;
    expect(Math.abs(on - said[at]!)).toBeLessThanOrEqual(table ? 0 : 1);
  });
});

test('pages are A4, in landscape where a table is wide', async () => {
  const file = join(office.folder, 'sizes.docx');
  writeFileSync(file, await writeDocx(inventedDocument('kashi-2021')));
  const said = execFileSync('pdfinfo', ['-l', '100', await office.pdf(file)], { encoding: 'utf8' });
  const kinds = [...said.matchAll(/size: +(\d+)[.\d]* x (\d+)/g)].map(
    ([, across, down]) => `${across!}×${down!}`,
  );
  expect(new Set(kinds)).toEqual(new Set(['595×841', '841×595']));
  expect(kinds.filter((kind) => kind === '841×595').length).toBeGreaterThanOrEqual(2);
});
