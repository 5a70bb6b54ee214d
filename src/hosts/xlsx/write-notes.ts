import { cellAddress, type SheetImage } from '../../core/index';
import { MAIN, XML_HEAD } from './package-parts';
import { textXml } from './written-texts';

/** Shapes that one block of ids has room for. */
const BLOCK = 1000;
/** Letters of a note in a line of its box, and lines of the smallest box. */
const LETTERS = 14;
const LINES = 4;

type Notes = SheetImage['notes'];

/** The texts of notes. */
export function commentsXml(notes: Notes): string {
  const written = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${cellAddress(row, column)}" authorId="0"><text><r>${textXml(text)}</r></text></comment>`,
  );
  return (
    `${XML_HEAD}<comments xmlns="${MAIN}"><authors><author>budget-disclosure</author></authors>` +
    `<commentList>${written.join('')}</commentList></comments>`
  );
}

/** The boxes in which notes are shown, hidden until one points at their cell. `block` is the first of their ids. */
export function noteBoxesXml(notes: Notes, block: number): string {
  const blocks = Array.from({ length: blocksOf(notes) }, (_, at) => String(block + at));
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${notes.map((note, at) => boxXml(note, idOf(block, at))).join('')}</xml>`
  );
}

/** Blocks of ids that the boxes of a sheet's notes take. */
export function blocksOf(notes: Notes): number {
  return Math.ceil(notes.length / BLOCK);
}

function idOf(block: number, at: number): string {
  return `_x0000_s${String((block + Math.floor(at / BLOCK)) * 1024 + 1 + (at % BLOCK))}`;
}

function boxXml({ row, column, text }: Notes[number], id: string): string {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 0);
  const top = Math.max(0, row - 2);
  const anchor = [column, 15, top, 10, column + 2, 15, top + Math.max(LINES, lines + 1), 4];
  return (
    `<v:shape id="${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${String(row - 1)}</x:Row><x:Column>${String(column - 1)}</x:Column></x:ClientData>` +
    '</v:shape>'
  );
}
