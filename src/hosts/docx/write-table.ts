import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentTable } from '../../core/narrative/index';
import { END_IN_TEXT, type PageRoom } from './measures';
import { PADDING, tableMeasures, type PlacedCell, type TableMeasures } from './table-measures';
import { runsOf, styled } from './write-paragraph';
import { cellStyle, headStyle, STYLE } from './write-styles';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const ALIGN = {
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** A table with the lines above and below it, as wide as its page. */
export function tableBlocks(
  table: DocumentTable,
  room: PageRoom,
  startsPage: boolean,
): (Paragraph | Table)[] {
  const { number, title, left, right, remarks } = table;
  const kept = { keepNext: true };
  const begins = startsPage ? { pageBreakBefore: true } : {};
  const named =
    number === ''
      ? [styled(STYLE.plainTitle, title, { ...kept, ...begins })]
      : [styled(STYLE.tableNumber, number, { ...kept, ...begins }), styled(STYLE.tableTitle, title, kept)];
  const line =
    right === ''
      ? styled(STYLE.tableLine, left, { ...kept, alignment: AlignmentType.CENTER })
      : new Paragraph({
          style: STYLE.tableLine,
          ...kept,
          tabStops: [{ type: TabStopType.RIGHT, position: room.width }],
          children: runsOf(`${left}\t${right}`),
        });
  return [
    ...named,
    ...(left + right === '' ? [] : [line]),
    wordTable(table, tableMeasures(table, room)),
    ...remarks.map((text) => styled(STYLE.tableLine, text)),
    ...(remarks.length === 0 ? [endOfTable(number === '')] : []),
  ];
}

/** Behind a table stands a paragraph, of no height on a page of tables: else a full page would be followed by a blank one. */
function endOfTable(inText: boolean): Paragraph {
  return new Paragraph({
    spacing: { line: inText ? END_IN_TEXT : 20, lineRule: 'exact', before: 0, after: 0 },
    children: [new TextRun({ text: '', size: 2 })],
  });
}

function wordTable({ number, remarks }: DocumentTable, measures: TableMeasures): Table {
  const { widths, header, body } = measures;
  // A table without a number stands in the text and stays on one page if it can.
  const together = number === '';
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: { left: PADDING.side, right: PADDING.side, top: PADDING.above, bottom: PADDING.above },
    rows: [
      ...header.map((cells) => rowOf(cells, measures, { header: true, kept: true })),
      ...body.map((cells, at) =>
        rowOf(cells, measures, {
          header: false,
          kept: at < body.length - 1 ? together : remarks.length > 0,
        }),
      ),
    ],
  });
}

function rowOf(
  cells: readonly PlacedCell[],
  measures: TableMeasures,
  { header, kept }: { readonly header: boolean; readonly kept: boolean },
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(header ? { tableHeader: true } : {}),
    height: { value: measures.row, rule: HeightRule.ATLEAST },
    children: cells.map(
      ({ cell, width }) =>
        new TableCell({
          ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
          ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
          width: { size: width, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [cellText(cell, measures, header, kept)],
        }),
    ),
  });
}

/** The style of the text of tables says how it looks, so that a cell says only where it stands. */
function cellText(
  { text, align, bold }: PlacedCell['cell'],
  { size }: TableMeasures,
  header: boolean,
  kept: boolean,
): Paragraph {
  return new Paragraph({
    style: header ? headStyle(size) : cellStyle(size),
    ...(align === 'left' ? {} : { alignment: ALIGN[align] }),
    ...(kept ? { keepNext: true } : {}),
    children: text === '' ? [] : runsOf(text, bold ? { bold: true } : {}),
  });
}
