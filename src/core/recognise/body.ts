import type { Block } from '../disclosure/table';
import { readPrintedFigure } from '../money/printed-figure';
import type { CellPosition } from '../workbook/address';
import { cellAt } from '../workbook/snapshot';
import { holdsMoney } from './cell-money';
import { readCode, wholeCodes } from './code-cells';
import type { Header } from './header';
import { hasCaption, totalBeside, type BlockPlace } from './places';
import { listedRows, readRow, type RowSource } from './read-row';
import type { BodyRow, ReadBlock, Stranger } from './recognised';

export interface BodyPlace extends RowSource {
  readonly header: Header;
  /** Rows of the body: below the header to the end of the table, remarks and repeated headers left out. */
  readonly rows: readonly number[];
}

/** Columns whose numbers are no amounts: shares, rates, people, areas. */
const NO_AMOUNT = /[%‰]|比例|占比|比重|增长率|增减率|增幅|人数|数量|面积|编码|代码|序号/;

/** The rows of one block of a table. */
export function readBlock(block: Block, place: BlockPlace, body: BodyPlace): ReadBlock {
  const amounts = place.columns.filter((column) => column !== null);
  const filled = (row: number): boolean =>
    amounts.some((column) => {
      const cell = cellAt(body.sheet, row, column);
      return cell !== null && cell.value !== null && readPrintedFigure(cell).state !== 'blank';
    });
  const own = [...place.codes, place.name, place.project, ...amounts].filter((column) => column !== null);
  const rows: BodyRow[] = [];
  const totals: BodyRow[] = [];
  const strangers = strangeColumns(place, body);
  const tree = block.rows.by !== 'listed' && block.rows.by !== 'classes';
  let unitRow: BodyRow | null = null;
  const printed = body.rows.map((row) => readCode(body.sheet, row, place.codes));
  const codes = wholeCodes(printed);
  const parents = new Set(listedRows(block).map(({ partOf }) => partOf as string | undefined));
  let part: string | null = null;
  for (const [at, row] of body.rows.entries()) {
    const read = readRow(block, place, body, row, printed[at] ?? null, codes[at] ?? null, part);
    if (read !== 'blank' && read.role === 'listed' && parents.has(read.key)) {
      part = read.key;
    }
    if (read === 'blank') {
      const at = filled(row) && tree ? totalBeside(body.sheet, row, own, body.header) : null;
      if (at) {
        totals.push(totalRow(at));
      } else if (filled(row)) {
        strangers.push({ kind: 'row', at: { row, column: amounts[0]! }, caption: '', money: hasMoney(row) });
      }
    } else if (read.role === 'total') {
      totals.push(read);
    } else if (read.role === 'unit') {
      if (tree && unitRow === null && rows.length === 0 && totals.length === 0 && filled(row)) {
        unitRow = read;
      } else if (filled(row) || !tree) {
        strangers.push(strangeRow(read, hasMoney(row)));
      }
    } else if (read.role !== 'single' || (filled(row) && rows.length === 0)) {
      rows.push(read);
    } else if (filled(row)) {
      strangers.push({ kind: 'row', at: { row, column: amounts[0]! }, caption: '', money: hasMoney(row) });
    }
  }
  const total = totals.pop() ?? null;
  // 合计 above the first row as well as below the last: the upper one stands for the unit. Any other is unknown.
  if (tree && unitRow === null && totals[0] && rows[0] && totals[0].row < rows[0].row) {
    unitRow = { ...totals.shift()!, role: 'unit', key: 'unit' };
  }
  strangers.push(...totals.map((row) => strangeRow(row, hasMoney(row.row))));
  return { declaration: block, columns: place.columns, rows, unitRow, total, strangers };

  function hasMoney(row: number): boolean {
    return amounts.some((column) => holdsMoney(cellAt(body.sheet, row, column)));
  }
}

/** 合计 in a cell that is none of the block's own. */
function totalRow(at: CellPosition): BodyRow {
  return {
    row: at.row,
    role: 'total',
    key: 'total',
    code: null,
    malformed: null,
    malformedAt: null,
    name: '',
    project: '',
    codeCells: [],
    nameCell: at,
    shortDigits: [],
  };
}

function strangeRow(read: BodyRow, money: boolean): Stranger {
  const caption = read.name === '' && read.role === 'total' ? '合计' : read.name;
  return { kind: 'row', at: read.nameCell ?? { row: read.row, column: 1 }, caption, money };
}

/** Columns the form does not know: by their captions, and those without one that hold money. */
function strangeColumns(place: BlockPlace, { sheet, header, rows }: BodyPlace): Stranger[] {
  const [from, to] = place.span;
  const known = new Set([...place.codes, place.name, place.project, ...place.columns]);
  const money = new Set<number>();
  for (const row of rows) {
    const cells = sheet.rows[row - 1] ?? [];
    for (let column = from; column <= Math.min(to, cells.length); column += 1) {
      if (!known.has(column) && !money.has(column) && holdsMoney(cells[column - 1] ?? null)) {
        money.add(column);
      }
    }
  }
  const captioned = place.strangers.map((column): Stranger => {
    const path = header.paths[column - 1];
    const caption = path?.texts.at(-1) ?? '';
    return {
      kind: 'column',
      at: path?.at ?? { row: header.bottom, column },
      caption,
      money: money.has(column) && !NO_AMOUNT.test(caption),
    };
  });
  const bare = [...money].filter((column) => !hasCaption(header, column));
  return [
    ...captioned,
    ...bare.map((column): Stranger => ({
      kind: 'column',
      at: { row: header.bottom, column },
      caption: '',
      money: true,
    })),
  ];
}
