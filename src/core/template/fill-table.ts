import { nameOf, type Budget } from '../budget/budget';
import { levelOf, parentOf } from '../classification/code';
import { sameName } from '../classification/names';
import { SEPARATOR } from '../disclosure/rows';
import type { LearnedBlock } from '../learn/learned';
import { holdsMoney } from '../recognise/cell-money';
import { cellAt, quoteValue, valueAt } from '../workbook/snapshot';
import { formatFor, ordinary, printed, type AmountLook } from './amount-look';
import { isEmpty, leftOver, saysNothing } from './left-over';
import { blockTask, type BlockTask, type FillContext, type PlacedRow } from './block-task';
import { withOwnFormulas } from './own-formulas';
import { placeAfter, placeOfSlot, rowsIn, rowsOut } from './slots';
import type { CellFill, RowsIn, TableFill } from './template-fill';

/** Puts the figures of a budget into one table of a template; null where nothing of it can be filled. */
export function fillTable(context: FillContext): Omit<TableFill, 'words'> | null {
  const { table, look } = context;
  const { first, last } = table.body;
  const trees = table.blocks.filter(({ rows }) => isTree(rows)).length;
  const tasks = table.blocks.flatMap((block) => blockTask(block, context, trees > 1) ?? []);
  if (tasks.length === 0) {
    return null;
  }
  const slots = tasks.flatMap(({ rows }) => rows.map(({ slot }) => slot));
  const insert = rowsIn(slots, first, (row) => Math.min(Math.max(row, first), last));
  const silent = saysNothing(context);
  const filled = tasks.flatMap((task) => cellsOf(task, insert, context, look, silent));
  // Rows that both sides of an overview share stay; those of a tree go with their codes.
  const remove =
    table.blocks.length === 1 || trees > 1 ? rowsOut(silent ? [] : rowsNobodyNeeds(tasks), insert) : [];
  const all = [...filled, ...leftOver(tasks, filled, insert, context)];
  const cells = withOwnFormulas(all, insert, remove, context, look);
  return {
    sheet: table.sheet,
    insert,
    cells,
    remove,
    empty: isEmpty(context),
    look,
  };
}

function isTree(rows: LearnedBlock['rows']): boolean {
  return rows === 'functional-tree' || rows === 'economic-tree' || rows === 'projects';
}

/** Rows that no block uses; an empty table keeps its blank rows. */
function rowsNobodyNeeds(tasks: readonly BlockTask[]): number[] {
  const used = new Set(
    tasks.flatMap(({ rows }) => rows.flatMap(({ slot }) => (slot.kind === 'there' ? [slot.row] : []))),
  );
  return [...new Set(tasks.flatMap(({ blank }) => blank))].filter((row) => !used.has(row));
}

function cellsOf(
  task: BlockTask,
  insert: readonly RowsIn[],
  context: FillContext,
  look: AmountLook,
  silent: boolean,
): CellFill[] {
  const models = modelRows(task);
  const cells = task.rows.flatMap((row) => rowCells(row, task, models, insert, context, look, silent));
  // What stood in rows that nothing stands in now.
  for (const { row, key } of task.region?.rows ?? []) {
    const isWords = key.startsWith('?') || key === '';
    for (const column of task.blank.includes(row) ? columnsOf(task.block) : []) {
      const cell = cellAt(context.sheet, row, column);
      // Words that an empty table says in its rows, 无 or a dash, stay.
      if ((cell?.value ?? null) !== null && !(silent && isWords && !holdsMoney(cell))) {
        cells.push({ row: placeAfter(insert, row), column, value: null });
      }
    }
  }
  return cells;
}

function rowCells(
  { filled, slot, captions }: PlacedRow,
  { block, columns }: BlockTask,
  models: ReadonlyMap<string, number>,
  insert: readonly RowsIn[],
  { sheet, budget }: FillContext,
  look: AmountLook,
  silent: boolean,
): CellFill[] {
  const row = placeOfSlot(insert, slot);
  const from = slot.kind === 'there' ? slot.row : null;
  const same = slot.kind === 'there' && slot.same;
  const model = same ? undefined : (models.get(depthOf(filled.key)) ?? models.get(''));
  const like = model === undefined || model === from ? {} : { likeRow: placeAfter(insert, model) };
  const cells: CellFill[] = [];
  const put = (column: number, value: CellFill['value'], more: Partial<CellFill> = {}): void => {
    const before = from === null ? null : cellAt(sheet, from, column);
    const isSame = (before?.value ?? null) === value && before?.formula === undefined;
    const changes = !isSame || 'likeRow' in like || more.numberFormat !== undefined;
    if (changes || more.selection) {
      cells.push({ row, column, value, ...like, ...more, ...(changes ? {} : { same: true }) });
    }
  };
  for (const [column, text] of captions ?? []) {
    // A name that means the same is left as the template has it.
    const stands = same && from !== null ? quoteValue(valueAt(sheet, from, column)) : '';
    if (!same || column !== block.name || !sameName(stands, text, sectionOf(filled.key, budget))) {
      put(column, text === '' ? null : text);
    }
  }
  const stale = same ? [] : columnsOf(block).filter((column) => !(captions?.has(column) ?? false));
  const figures = new Map(columns.map(({ column }, at) => [column, filled.amounts[at]!]));
  for (const column of stale) {
    if (!figures.has(column)) {
      put(column, null);
    }
  }
  const own = captions?.get(block.name ?? 0);
  const name =
    own ?? (from === null || block.name === null ? '' : quoteValue(valueAt(sheet, from, block.name)));
  for (const [column, { amount, selection, unknown, published }] of figures) {
    const before = from === null ? null : cellAt(sheet, from, column);
    if (silent || unknown) {
      // A figure of another budget goes; what is said of nothing stays as it is said there.
      if (holdsMoney(before) || before?.formula !== undefined) {
        put(column, null);
      }
      continue;
    }
    const numberFormat = formatFor(before ?? (model ? cellAt(sheet, model, column) : null), look);
    const value = printed(amount, look, published);
    const alone = ordinary(amount, look);
    const caption = columns.find((one) => one.column === column)?.path.at(-1) ?? '';
    put(column, value, {
      selection,
      ...(published !== undefined && value !== look.zero && Number(alone) !== value
        ? { adjusted: { row: name.replace(/\s/g, ''), column: caption, exact: amount, ordinary: alone } }
        : {}),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  }
  return cells;
}

/** The name of the 款 that a 项 stands under, as it may follow its own. */
function sectionOf(key: string, budget: Budget): string | null {
  const [code = ''] = key.split(SEPARATOR);
  const parent = levelOf(code) === 'item' ? parentOf(code) : null;
  return parent === null ? null : nameOf(budget, parent);
}

/** Rows of the template that show how a row of each depth looks; '' for any. */
function modelRows({ region, block }: BlockTask): Map<string, number> {
  const models = new Map<string, number>();
  for (const { row, key } of region?.rows ?? []) {
    if (key !== '' && !models.has(depthOf(key))) {
      models.set(depthOf(key), row);
    }
  }
  const [any] = region?.rows ?? [];
  const plain = models.get('item') ?? models.get('section') ?? any?.row;
  if (plain !== undefined && block.rows !== 'classes') {
    models.set('', plain);
  }
  return models;
}

function depthOf(key: string): string {
  const [code = ''] = key.split(SEPARATOR);
  return levelOf(code) ?? '?';
}

function columnsOf({ codes, beside, name, project, columns }: LearnedBlock): number[] {
  return [...new Set([...codes, ...beside, name, project, ...columns.map(({ column }) => column)])].filter(
    (column) => column !== null,
  );
}
