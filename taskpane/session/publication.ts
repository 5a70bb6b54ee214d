import { fillForm, findForm, layOut, type Budget } from '../../src/core/index';
import type { Host } from '../../src/hosts/host';
import { publishedPlan } from '../../src/hosts/sheets/published';
import type { Book } from './book';

/** End of the names of published sheets where no new workbook can be opened. */
export const PUBLISHED_SUFFIX = '（公开）';

/** Publishes the tables as they stand in the workbook: values, and nothing else. */
export async function publishTables(
  host: Host,
  book: Book,
  budget: Budget,
  form: string,
): Promise<'new-workbook' | 'file' | 'sheets'> {
  const names = new Map(book.generated.map(({ id, name }) => [id, name]));
  const plan = publishedPlan(layOut(fillForm(findForm(form)!, budget)), book.whole(), names);
  const { writeXlsx } = await import('../../src/hosts/xlsx');
  return host.publish({
    bytes: await writeXlsx(plan, 'values'),
    sheets: book.generated.filter(({ id }) => id !== 'input').map(({ name }) => name),
    suffix: PUBLISHED_SUFFIX,
  });
}
