import type { Classification } from '../classification/classification';
import type { Block, TableDeclaration, TableId } from '../disclosure/table';
import type { FormFile } from '../learn/form-file';
import type { LearnedForm } from '../learn/learned';
import { recognise } from '../recognise/recognise';
import type { ReadTable, Recognition } from '../recognise/recognised';
import { statedYear } from '../recognise/year';
import { largest } from '../workbook/largest';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { namedTable, withoutNames } from './by-names';
import { learnedTables } from './learned-tables';
import { formOfTables } from './read-learned';

/** What is known beforehand. */
export interface Known {
  /** Null where the workbook has to say it: names of codes are those of a year. */
  readonly year: number | null;
  /** A form that was learned and corrected. */
  readonly form?: FormFile | undefined;
}

/** The published tables of a workbook: as a form of ours declares them, where that fits; else as their own captions say. */
export function understand(
  workbook: WorkbookSnapshot,
  classification: Classification,
  { form: known, year: given }: Known,
): Recognition {
  const recognition = recognise(workbook, classification);
  const declared = withoutNames(recognition);
  const { form, tables: read, apart } = learnedTables(workbook, declared, classification, known);
  const year = given ?? statedYear({ ...recognition, tables: [...recognition.tables, ...read] }, workbook);
  const learned = read.flatMap((table) => namedTable(table, classification, year) ?? []);
  const ofForm = tablesOfForm(recognition, declared);
  const own = declared.proved ? declared.tables : declared.tables.filter((table) => !isRiddle(table, form));
  const tables = new Map(own.map((table) => [table.declaration.id, table]));
  let further = 0;
  for (const table of learned) {
    const { id } = table.declaration;
    const there = tables.get(id);
    if (
      !apart.has(table.declaration) &&
      mayBe(table, ofForm, known !== undefined) &&
      there?.learned === undefined
    ) {
      const better = there ? doubts(table) <= doubts(there) : !isTaken(table, tables.values());
      if (known !== undefined || better) {
        tables.set(id, table);
      }
    } else if (!isOfForm(table, ofForm) && !isTaken(table, tables.values())) {
      further += 1;
      const declaration = { ...table.declaration, id: `further-${String(further)}` as TableId };
      tables.set(declaration.id, { ...table, declaration });
    }
  }
  const all = withTotalsOfYear([...tables.values()]);
  if (all.every((table) => table.learned === undefined)) {
    const isAny = all.length + declared.problems.length > 0;
    return { ...declared, tables: all, form: isAny ? declared.form : null };
  }
  const { proved, form: ours } = declared;
  // Which columns a form of ours would have says nothing of a table of another one; codes any tree has.
  const problems = declared.problems.filter(
    (one) =>
      !tables.has(one.table.id) &&
      (proved || one.kind === 'several' || one.captions.every((caption) => /编码/.test(caption))),
  );
  return proved && ours
    ? { ...declared, form: { ...ours, tables: withLearned(ours.tables, all) }, tables: all }
    : { form: { ...formOfTables(all), classes: ours?.classes ?? [] }, proved: false, tables: all, problems };
}

/** 支出总计 of an overview may count what goes to next year: then 合计 of the spending table is its row 本年支出合计. */
function withTotalsOfYear(tables: readonly ReadTable[]): ReadTable[] {
  const overview = tables.find(({ declaration }) => declaration.id === 'overview');
  const hasRow =
    overview?.blocks.some(({ rows }) => rows.some(({ key }) => key === 'spending-this-year')) === true;
  const ofYear = <T extends Block>(block: T): T => ({ ...block, totalIs: 'spending-this-year' });
  return tables.map((table) =>
    hasRow && table.learned && table.declaration.id === 'spending'
      ? {
          ...table,
          declaration: { ...table.declaration, blocks: table.declaration.blocks.map(ofYear) },
          blocks: table.blocks.map((block) => ({ ...block, declaration: ofYear(block.declaration) })),
        }
      : table,
  );
}

/** Whether nobody knows what the rows of a table are, though its columns are those of a form: a year each, perhaps. */
function isRiddle({ declaration, sheet }: ReadTable, { tables }: LearnedForm): boolean {
  const learned = tables.find((table) => table.sheet === sheet.name && table.id === declaration.id);
  return learned?.blocks.every(({ rows }) => rows === 'unknown') === true;
}

/** Columns and rows that nobody understood, though figures stand in them, and columns that are not there. */
function doubts({ blocks }: ReadTable): number {
  return blocks.reduce(
    (sum, { strangers, columns, declaration }) =>
      sum +
      strangers.filter(({ money }) => money).length +
      columns.filter((column, at) => column === null && declaration.columns[at]!.optional === undefined)
        .length,
    0,
  );
}

/** Whether a table of a form was read from these rows. */
function isTaken(table: ReadTable, others: Iterable<ReadTable>): boolean {
  const end = lastRow(table);
  return [...others].some(
    (other) =>
      other.learned === undefined &&
      other.sheet === table.sheet &&
      other.headerEnd <= end &&
      lastRow(other) >= table.headerEnd,
  );
}

function lastRow({ blocks, headerEnd }: ReadTable): number {
  return largest(
    blocks.flatMap(({ rows, total, unitRow }) =>
      [...rows, total, unitRow].flatMap((one) => (one ? [one.row] : [])),
    ),
    headerEnd,
  );
}

/** What a form that is proved has its own tables of: one more may be left over from another year. Names alone are no such table. */
function tablesOfForm(all: Recognition, { proved, form, tables }: Recognition): ReadonlySet<TableId> {
  const names = all.tables.filter((table) => !tables.includes(table));
  const ids = proved && form ? form.tables.map(({ id }) => id) : [];
  return new Set(ids.filter((id) => !names.some(({ declaration }) => declaration.id === id)));
}

function isOfForm(table: ReadTable, ofForm: ReadonlySet<TableId>): boolean {
  return ofForm.has(table.declaration.id) && !isByGovernment(table);
}

function isByGovernment({ declaration }: ReadTable): boolean {
  return declaration.blocks.every(({ rows }) => rows.by === 'economic-tree' && rows.government === true);
}

/**
 * Whether a table can stand for what it is about: what is spent for which purpose is by function, though a table by
 * economic class has almost its title.
 */
function mayBe(table: ReadTable, ofForm: ReadonlySet<TableId>, isKnown: boolean): boolean {
  const { id, blocks } = table.declaration;
  const isEconomic = blocks.every(({ rows }) => rows.by === 'economic-tree');
  const isOwn = id === 'basic' ? !isByGovernment(table) : !isEconomic;
  return (isKnown || !isOfForm(table, ofForm)) && isOwn;
}

/** The tables of a form, with those that were learned in the place of its own, or behind them. */
function withLearned(
  declared: readonly TableDeclaration[],
  tables: readonly ReadTable[],
): TableDeclaration[] {
  const learned = new Map(
    tables.flatMap(({ learned: is, declaration }) => (is ? [[declaration.id, declaration] as const] : [])),
  );
  const own = declared.map((table) => learned.get(table.id) ?? table);
  return [...own, ...[...learned.values()].filter((table) => !own.includes(table))];
}
