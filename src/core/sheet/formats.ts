export type Align = 'left' | 'center' | 'right';

/** The look of a cell, for every host. */
export interface CellFormat {
  /** First choice and what replaces it where it is not installed (web pages and grids; a file names the first). */
  readonly fonts: readonly string[];
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly align: Align;
  readonly wrap: boolean;
  readonly border: boolean;
  readonly fill: string | null;
  readonly indent: number;
  /** Excel number format code. */
  readonly numberFormat: string;
}

const SONG = ['宋体', 'SimSun', 'Songti SC', 'Noto Serif CJK SC', 'serif'];
const HEI = ['黑体', 'SimHei', 'Heiti SC', 'Noto Sans CJK SC', 'sans-serif'];

const TEXT: CellFormat = {
  fonts: SONG,
  size: 10,
  bold: false,
  align: 'left',
  wrap: true,
  border: true,
  fill: null,
  indent: 0,
  numberFormat: '@',
};
const AMOUNT: CellFormat = { ...TEXT, align: 'right', wrap: false, indent: 1, numberFormat: '0.00' };
const PLAIN: CellFormat = { ...TEXT, border: false, wrap: false };
const YUAN = '#,##0.00';

/** Formats by name. 宋体 for text and 黑体 for titles, as government documents have them. */
export const FORMATS = {
  'table-number': { ...PLAIN, fonts: HEI, size: 12 },
  title: { ...PLAIN, fonts: HEI, size: 18, align: 'center' },
  'unit-line': { ...PLAIN, wrap: true },
  'money-unit': { ...PLAIN, align: 'right' },
  header: { ...TEXT, fonts: HEI, align: 'center' },
  code: { ...TEXT, align: 'center', wrap: false },
  name: TEXT,
  'class-name': { ...TEXT, bold: true },
  'section-name': { ...TEXT, indent: 1 },
  'item-name': { ...TEXT, indent: 2 },
  'class-code': { ...TEXT, align: 'center', wrap: false, bold: true },
  amount: AMOUNT,
  'class-amount': { ...AMOUNT, bold: true },
  'total-name': { ...TEXT, fonts: HEI, align: 'center' },
  'total-amount': { ...AMOUNT, bold: true },
  remark: { ...PLAIN, wrap: true },
  'input-heading': { ...TEXT, fonts: HEI, align: 'center', fill: 'DDE7F3' },
  'input-code': { ...TEXT, align: 'center', wrap: false },
  'input-text': { ...TEXT, wrap: false },
  'input-amount': { ...AMOUNT, numberFormat: YUAN },
  'input-published': { ...AMOUNT, numberFormat: '#,##0.00##' },
  // Alike in every row: the working paper is written anew without changing its looks. Nothing is a dash, as on paper.
  'paper-text': { ...PLAIN, size: 10 },
  'paper-amount': { ...AMOUNT, border: false, numberFormat: `${YUAN};\\-${YUAN};\\-` },
  // Answers of a person: coloured where something is to be typed.
  'answer-group': { ...TEXT, fonts: HEI, fill: 'EEF2F7' },
  'answer-caption': TEXT,
  answer: { ...TEXT, fill: 'FFFBE6' },
  'answer-number': {
    ...TEXT,
    align: 'right',
    wrap: false,
    indent: 1,
    fill: 'FFFBE6',
    numberFormat: 'General',
  },
  'answer-amount': {
    ...TEXT,
    align: 'right',
    wrap: false,
    indent: 1,
    fill: 'FFFBE6',
    numberFormat: '#,##0.00####',
  },
  'answer-told': {
    ...TEXT,
    align: 'right',
    wrap: false,
    indent: 1,
    numberFormat: '#,##0.00####',
  },
  'text-title': { ...PLAIN, fonts: HEI, size: 16, align: 'center', wrap: true },
  'text-part': { ...PLAIN, fonts: HEI, size: 14, align: 'center', wrap: true },
  'text-section': { ...PLAIN, fonts: HEI, size: 12, wrap: true },
  'text-subsection': { ...PLAIN, size: 12, bold: true, wrap: true },
  'text-paragraph': { ...PLAIN, size: 12, wrap: true },
  'text-signature': { ...PLAIN, size: 12, align: 'right', wrap: true },
  'text-state': { ...PLAIN, align: 'center', wrap: true },
  'input-other': { ...TEXT, wrap: false, numberFormat: 'General' },
} as const satisfies Readonly<Record<string, CellFormat>>;

export type FormatName = keyof typeof FORMATS;
