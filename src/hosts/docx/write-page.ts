import {
  AlignmentType,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionPropertiesOptions,
} from 'docx';
import { A4, MARGINS, twips, type PageKind } from './measures';
import { FONT } from './write-styles';

/** A section's page, with the number of its first page where it counts anew. */
export function pageOf(kind: PageKind, firstNumber?: number): ISectionPropertiesOptions {
  const { top, right, bottom, left } = MARGINS[kind];
  const orientation = kind === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    page: {
      // The package turns the sides of a landscape page itself.
      size: { width: twips(A4.width), height: twips(A4.height), orientation },
      margin: {
        top: twips(top),
        right: twips(right),
        bottom: twips(bottom),
        left: twips(left),
        header: twips(15),
        footer: twips(kind === 'text' ? 25 : 10),
      },
      ...(firstNumber === undefined ? {} : { pageNumbers: { start: firstNumber } }),
    },
  };
}

/** — 1 — */
export function numberedFooter(): Footer {
  const run = { font: FONT.song, size: 28 } as const;
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: 320, lineRule: 'exact' },
        children: [new TextRun({ ...run, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}
