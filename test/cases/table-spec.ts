import { ABOVE, LEFT, type TableId } from '../../src/core/disclosure/table';
import { cellAddress, columnLetters, type CellRange } from '../../src/core/workbook/address';
import type { TrueBlock, TrueRole, TrueTable } from './learned-roles';
import type { Look, SmallCell, SmallSheet } from './small-workbook';

/** A table of an invented template: what is printed, and what is true of it. */
export interface TableSpec {
  readonly sheet: string;
  readonly table: TableId | null;
  /** Null where the table has no line above its header. */
  readonly title: string | null;
  readonly unit: '元' | '万元';
  /** The line with the unit of money; what it says by itself where that is another wording. */
  readonly unitLine?: string | null;
  readonly header: readonly (readonly string[])[];
  readonly blocks: readonly BlockSpec[];
  /** Blank rows of the body, unless a block gives more. */
  readonly blankRows?: number;
  readonly remark?: string;
  /** Decimals that amounts are shown with; 2 unless said. */
  readonly decimals?: 1;
  /** Where it begins: below, or beside, another table. */
  readonly top?: number;
  readonly left?: number;
  /** After how many body rows title and header are printed again, with this in front of the title: 续表. */
  readonly again?: { readonly after: number; readonly word: string };
}

/** A row that is always printed: a 类 by its caption, a row with its role, or nothing. */
export type GivenRow = string | readonly [caption: string, role: TrueRole | null] | null;

export interface BlockSpec {
  readonly rows: TrueBlock['rows'];
  /** Columns of text in front, of which lines say nothing: 单位代码. */
  readonly leading?: number;
  readonly codes?: number;
  /** Columns of text between codes and names. */
  readonly between?: number;
  readonly named?: boolean;
  readonly project?: boolean;
  readonly roles: readonly (TrueRole | null)[];
  readonly given?: readonly GivenRow[];
  readonly total?: string;
  /** Column of the total’s caption within the block, counted from 0; the column of names unless said. */
  readonly totalAt?: number;
  readonly totalOf?: readonly number[];
  readonly unitRow?: string;
}

export interface LaidOut {
  readonly cells: Map<string, SmallCell>;
  readonly merges: CellRange[];
  readonly truth: TrueTable;
  /** The first row below the table. */
  readonly below: number;
}

const widthOf = ({
  leading = 0,
  codes = 0,
  between = 0,
  named = false,
  project = false,
  roles,
}: BlockSpec): number => leading + codes + between + (named ? 1 : 0) + (project ? 1 : 0) + roles.length;

/** Lays a table out on its sheet, and says what is true of it: nothing is looked up in what was laid out. */
export function layOutSpec(spec: TableSpec): LaidOut {
  const { title, header, blocks, left = 1, unit, again } = spec;
  const cells = new Map<string, SmallCell>();
  const merges: CellRange[] = [];
  const width = header[0]!.length;
  const put = (row: number, at: number, value: SmallCell['value'], look: Look): void => {
    cells.set(cellAddress(row, left + at), { value, look });
  };
  let row = spec.top ?? 1;
  const head = (words: string): void => {
    if (title !== null) {
      put(row, 0, words + title, 'title');
      merges.push({ top: row, left, bottom: row, right: left + width - 1 });
      row += 1;
    }
    if (spec.unitLine !== null) {
      put(row, width - 1, spec.unitLine ?? `单位：${unit}`, 'plain');
      row += 1;
    }
  };
  const captions = (): readonly [number, number] => {
    const first = row;
    writeHeader(header, put, merges, first, left);
    row += header.length;
    return [first, row - 1];
  };
  head('');
  const truthHeader = captions();
  const hasUnitRow = blocks.some(({ unitRow }) => unitRow !== undefined);
  const unitRow = hasUnitRow ? row : null;
  row += hasUnitRow ? 1 : 0;
  const height = Math.max(spec.blankRows ?? 6, ...blocks.map(({ given = [] }) => given.length));
  const bodyRows: number[] = [];
  let repeated: readonly [number, number] | null = null;
  for (let index = 0; index < height; index += 1) {
    if (again?.after === index) {
      const from = row;
      head(again.word);
      repeated = [from, captions()[1]];
    }
    bodyRows.push(row);
    row += 1;
  }
  const body = height === 0 ? null : ([bodyRows[0]!, bodyRows.at(-1)!] as const);
  const hasTotal = blocks.some(({ total }) => total !== undefined);
  const total = hasTotal ? row : null;
  row += hasTotal ? 1 : 0;
  let from = 0;
  const truths = blocks.map((block): TrueBlock => {
    const at = from;
    from += widthOf(block);
    writeBlock(block, at, { bodyRows, unitRow, total }, spec.decimals === 1 ? '-1' : '', put);
    return truthOf(block, left + at, { bodyRows, body, unitRow, total, repeated });
  });
  if (spec.remark !== undefined) {
    put(row, 0, spec.remark, 'plain');
    merges.push({ top: row, left, bottom: row, right: left + width - 1 });
    row += 1;
  }
  const truth: TrueTable = {
    sheet: spec.sheet,
    table: spec.table,
    moneyUnit: unit,
    header: truthHeader,
    blocks: truths,
  };
  return { cells, merges, truth, below: row };
}

type Put = (row: number, at: number, value: SmallCell['value'], look: Look) => void;

function writeHeader(
  header: TableSpec['header'],
  put: Put,
  merges: CellRange[],
  top: number,
  left: number,
): void {
  header.forEach((captions, down) => {
    captions.forEach((caption, at) => {
      const isPart = caption === LEFT || caption === ABOVE;
      put(top + down, at, isPart ? null : caption, 'header');
      if (isPart) {
        return;
      }
      let right = at;
      while (captions[right + 1] === LEFT) {
        right += 1;
      }
      let bottom = down;
      while (header[bottom + 1]?.[at] === ABOVE) {
        bottom += 1;
      }
      if (right > at || bottom > down) {
        merges.push({ top: top + down, left: left + at, bottom: top + bottom, right: left + right });
      }
    });
  });
}

function writeBlock(
  block: BlockSpec,
  at: number,
  rows: {
    readonly bodyRows: readonly number[];
    readonly unitRow: number | null;
    readonly total: number | null;
  },
  decimals: '' | '-1',
  put: Put,
): void {
  const { leading = 0, codes = 0, between = 0, given = [], roles } = block;
  const width = widthOf(block);
  const amounts = width - roles.length;
  const line = (row: number, captionAt: number | null, caption: string | null, isTotal: boolean): void => {
    for (let index = 0; index < width; index += 1) {
      const isCode = index >= leading && index < leading + codes;
      const look: Look = isTotal ? 'total' : isCode ? 'code' : 'caption';
      const money: Look = isTotal ? `total-amount${decimals}` : `amount${decimals}`;
      put(row, at + index, index === captionAt ? caption : null, index < amounts ? look : money);
    }
  };
  const nameAt = leading + codes + between;
  rows.bodyRows.forEach((row, index) => {
    const one = given[index] ?? null;
    const caption = typeof one === 'string' ? one : (one?.[0] ?? null);
    line(row, caption === null ? null : nameAt, caption, false);
  });
  if (rows.unitRow !== null) {
    line(rows.unitRow, block.unitRow === undefined ? null : nameAt, block.unitRow ?? null, false);
  }
  if (rows.total !== null) {
    line(rows.total, block.total === undefined ? null : (block.totalAt ?? nameAt), block.total ?? null, true);
  }
}

function truthOf(
  block: BlockSpec,
  first: number,
  rows: {
    readonly bodyRows: readonly number[];
    readonly body: readonly [number, number] | null;
    readonly unitRow: number | null;
    readonly total: number | null;
    readonly repeated: readonly [number, number] | null;
  },
): TrueBlock {
  const { leading = 0, codes = 0, between = 0, named = false, project = false, roles, given = [] } = block;
  const letter = (index: number): string => columnLetters(first + index);
  const nameAt = leading + codes + between;
  const projectAt = nameAt + (named ? 1 : 0);
  const amounts = projectAt + (project ? 1 : 0);
  return {
    rows: block.rows,
    codes: Array.from({ length: codes }, (_, index) => letter(leading + index)),
    name: named ? letter(nameAt) : null,
    project: project ? letter(projectAt) : null,
    columns: Object.fromEntries(roles.map((role, index) => [letter(amounts + index), role])),
    listed: Object.fromEntries(
      given.flatMap((one, index) =>
        one === null || typeof one === 'string' ? [] : [[String(rows.bodyRows[index]!), one[1]]],
      ),
    ),
    unitRow: block.unitRow === undefined ? null : rows.unitRow,
    body: rows.body,
    total: block.total === undefined ? null : rows.total,
    ...(block.totalOf && { totalOf: block.totalOf }),
    ...(rows.repeated && { headerAgain: rows.repeated }),
  };
}

/** The sheets of tables, in the order in which they are named first; with what is true of each table. */
export function sheetsOf(specs: readonly TableSpec[]): { sheets: SmallSheet[]; tables: TrueTable[] } {
  const sheets = new Map<string, { cells: Map<string, SmallCell>; merges: CellRange[] }>();
  const tables: TrueTable[] = [];
  for (const spec of specs) {
    const made = layOutSpec(spec);
    const sheet = sheets.get(spec.sheet) ?? { cells: new Map<string, SmallCell>(), merges: [] };
    sheets.set(spec.sheet, sheet);
    for (const [address, cell] of made.cells) {
      if (sheet.cells.has(address)) {
        throw new Error(`${spec.sheet}!${address} is laid out twice`);
      }
      sheet.cells.set(address, cell);
    }
    sheet.merges.push(...made.merges);
    tables.push(made.truth);
  }
  return { sheets: [...sheets].map(([name, sheet]) => ({ name, ...sheet })), tables };
}
