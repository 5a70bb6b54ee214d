import type { SheetPlan } from '../sheet/plan';
import { isTable, textSheet } from '../sheet/text-sheets';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { DisclosureDocument, DocumentParagraph } from './document';
import { documentOf } from './document-of';
import { narrativeForm } from './forms/narrative-forms';
import { readPerformance, type PerformanceProject } from './performance';
import { standingText } from './standing-text';
import type { DisclosureText } from './text-of';

/** What a document is of. */
interface Subject {
  readonly form: string;
  readonly unit: string;
  readonly year: number;
}

/** The whole disclosure with a text that was just made; null for the tables alone. */
export function documentOfText(
  subject: Subject,
  text: DisclosureText | null,
  sheets: readonly SheetPlan[],
): DisclosureDocument {
  const paragraphs = (text?.rows ?? []).filter((row) => row.text !== '');
  return documentWith(subject, paragraphs, text?.projects ?? [], sheets);
}

/** The whole disclosure of a workbook: its text as it stands, these sheets of tables, its performance goals. */
export function documentOfWorkbook(
  subject: Subject,
  workbook: WorkbookSnapshot,
  sheets: readonly SheetPlan[],
): DisclosureDocument {
  const narrative = textSheet(workbook, 'narrative');
  const declared = narrativeForm(subject.form);
  const paragraphs = narrative && declared ? standingText(narrative, declared) : [];
  return documentWith(subject, paragraphs, readPerformance(workbook, subject.year).projects, sheets);
}

function documentWith(
  { unit, year }: Subject,
  paragraphs: readonly DocumentParagraph[],
  projects: readonly PerformanceProject[],
  sheets: readonly SheetPlan[],
): DisclosureDocument {
  const title = paragraphs.find(({ role }) => role === 'title')?.text;
  const tables = sheets.filter(({ id }) => isTable(id));
  const hasProjects = tables.some((sheet) => sheet.id === 'spending' && hasProjectMoney(sheet));
  return documentOf({
    title: title ?? `${unit}${String(year)}年部门预算公开`,
    unit,
    year,
    paragraphs,
    tables,
    // A blank table says that there are no projects.
    performance: projects.length > 0 || (paragraphs.length > 0 && !hasProjects) ? projects : null,
  });
}

/** Whether the table of spending prints anything below 项目支出. */
function hasProjectMoney({ cells }: SheetPlan): boolean {
  const column = cells.find(({ text }) => text === '项目支出')?.column;
  return cells.some((cell) => cell.column === column && typeof cell.value === 'number');
}
