import type { DisclosureDocument } from '../../../src/core/narrative/document';
import { documentPage } from '../../../src/core/report/document-page';
import { inventedDocument } from '../../cases/invented-document';
import { caseNames } from '../../cases/load-case';

const HOSTILE = `<script>alert('1')</script>&"'\u202e\u0007`;

function pageOf(document: Partial<DisclosureDocument>): string {
  return documentPage({
    title: '甲单位2024年部门预算公开',
    unit: '甲单位',
    year: 2024,
    blocks: [],
    ...document,
  });
}

/** What every element is closed by, in its order; elements that have no end are left out. */
function unbalanced(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name] of page
    .replace(/<style>[^]*<\/style>/, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (slash === '' && !['meta', 'br', 'col'].includes(name!)) {
      open.push(name!);
    } else if (slash !== '' && open.pop() !== name) {
      wrong.push(name!);
    }
  }
  return [...wrong, ...open];
}

describe.each(caseNames)('the page of %s', (name) => {
  const document = inventedDocument(name);
  const page = documentPage(document);

  it('is Chinese, whole, and needs nothing but itself', () => {
    expect(page).toMatch(/^<!doctype html>\s*<html lang="zh-CN">/);
    expect(unbalanced(page)).toEqual([]);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bon\w+=|url\(|https?:|@import/i);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('has contents that lead to what they name', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/<a href="#([^"]+)">([^<]+)</g)];
    expect(targets.filter(([, id]) => !ids.has(id))).toEqual([]);
    const named = document.blocks.flatMap((block) =>
      block.role === 'table'
        ? block.number === ''
          ? []
          : [block.number + block.title]
        : block.role === 'part' || block.role === 'section'
          ? [block.text]
          : [],
    );
    expect(targets.map(([, , text]) => text)).toEqual(named);
  });

  it('has every table with a caption and with heads that say what they head', () => {
    const tables = document.blocks.filter((block) => block.role === 'table');
    expect(page.match(/<table/g)).toHaveLength(tables.length);
    expect(page.match(/<caption>/g)).toHaveLength(tables.length);
    expect(page.match(/<thead>/g)).toHaveLength(tables.filter(({ header }) => header.length > 0).length);
    const heads = page.match(/<th [^>]*>/g) ?? [];
    expect(heads.filter((head) => !/ scope="(?:col|colgroup|row|rowgroup)"/.test(head))).toEqual([]);
    for (const { text } of tables.flatMap(({ header, body }) => [...header, ...body].flat())) {
      expect(page).toContain(`>${text.replace(/[&<>"']/g, '')}<`);
    }
  });
});

test('what a document says is text, never markup', () => {
  const cell = { text: HOSTILE, align: 'left', bold: false, columns: 1, rows: 1 } as const;
  const page = pageOf({
    title: HOSTILE,
    unit: HOSTILE,
    blocks: [
      ...(['title', 'part', 'section', 'subsection', 'paragraph', 'signature'] as const).map((role) => ({
        role,
        text: HOSTILE,
      })),
      {
        role: 'table',
        number: HOSTILE,
        title: HOSTILE,
        left: HOSTILE,
        right: HOSTILE,
        widths: [10],
        header: [[cell]],
        body: [[cell]],
        remarks: [HOSTILE],
        wide: true,
      },
    ],
  });
  for (const sign of ['<script', '\u202e', '\u0007']) {
    expect(page).not.toContain(sign);
  }
  expect(unbalanced(page)).toEqual([]);
  expect(
    page.match(/&lt;script&gt;alert\(&#39;1&#39;\)&lt;\/script&gt;&amp;&quot;&#39;/g)!.length,
  ).toBeGreaterThan(13);
});

test('a text keeps its line breaks, and a document without parts has contents all the same', () => {
  const page = pageOf({
    blocks: [
      { role: 'section', text: '一、职能' },
      { role: 'paragraph', text: '第一行\n第二行' },
    ],
  });
  expect(page).toContain('第一行<br>第二行');
  expect(page).toContain('<a href="#block-1">一、职能</a>');
});
