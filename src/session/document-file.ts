import { loadNarrator } from './narrator';
import { tablesAsPublished } from './tables-now';
import { textObstacle } from './text-commands';
import type { DocumentFile, DocumentFormat } from './state/session-view';
import type { Workspace } from './workspace';

/**
 * The whole disclosure as it would be published now, as a file; null where there are no tables, or the text can't be published:
 * then a notice says why.
 */
export async function documentFile(
  workspace: Workspace,
  format: DocumentFormat,
): Promise<DocumentFile | null> {
  const { known, settings } = workspace;
  await known.reload(settings);
  const tables = await tablesAsPublished(workspace);
  const budget = known.reading?.budget;
  const notice = tables && budget ? await textObstacle(workspace, budget) : ({ kind: 'no-tables' } as const);
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
