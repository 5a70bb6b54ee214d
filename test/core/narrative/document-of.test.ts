import type { DocumentBlock, DocumentParagraph } from '../../../src/core/narrative/document';
import { documentOf } from '../../../src/core/narrative/document-of';
import { layOut } from '../../../src/core/sheet/lay-out';
import { discloseCase, loadCase } from '../../cases/load-case';

const tables = layOut(discloseCase(loadCase('kashi-2021'))).sheets.slice(0, 2);
const head = { title: '示范单位2024年部门预算公开', unit: '示范单位', year: 2024 };
const paragraph = (role: DocumentParagraph['role'], text: string): DocumentParagraph => ({ role, text });
const WHOLE = [
  paragraph('title', head.title),
  paragraph('part', '第一部分 示范单位概况'),
  paragraph('part', '第二部分 2024年部门预算公开表'),
  paragraph('paragraph', '一、部门收支总体情况表'),
  paragraph('part', '第三部分 2024年部门预算情况说明'),
  paragraph('section', '十、其他重要事项的情况说明'),
  paragraph('subsection', '（四）预算绩效情况'),
  paragraph('paragraph', '见下表。'),
  paragraph('subsection', '（五）其他'),
  paragraph('part', '第四部分 名词解释'),
  paragraph('signature', '示范单位'),
];

function shortly(blocks: readonly DocumentBlock[]): string[] {
  return blocks.map((block) => (block.role === 'table' ? `[${block.title}]` : block.text.slice(0, 6)));
}

function placed(paragraphs: readonly DocumentParagraph[], performance: [] | null = []): string[] {
  return shortly(documentOf({ ...head, paragraphs, tables, performance }).blocks);
}

test('tables end the second part, goals stand behind what is said of them, the title is left to the cover', () => {
  expect(placed(WHOLE)).toEqual([
    '第一部分 示',
    '第二部分 2',
    '一、部门收支',
    '[部门收支总体情况表]',
    '[部门收入总体情况表]',
    '第三部分 2',
    '十、其他重要',
    '（四）预算绩',
    '见下表。',
    '[项目支出绩效目标表]',
    '（五）其他',
    '第四部分 名',
    '示范单位',
  ]);
});

test('a text without what they look for has them at the end of its part, or before the signature', () => {
  const without = WHOLE.filter(({ text }) => !text.includes('绩效'));
  expect(placed(without).slice(5, 11)).toEqual([
    '第三部分 2',
    '十、其他重要',
    '见下表。',
    '（五）其他',
    '[项目支出绩效目标表]',
    '第四部分 名',
  ]);
  expect(placed([paragraph('paragraph', '说明。'), paragraph('signature', '示范单位')])).toEqual([
    '说明。',
    '[部门收支总体情况表]',
    '[部门收入总体情况表]',
    '[项目支出绩效目标表]',
    '示范单位',
  ]);
  expect(placed([])).toHaveLength(3);
});

test('a heading of 绩效 in another part is not taken, and a section is where there is no subsection', () => {
  const section = WHOLE.map((one) => (one.role === 'subsection' ? paragraph('section', one.text) : one));
  const before = [paragraph('part', '第一部分 概况'), paragraph('section', '一、绩效处')];
  const found = placed([...before, ...section.slice(2)]);
  expect(found.indexOf('[项目支出绩效目标表]')).toBe(found.indexOf('见下表。') + 1);
});

test('without goals asked for there is no table of them', () => {
  expect(placed(WHOLE, null)).not.toContain('[项目支出绩效目标表]');
});
