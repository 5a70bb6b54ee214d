import type { Classification } from '../classification/classification';
import type { Form } from '../disclosure/table';
import { isByGovernment } from '../learn/subject-of-title';
import { isSure, type LearnedBlock, type LearnedColumn, type LearnedTable } from '../learn/learned';
import { readBlock } from '../recognise/body';
import { captionPaths } from '../recognise/caption-paths';
import { isEmptyBlock } from '../recognise/read-table';
import type { Header } from '../recognise/header';
import type { BlockPlace } from '../recognise/places';
import type { LearnedCaption, ReadTable, Stranger } from '../recognise/recognised';
import { statedUnit } from '../recognise/unit';
import type { SheetSnapshot } from '../workbook/snapshot';
import { asForm } from '../template/learned-form';
import { understoodBlock, understoodTable, type UnderstoodBlock } from './declaration';

/** A table as its own captions say. Null for one that is about nothing that lines hold, or has no rows that are known. */
export function readLearned(
  table: LearnedTable,
  sheet: SheetSnapshot,
  classification: Classification,
): ReadTable | null {
  const { header: span } = table;
  const id = table.id ?? (isByGovernment(table.words) ? 'spending' : null);
  const known = table.blocks.flatMap((block) => {
    const understood = understoodBlock(table, block);
    return understood && understood.columns.length > 0 ? [{ block, understood }] : [];
  });
  if (id === null || known.length === 0) {
    return null;
  }
  const declaration = understoodTable(
    { ...table, id },
    known.map(({ understood }) => understood),
  );
  const paths = captionPaths(sheet, span.top, span.bottom);
  const header: Header = { ...span, paths, rows: new Set() };
  const rows = bodyOf(table, sheet);
  const body = { sheet, header, rows, form: asForm([declaration]), classification };
  const blocks = known.map(({ block, understood }, at) => {
    const next = known[at + 1]?.block;
    const read = readBlock(understood.declaration, placeOf(block, understood, next), body);
    return { ...read, strangers: read.strangers.filter((one) => !isExplained(one, block)) };
  });
  const stated = statedUnit(sheet, table.title?.at.row ?? span.top, span.bottom);
  return {
    declaration,
    sheet,
    title: table.title,
    unit: table.moneyUnit,
    unitAt: stated.at,
    headerEnd: span.bottom,
    blocks,
    remarks: table.remarks,
    empty: blocks.every((block) => isEmptyBlock(block, sheet)),
    learned: known.flatMap(({ block }) => block.columns.flatMap(captionOf)),
    rates: known.flatMap(({ block: { columns } }, block) =>
      columns.flatMap((one) =>
        isSure(one) && one.meaning.kind === 'of-lines' && one.meaning.year === 'rate'
          ? [{ column: one.column, block, role: one.meaning.role, caption: one.path.at(-1) ?? '' }]
          : [],
      ),
    ),
  };
}

/** Tables of a workbook as a form of its own. */
export function formOfTables(tables: readonly ReadTable[]): Form {
  return asForm(tables.map(({ declaration }) => declaration));
}

/** What the caption of a column says; nothing of one that is known to hold no money of lines. */
function captionOf({ column, meaning, confidence }: LearnedColumn): LearnedCaption[] {
  return meaning.kind === 'other'
    ? []
    : meaning.kind === 'unknown'
      ? [{ column, role: null, prior: false, confidence }]
      : [{ column, role: meaning.role, prior: meaning.year === 'prior', confidence }];
}

function bodyOf({ body, again, remarks }: LearnedTable, sheet: SheetSnapshot): number[] {
  const beside = new Set([...again, ...remarks.map(({ at }) => at.row)]);
  const rows: number[] = [];
  for (let row = body.first; row <= Math.min(body.last, sheet.rows.length); row += 1) {
    const filled = (sheet.rows[row - 1] ?? []).some((cell) => (cell?.value ?? null) !== null);
    if (filled && !beside.has(row)) {
      rows.push(row);
    }
  }
  return rows;
}

function placeOf(
  block: LearnedBlock,
  { columns }: UnderstoodBlock,
  next: LearnedBlock | undefined,
): BlockPlace {
  const last = Math.max(0, ...block.codes, block.name ?? 0, block.project ?? 0);
  const right = next
    ? Math.min(
        ...[...next.codes, next.name, next.columns[0]?.column].filter(
          (at) => at !== null && at !== undefined,
        ),
      )
    : Infinity;
  return {
    codes:
      block.codes.length > 0 || ['listed', 'classes', 'projects'].includes(block.rows)
        ? block.codes
        : block.name === null
          ? []
          : [block.name],
    name: block.name,
    project: block.project,
    columns,
    strangers: block.columns.filter(({ column }) => !columns.includes(column)).map(({ column }) => column),
    span: [last + 1, right - 1],
  };
}

/** A column that lines cannot say, one of two years together, a part of another one: known, and no money to be added. */
function isExplained({ kind, at }: Stranger, block: LearnedBlock): boolean {
  const one =
    kind === 'column'
      ? block.columns.find(({ column }) => column === at.column)
      : block.listed.find(({ row }) => row === at.row);
  if (!one || !isSure(one)) {
    return false;
  }
  const { meaning } = one;
  return (
    meaning.kind === 'other' ||
    (meaning.kind === 'of-lines' &&
      (meaning.role === 'education-fees' || meaning.year === 'change' || meaning.year === 'rate'))
  );
}
