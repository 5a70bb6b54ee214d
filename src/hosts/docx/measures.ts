/** Measures of a written document. Lengths are twentieths of a point, sizes of type half points. */

/** Pages of text, of tables in portrait, of tables in landscape. */
export type PageKind = 'text' | 'portrait' | 'landscape';

const MILLIMETRE = 1440 / 25.4;
export const A4 = { width: 210, height: 297 };

/** Margins in millimetres: GB/T 9704 for text, less for tables. */
export const MARGINS: Readonly<
  Record<
    PageKind,
    { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  >
> = {
  text: { top: 37, right: 26, bottom: 35, left: 28 },
  portrait: { top: 20, right: 15, bottom: 20, left: 15 },
  landscape: { top: 18, right: 15, bottom: 18, left: 15 },
};

export function twips(millimetres: number): number {
  return Math.round(millimetres * MILLIMETRE);
}

/** What a page holds between its margins. */
export interface PageRoom {
  readonly width: number;
  readonly height: number;
}

export function roomOf(kind: PageKind): PageRoom {
  const { top, right, bottom, left } = MARGINS[kind];
  const [across, down] = kind === 'landscape' ? [A4.height, A4.width] : [A4.width, A4.height];
  return { width: twips(across - left - right), height: twips(down - top - bottom) };
}

/** How tall the lines of a kind of paragraph are, and what stands round them. A Chinese character is `size` × 10 wide. */
export interface LineMeasures {
  readonly size: number;
  readonly line: number;
  readonly before: number;
  readonly after: number;
  /** How far the first line is set in. */
  readonly first: number;
}

/** 22 lines a page, as GB/T 9704 has them. */
const PITCH = 579;
const BODY = { size: 32, line: PITCH, before: 0, after: 0, first: 640 };

export const LINES = {
  title: { size: 44, line: 760, before: 0, after: 0, first: 0 },
  part: { size: 36, line: 640, before: 0, after: 320, first: 0 },
  section: BODY,
  subsection: BODY,
  paragraph: BODY,
  signature: { ...BODY, first: 0 },
  tableNumber: { size: 24, line: 360, before: 0, after: 0, first: 0 },
  tableTitle: { size: 32, line: 480, before: 0, after: 80, first: 0 },
  plainTitle: { size: 32, line: 480, before: 200, after: 0, first: 0 },
  tableLine: { size: 21, line: 300, before: 40, after: 40, first: 0 },
  contents: { size: 28, line: 480, before: 0, after: 0, first: 0 },
} as const satisfies Readonly<Record<string, LineMeasures>>;

/** What is left blank below a table in the text that has no remark. */
export const END_IN_TEXT = 200;
