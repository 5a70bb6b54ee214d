import { carrySheet } from '../budget/carry-over';
import { findHeading } from '../budget/headings';
import type { Classification } from '../classification/classification';
import { answered, type FormFile } from '../learn/form-file';
import { learnForm } from '../learn/learn';
import type { LearnedForm, LearnedTable } from '../learn/learned';
import type { ReadTable, Recognition } from '../recognise/recognised';
import { isWorkingPaper } from '../sheet/paper/is-paper';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { readLearned } from './read-learned';

/** The tables of a workbook as their own captions say, and the form that they were learned as. */
export function learnedTables(
  workbook: WorkbookSnapshot,
  declared: Recognition,
  classification: Classification,
  known: FormFile | undefined,
): { readonly form: LearnedForm; readonly tables: readonly ReadTable[] } {
  const sheets = sheetsToLearn(workbook, declared, known !== undefined);
  const form = formOf(sheets, classification, known);
  return { form, tables: form.tables.flatMap((table) => readOn(sheets, table, classification)) };
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
