import {
  isRemarkLine,
  linesAbove,
  saysItGoesOn,
  titleOfRows,
  type CellRange,
  type CellSnapshot,
  type SheetSnapshot,
} from '../../core/index';
import type { Block, TableBlock } from './blocks';
import { figureCell } from './figure-cell';
import { nameOfTable } from './table-name';
import { textSheet } from './text-sheet';

type Row = readonly (CellSnapshot | null)[];

/** A table with the lines round it, on the way to a sheet. */
interface Gathered {
  readonly columns: number;
  readonly rows: Row[];
  readonly merges: CellRange[];
  /** Its first row below the lines above it: a next page prints it again. */
  readonly header: string;
}

/** What a document comes to. */
export interface DocumentSheets {
  readonly tables: readonly SheetSnapshot[];
  /** The sheet 正文: all that stands in no table; null if there is nothing. */
  readonly text: SheetSnapshot | null;
}

/**
 * Tables of a document as sheets, each with its title, its number, its unit of money and its remarks, as they stand
 * above and below the rows of a workbook; what remains is the text.
 */
export function documentSheets(blocks: readonly Block[]): DocumentSheets {
  const text: string[] = [];
  const tables: Gathered[] = [];
  let lines: string[] = [];
  let below: Gathered | null = null;
  for (const block of blocks) {
    if (block.kind === 'table') {
      const own = lines.slice(lines.length - linesAbove(lines));
      const last = tables.at(-1);
      text.push(...lines.slice(0, lines.length - own.length));
      if (last && own.length === lines.length && goesOn(last, own, block)) {
        add(last, own, block);
      } else {
        tables.push(gathered(own, block));
      }
      lines = [];
      below = tables.at(-1)!;
    } else if (block.text.trim() !== '') {
      if (below && isRemarkLine(block.text.trim())) {
        below.rows.push([{ value: block.text.trim() }]);
      } else {
        below = null;
        lines.push(block.text.trim());
      }
    }
  }
  text.push(...lines);
  const taken = new Set<string>();
  return {
    tables: tables.map(({ rows, merges }, at): SheetSnapshot => {
      const name = nameOfTable(titleOfRows(rows)?.text ?? null, at + 1, taken);
      return { name, hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] };
    }),
    text: text.length > 0 ? textSheet(text) : null,
  };
}

/** Whether a table is the next page of the one before it, between which stand no other lines. */
function goesOn(last: Gathered, own: readonly string[], block: TableBlock): boolean {
  if (last.columns !== block.columns) {
    return false;
  }
  const before = titleOfRows(last.rows)?.words ?? null;
  const title = titleOfRows([...own.map(lineRow), ...block.rows.map(cellsOf)])?.words ?? null;
  if (title !== null && title !== before) {
    return false;
  }
  const repeated = headerOf(block) === last.header;
  return repeated || title !== null || own.some(saysItGoesOn) || (own.length === 0 && !hasCaptions(block));
}

/** Whether a table begins with captions, which a row of figures that goes on from the page before has not. */
function hasCaptions({ rows }: TableBlock): boolean {
  const filled = (rows[0] ?? []).map((text) => text.replace(/\s/g, '')).filter((text) => text !== '');
  return (
    filled.length > 2 &&
    new Set(filled).size === filled.length &&
    !filled.some((text) => /\d|^(?:合计|小计|总计)$/.test(text))
  );
}

function gathered(own: readonly string[], block: TableBlock): Gathered {
  const table: Gathered = { columns: block.columns, rows: [], merges: [], header: headerOf(block) };
  add(table, own, block);
  return table;
}

function add({ rows, merges }: Gathered, own: readonly string[], block: TableBlock): void {
  rows.push(...own.map(lineRow));
  const above = rows.length;
  rows.push(...block.rows.map(cellsOf));
  merges.push(
    ...block.merges.map((merge) => ({ ...merge, top: merge.top + above, bottom: merge.bottom + above })),
  );
}

function headerOf({ rows }: TableBlock): string {
  return (rows[0] ?? []).map((text) => text.replace(/\s/g, '')).join('|');
}

function lineRow(line: string): Row {
  return [{ value: line }];
}

function cellsOf(row: readonly string[]): Row {
  return row.map(figureCell);
}
