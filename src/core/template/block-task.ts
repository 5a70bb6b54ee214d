import { nameOf, type Budget } from '../budget/budget';
import { sourcesInUse } from '../budget/sources-in-use';
import { compareCodes } from '../classification/code';
import { fillForm } from '../disclosure/fill';
import type { FilledBlock, FilledRow } from '../disclosure/filled';
import type { TableDeclaration } from '../disclosure/table';
import type { LearnedBlock, LearnedColumn, LearnedTable } from '../learn/learned';
import { ZERO } from '../money/amount';
import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { AmountLook } from './amount-look';
import { carrySideOf } from './carry-places';
import { classCaption, classText, treeCaptions, type Captions } from './captions';
import { declareBlock, declareListed, filledRows, type Given } from './declared';
import { asForm } from './learned-form';
import { printsItsClasses, regionOf, type Region } from './regions';
import { slotsFor, type PresentRow, type Slot } from './slots';

export interface FillContext {
  readonly table: LearnedTable;
  readonly sheet: SheetSnapshot;
  readonly budget: Budget;
  /** How the table prints its figures. */
  readonly look: AmountLook;
  /** Whether it is the rest of a table on another sheet, which has all rows of codes: none is left for this one. */
  readonly goesOn: boolean;
}

/** A row of figures and where it stands. */
export interface PlacedRow {
  readonly filled: FilledRow;
  readonly slot: Slot;
  /** Null where the captions of the template stay. */
  readonly captions: Captions | null;
}

/** What is to be done in one block of a template. */
export interface BlockTask {
  readonly block: LearnedBlock;
  readonly columns: readonly LearnedColumn[];
  readonly rows: readonly PlacedRow[];
  /** Rows in which codes come and go, that hold nothing now. */
  readonly blank: readonly number[];
  readonly region: Region | null;
}

/** Null for a block of which nothing can be filled. `shared`: several trees stand side by side in its rows. */
export function blockTask(block: LearnedBlock, context: FillContext, shared: boolean): BlockTask | null {
  const { table, sheet, budget, look } = context;
  const given: Given = { sources: sourcesInUse(budget), side: carrySideOf(table, block, budget) };
  const declared = declareBlock(table, block, given);
  if (!declared || declared.columns.length === 0) {
    return null;
  }
  const { columns } = declared;
  const filled = filledBlock(declared.table, budget, look);
  const total = filled.total!;
  const there = (row: number): Slot => ({ kind: 'there', row, same: true });
  const rows: PlacedRow[] = [];
  const listed = declareListed(table, block, given);
  if (listed) {
    const figures = filledBlock(listed, budget, look).rows;
    filledRows(block, given).forEach(({ row }, at) =>
      rows.push({ filled: figures[at]!, slot: there(row), captions: null }),
    );
  }
  if (block.total !== null) {
    rows.push({ filled: total, slot: there(block.total), captions: null });
  }
  if (block.unitRow !== null) {
    const named = block.name !== null && valueAt(sheet, block.unitRow, block.name) !== null;
    const captions = named ? new Map([[block.name, budget.unit]]) : null;
    rows.push({ filled: total, slot: there(block.unitRow), captions });
  }
  if (block.rows === 'single') {
    // The row of the unit, where rows are those of units.
    const captions = block.name === null ? null : new Map([[block.name, budget.unit]]);
    rows.push({ filled: total, slot: there(table.body.first), captions });
  }
  const task = { block, columns };
  if (block.rows === 'single' || block.rows === 'listed') {
    return { ...task, rows, blank: [], region: null };
  }
  const region = regionOf(block, table, sheet, budget.classification);
  const placed = context.goesOn
    ? []
    : block.rows === 'classes'
      ? placeClasses(filled, block, region, context)
      : placeTree(filled, block, region, budget, shared);
  const used = new Set(placed.flatMap(({ slot }) => (slot.kind === 'there' ? [slot.row] : [])));
  return {
    ...task,
    rows: [...rows, ...placed],
    blank: region.rows.map(({ row }) => row).filter((row) => !used.has(row)),
    region,
  };
}

function filledBlock(table: TableDeclaration, budget: Budget, { unit, decimals }: AmountLook): FilledBlock {
  const printed = { ...table, moneyUnit: unit, decimals };
  return fillForm(asForm([printed]), budget).tables[0]!.blocks[0]!;
}

function placeTree(
  filled: FilledBlock,
  block: LearnedBlock,
  region: Region,
  budget: Budget,
  shared: boolean,
): PlacedRow[] {
  // Rows that several trees share cannot come and go for one of them: each is written from the top.
  const present = shared ? region.rows.map(({ row }) => ({ row, key: '' })) : region.rows;
  return placedIn(present, region, filled.rows, (row) => treeCaptions(row, block, budget));
}

/** Rows in the places that are free for them, or in new ones. */
function placedIn(
  present: readonly PresentRow[],
  { end }: Region,
  rows: readonly FilledRow[],
  captions: (row: FilledRow, at: number) => Captions | null,
): PlacedRow[] {
  const slots = slotsFor(
    present,
    rows.map(({ key }) => key),
    end,
  );
  return rows.map((row, at) => ({ filled: row, slot: slots[at]!, captions: captions(row, at) }));
}

/** 类 that the form prints keep their rows; others are written from the top, those in use alone. */
function placeClasses(
  filled: FilledBlock,
  block: LearnedBlock,
  region: Region,
  { sheet, budget, table }: FillContext,
): PlacedRow[] {
  const shape = classCaption(
    block,
    region,
    sheet,
    table.blocks.filter((other) => other !== block),
  );
  const caption = (code: string, at: number): Captions | null =>
    block.name === null ? null : new Map([[block.name, classText(code, nameOf(budget, code), at, shape)]]);
  const standing = printsItsClasses(block, region, sheet)
    ? new Map(region.rows.filter(({ key }) => key !== '').map(({ row, key }) => [key, row]))
    : new Map<string, number>();
  const byKey = new Map(filled.rows.map((row) => [row.key, row]));
  if (standing.size === 0) {
    const present = region.rows.map(({ row }) => ({ row, key: '' }));
    return placedIn(present, region, filled.rows, ({ key }, at) => caption(key, at));
  }
  const missing = filled.rows.filter(({ key }) => !standing.has(key));
  const free = region.rows.filter(({ key }) => key === '');
  const all = [...standing.keys(), ...missing.map(({ key }) => key)].sort(compareCodes);
  return [
    ...[...standing].map(([key, row]) => ({
      filled: byKey.get(key) ?? nothing(filled.total!, key),
      slot: { kind: 'there', row, same: true } as const,
      captions: null,
    })),
    ...placedIn(free, region, missing, ({ key }) => caption(key, all.indexOf(key))),
  ];
}

/** A 类 without money, which the form prints. */
function nothing(like: FilledRow, key: string): FilledRow {
  const amounts = like.amounts.map(({ selection, unknown }) => ({
    selection: { ...selection, functional: [key] },
    amount: ZERO,
    text: '',
    ...(unknown && { unknown }),
  }));
  return { ...like, role: 'class', key, amounts };
}
