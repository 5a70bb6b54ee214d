import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { DocumentBlock } from '../../core/index';
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

/** A paragraph in the style of its role. */
export function textParagraph({ role, text }: TextBlock, startsPage = false): Paragraph {
  return styled(STYLES[role], text, startsPage ? { pageBreakBefore: true } : {});
}

/** Text in a style; a line break where the text has one. */
export function styled(style: string, text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style, ...options, children: runsOf(text) });
}

/** Runs of a text, all in one look; a line break where the text has one. */
export function runsOf(text: string, look: IRunOptions = {}): TextRun[] {
  return text
    .split(/\r?\n/)
    .map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 ? { break: 1 } : {}) }));
}
