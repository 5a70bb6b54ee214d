/**
 * What a paragraph of a disclosure is: the document's title, the heading of a part (第一部分), of a section (一、), of
 * something in it (（一）), plain text, or the signature with the date at the end.
 */
export const PARAGRAPH_ROLES = ['title', 'part', 'section', 'subsection', 'paragraph', 'signature'] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

export interface DocumentParagraph {
  readonly role: ParagraphRole;
  readonly text: string;
}

export interface DocumentCell {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly bold: boolean;
  /** How many columns and rows it covers. Cells that it covers are left out. */
  readonly columns: number;
  readonly rows: number;
}

/** A table as a document prints it. */
export interface DocumentTable {
  readonly role: 'table';
  /** 表一：; '' where it has no number. */
  readonly number: string;
  readonly title: string;
  /** 编制部门：… and 单位：万元, as they stand above it on the left and right. */
  readonly left: string;
  readonly right: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Rows that are printed again on each page. */
  readonly header: readonly (readonly DocumentCell[])[];
  readonly body: readonly (readonly DocumentCell[])[];
  /** Lines below it. */
  readonly remarks: readonly string[];
  /** Whether it needs a page in landscape. */
  readonly wide: boolean;
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

/** A whole disclosure, in the order in which it is printed: four parts, with the tables in the second. */
export interface DisclosureDocument {
  readonly title: string;
  readonly unit: string;
  readonly year: number;
  readonly blocks: readonly DocumentBlock[];
}
