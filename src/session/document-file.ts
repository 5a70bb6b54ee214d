import { checkAndMark } from './checking';
import { loadNarrator } from './narrator';
import { tablesAsPublished } from './tables-now';
import { textObstacle } from './text-commands';
import type { DocumentFile, DocumentFormat } from './state/session-view';
import type { Notice } from './state/notice';
import type { Workspace } from './workspace';

/**
 * The whole disclosure as it would be published now, as a file; null where there are no tables, the text can't be published, or
 * errors stand that nobody gave a reason for: then a notice says why.
 */
export async function documentFile(
  workspace: Workspace,
  format: DocumentFormat,
): Promise<DocumentFile | null> {
  const { known, settings } = workspace;
  await known.reload(settings);
  const tables = await tablesAsPublished(workspace);
  const budget = known.reading?.budget;
  const notice =
    tables && budget
      ? ((await textObstacle(workspace, budget)) ?? (await errorsLeft(workspace)))
      : ({ kind: 'no-tables' } as const);
  workspace.show({ notice });
  if (!tables || notice) {
    return null;
  }
  const { documentOfWorkbook } = await loadNarrator();
  const document = documentOfWorkbook(settings, known.whole(), tables.sheets);
  const content =
    format === 'docx'
      ? await (await import('../hosts/docx/write')).writeDocx(document)
      : (await import('../core/report/index')).documentPage(document);
  return { name: document.title, ending: format, content };
}

/** Errors that stand, as a finalised copy asks for them. */
async function errorsLeft(workspace: Workspace): Promise<Notice | null> {
  const errors = (await checkAndMark(workspace)) ?? 0;
  return errors > 0 ? { kind: 'document-errors', errors } : null;
}
