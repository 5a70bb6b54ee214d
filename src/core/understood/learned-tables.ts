import { carrySheet } from '../budget/carry-over';
import { findHeading } from '../budget/headings';
import type { Classification } from '../classification/classification';
import type { TableDeclaration } from '../disclosure/table';
import { answered, type FormFile } from '../learn/form-file';
import { learnForm } from '../learn/learn';
import type { LearnedColumn, LearnedForm, LearnedTable } from '../learn/learned';
import { subjectOfCaptions } from '../learn/subject-of-captions';
import type { ReadTable, Recognition } from '../recognise/recognised';
import { isWorkingPaper } from '../sheet/paper/is-paper';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { readLearned } from './read-learned';
import { tablesOfYears } from './rows-of-years';

export interface LearnedTables {
  readonly form: LearnedForm;
  readonly tables: readonly ReadTable[];
  /** Those that nothing else is compared with: only their captions say what they are about, and others may be meant. */
  readonly apart: ReadonlySet<TableDeclaration>;
}

/** The tables of a workbook as their own captions say, and the form that they were learned as. */
export function learnedTables(
  workbook: WorkbookSnapshot,
  declared: Recognition,
  classification: Classification,
  known: FormFile | undefined,
): LearnedTables {
  const sheets = sheetsToLearn(workbook, declared, known !== undefined);
  const form = formOf(sheets, classification, known);
  const tables: ReadTable[] = [];
  const untitled: { readonly table: ReadTable; readonly alone: boolean }[] = [];
  for (const table of form.tables) {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    const years = sheet ? tablesOfYears(table, sheet) : null;
    const ofYears = (years ?? []).flatMap((one) => readOn(sheets, one, classification));
    tables.push(...ofYears);
    untitled.push(...ofYears.map((one) => ({ table: one, alone: true })));
    if (years) {
      continue;
    }
    const subject = subjectOfCaptions(table);
    const named = subject ? withLessConfidence({ ...table, id: subject.id, scope: subject.scope }) : table;
    const read = readOn(sheets, named, classification);
    tables.push(...read);
    untitled.push(...(subject ? read.map((one) => ({ table: one, alone: subject.alone })) : []));
  }
  const others = (table: ReadTable): boolean =>
    [...declared.tables, ...tables].some(
      (other) => other !== table && other.declaration.id === table.declaration.id,
    );
  const apart = untitled.filter(({ table, alone }) => alone || others(table));
  return { form, tables, apart: new Set(apart.map(({ table }) => table.declaration)) };
}

/** How sure a caption can be of a table without a title. */
const UNTITLED = 0.85;

function withLessConfidence(table: LearnedTable): LearnedTable {
  const less = (column: LearnedColumn): LearnedColumn => ({
    ...column,
    confidence: Math.min(column.confidence, UNTITLED),
  });
  return { ...table, blocks: table.blocks.map((block) => ({ ...block, columns: block.columns.map(less) })) };
}

/** Sheets that are neither lists of ours nor the working paper, nor read already by a form that is proved. */
function sheetsToLearn(
  workbook: WorkbookSnapshot,
  { proved, tables }: Recognition,
  isKnown: boolean,
): readonly SheetSnapshot[] {
  const taken = new Set(proved && !isKnown ? tables.map(({ sheet }) => sheet) : []);
  const carried = carrySheet(workbook);
  return workbook.sheets.filter(
    (sheet) =>
      !sheet.hidden &&
      sheet !== carried &&
      !taken.has(sheet) &&
      !isWorkingPaper(sheet) &&
      findHeading(sheet, 0)?.missing.length !== 0,
  );
}

function formOf(
  sheets: readonly SheetSnapshot[],
  classification: Classification,
  known: FormFile | undefined,
): LearnedForm {
  const learned = learnForm({ sheets }, classification);
  return known ? answered(learned, known) : learned;
}

function readOn(
  sheets: readonly SheetSnapshot[],
  table: LearnedTable,
  classification: Classification,
): ReadTable[] {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  const isGovernment = ({ rows }: LearnedTable['blocks'][number]): boolean => rows === 'government-tree';
  const apart = [table.blocks.filter((block) => !isGovernment(block)), table.blocks.filter(isGovernment)];
  return apart.flatMap((blocks) => (sheet && readLearned({ ...table, blocks }, sheet, classification)) ?? []);
}
