import { Paragraph, StyleLevel, TableOfContents, type FileChild } from 'docx';
import type { DisclosureDocument } from '../../core/narrative/index';
import { styled } from './write-paragraph';
import { STYLE, TABLE_TITLE_NAME } from './write-styles';

/** Where the title begins on the cover, and where the unit and the date stand, from the top of its text. */
const TITLE_AT = 3000;
const UNIT_AT = 10_000;
const TITLE_PITCH = 760;
/** The least room between the title and the unit. */
const LEAST_GAP = 600;
/** Characters of the title’s size in a line. */
const TITLE_LINE = 20;

/** The first page: the title, the unit and the date. */
export function coverBlocks(document: DisclosureDocument): FileChild[] {
  const { title, unit } = document;
  const lines = titleLines(title, unit);
  const centred = { alignment: 'center' } as const;
  const gap = Math.max(LEAST_GAP, UNIT_AT - TITLE_AT - lines.length * TITLE_PITCH);
  return [
    styled('Title', lines.join('\n'), { spacing: { before: TITLE_AT } }),
    styled('Normal', unit, { ...centred, spacing: { before: gap } }),
    styled('Normal', dateOf(document), centred),
  ];
}

/** The unit has lines of its own in a title that begins with it. */
function titleLines(title: string, unit: string): string[] {
  const rest = title.startsWith(unit) && unit !== '' ? title.slice(unit.length).trim() : '';
  return (rest === '' ? [title] : [unit, rest]).flatMap(evenLines);
}

/** A long name in lines about as long as each other, broken behind a place (市, 区, 县 …) if there is one near the middle. */
function evenLines(text: string): string[] {
  if (text.length <= TITLE_LINE) {
    return [text];
  }
  const count = Math.ceil(text.length / TITLE_LINE);
  const middle = Math.ceil(text.length / count);
  const near = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((step) => middle + step);
  const place = near.find((at) => at <= TITLE_LINE && /[省市区州盟县旗镇乡]/.test(text[at - 1] ?? ''));
  const end = place ?? middle;
  return [text.slice(0, end), ...evenLines(text.slice(end))];
}

/** The date of the signature; the year where there is none. */
function dateOf({ blocks, year }: DisclosureDocument): string {
  const signed = blocks.flatMap((block) => (block.role === 'signature' ? [block.text] : []));
  const dates = signed.join('\n').match(/\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?/g) ?? [];
  return dates.at(-1) ?? `${String(year)}年`;
}

/**
 * The contents as a field, filled in with what the headings say; a program that knows fields counts their pages anew
 * when the file is opened. Tables are in it where the part that holds them has no list of them.
 */
export function contentsBlocks(withTables: boolean): FileChild[] {
  return [
    styled(STYLE.contentsTitle, '目　录'),
    new TableOfContents('目录', {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: true,
      ...(withTables ? { stylesWithLevels: [new StyleLevel(TABLE_TITLE_NAME, 2)] } : {}),
    }),
    new Paragraph({ spacing: { line: 20, lineRule: 'exact' } }),
  ];
}
