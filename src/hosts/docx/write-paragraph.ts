import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { DocumentBlock } from '../../core/narrative/index';
import { LINES, roomOf } from './measures';
import { linesOfText } from './text-lines';
import { STYLE } from './write-styles';

type TextBlock = Exclude<DocumentBlock, { role: 'table' }>;

const STYLES: Readonly<Record<TextBlock['role'], string>> = {
  title: 'Title',
  part: 'Heading1',
  section: 'Heading2',
  subsection: 'Heading3',
  paragraph: STYLE.text,
  signature: STYLE.signature,
};

/** A paragraph in the style of its role. A long signature has the whole line. */
export function textParagraph({ role, text }: TextBlock, startsPage = false): Paragraph {
  const { size, first } = LINES.paragraph;
  const isLong = linesOfText(text, roomOf('text').width - first, size * 10) > text.split('\n').length;
  return styled(STYLES[role], text, {
    ...(startsPage ? { pageBreakBefore: true } : {}),
    ...(role === 'signature' && isLong ? { indent: { right: 0 } } : {}),
  });
}

/** Text in a style; a line break where the text has one. */
export function styled(style: string, text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style, ...options, children: runsOf(text) });
}

/** Characters that no XML may hold. */
// eslint-disable-next-line no-control-regex -- these are the characters meant
const UNWRITABLE = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** Runs of a text, all in one look; a line break where the text has one. */
export function runsOf(text: string, look: IRunOptions = {}): TextRun[] {
  return text
    .replace(UNWRITABLE, '')
    .split(/\r?\n/)
    .map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 ? { break: 1 } : {}) }));
}
