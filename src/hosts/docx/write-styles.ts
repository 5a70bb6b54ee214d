import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { LINES, type LineMeasures } from './measures';
import { cellLine } from './table-measures';

/** Fonts of official documents, by their names: a program that has not got one takes another. */
export const FONT = {
  title: '方正小标宋简体',
  hei: '黑体',
  kai: '楷体_GB2312',
  fang: '仿宋_GB2312',
  song: '宋体',
} as const;

/** Styles by their ids; those of headings and contents are the program’s own. */
export const STYLE = {
  text: 'DisclosureText',
  signature: 'DisclosureSignature',
  tableTitle: 'TableTitle',
  plainTitle: 'PlainTitle',
  tableNumber: 'TableNumber',
  tableLine: 'TableLine',
  contentsTitle: 'ContentsTitle',
} as const;
/** What the styles that are new are called, where the program names them. */
export const TABLE_TITLE_NAME = '表格标题';

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

const spacing = ({ line, before, after }: LineMeasures) => ({
  line,
  lineRule: LineRuleType.EXACT,
  before,
  after,
});
/** The first line is set in by two characters. */
const indent = { firstLine: LINES.paragraph.first, firstLineChars: 200 };
const plain = { color: '000000', italics: false, bold: false } as const;
const centred = { alignment: AlignmentType.CENTER, keepNext: true, keepLines: true } as const;
const heading = { keepNext: true, keepLines: true, indent } as const;
const own = { basedOn: 'Normal', quickFormat: true } as const;

/** The text of tables of a size, in half points, and their headers. */
export function cellStyle(size: number): string {
  return `TableText${String(size)}`;
}

export function headStyle(size: number): string {
  return `TableHead${String(size)}`;
}

/** The styles of a document whose tables have these sizes. */
export function documentStyles(tableSizes: readonly number[]): IStylesOptions {
  const sizes = [...new Set(tableSizes)];
  return { default: DEFAULTS, paragraphStyles: [...STYLES, ...sizes.flatMap(tableStyles)] };
}

function tableStyles(size: number): ParagraphStyle[] {
  const points = String(size / 2);
  const paragraph = { spacing: spacing({ ...LINES.tableLine, line: cellLine(size), before: 0, after: 0 }) };
  return [
    { ...own, id: cellStyle(size), name: `表格文字 ${points}`, run: { font: FONT.song, size }, paragraph },
    { ...own, id: headStyle(size), name: `表格表头 ${points}`, run: { font: FONT.hei, size }, paragraph },
  ];
}

const DEFAULTS: NonNullable<IStylesOptions['default']> = {
  document: {
    run: {
      font: FONT.fang,
      size: LINES.paragraph.size,
      // As in Word: figures that are said to be Chinese are broken between their digits.
      language: { value: 'en-US', eastAsia: 'zh-CN' },
    },
    paragraph: { spacing: spacing(LINES.paragraph) },
  },
  title: {
    run: { ...plain, font: FONT.title, size: LINES.title.size },
    paragraph: { ...centred, spacing: spacing(LINES.title) },
  },
  heading1: {
    run: { ...plain, font: FONT.hei, size: LINES.part.size },
    paragraph: { ...centred, spacing: spacing(LINES.part), outlineLevel: 0 },
  },
  heading2: {
    run: { ...plain, font: FONT.hei, size: LINES.section.size },
    paragraph: { ...heading, spacing: spacing(LINES.section), outlineLevel: 1 },
  },
  heading3: {
    run: { ...plain, font: FONT.kai, size: LINES.subsection.size },
    paragraph: { ...heading, spacing: spacing(LINES.subsection), outlineLevel: 2 },
  },
};

const STYLES: readonly ParagraphStyle[] = [
  {
    ...own,
    id: STYLE.text,
    name: '公开正文',
    paragraph: { alignment: AlignmentType.BOTH, indent, spacing: spacing(LINES.paragraph) },
  },
  {
    ...own,
    id: STYLE.signature,
    name: '落款',
    paragraph: {
      alignment: AlignmentType.RIGHT,
      indent: { right: LINES.paragraph.first },
      keepLines: true,
    },
  },
  {
    ...own,
    id: STYLE.tableNumber,
    name: '表格编号',
    run: { font: FONT.hei, size: LINES.tableNumber.size },
    paragraph: { keepNext: true, spacing: spacing(LINES.tableNumber) },
  },
  {
    ...own,
    id: STYLE.tableTitle,
    name: TABLE_TITLE_NAME,
    run: { font: FONT.hei, size: LINES.tableTitle.size },
    paragraph: { ...centred, spacing: spacing(LINES.tableTitle), outlineLevel: 1 },
  },
  {
    ...own,
    id: STYLE.plainTitle,
    name: '无编号表标题',
    run: { font: FONT.hei, size: LINES.plainTitle.size },
    paragraph: { ...centred, spacing: spacing(LINES.plainTitle) },
  },
  {
    ...own,
    id: STYLE.tableLine,
    name: '表格上下文字',
    run: { font: FONT.song, size: LINES.tableLine.size },
    paragraph: { spacing: spacing(LINES.tableLine) },
  },
  {
    ...own,
    id: STYLE.contentsTitle,
    name: '目录标题',
    run: { font: FONT.hei, size: LINES.part.size },
    paragraph: { ...centred, spacing: spacing(LINES.part) },
  },
  contentsStyle(1, FONT.hei),
  contentsStyle(2, FONT.fang),
];

/** A level of the contents. */
function contentsStyle(level: 1 | 2, font: string): ParagraphStyle {
  return {
    id: `TOC${String(level)}`,
    name: `toc ${String(level)}`,
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    run: { font, size: LINES.contents.size },
    paragraph: {
      indent: { left: level === 1 ? 0 : 560 },
      spacing: { ...spacing(LINES.contents), before: level === 1 ? 80 : 0 },
    },
  };
}
