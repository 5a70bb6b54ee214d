import {
  type Budget,
  type WorkbookPlan,
  type WorkbookSnapshot,
  type GeneratedSheet,
  publishedPlan,
  hasText,
  isPublished,
  UNPUBLISHED_COLUMNS,
} from '../core/index';
import type { Host, Published } from '../hosts/host';
import { refuseUnkeptPlan } from '../hosts/sheets/unkept-cells';
import type { KnownWorkbook } from './known-workbook';
import { loadNarrator } from './narrator';
import { planOf } from './plan';

/** End of the names of published sheets where no new workbook can be opened. */
const PUBLISHED_SUFFIX = '（公开）';

/** The tables as they stand in a workbook: values, and nothing else. */
export async function tablesToPublish(
  budget: Budget,
  form: string,
  workbook: WorkbookSnapshot,
  generated: readonly GeneratedSheet[],
): Promise<WorkbookPlan> {
  const names = new Map(generated.map(({ id, name }) => [id, name]));
  const tables = publishedPlan(planOf(budget, form), workbook, names);
  if (!hasText(workbook)) {
    return tables;
  }
  const { textToPublish, withText } = await loadNarrator();
  const text = textToPublish(workbook, form);
  return text === null ? tables : withText(tables, [text]);
}

/** Publishes the tables and the text as they stand in the workbook: values, and nothing else. */
export async function publishTables(
  host: Host,
  known: KnownWorkbook,
  budget: Budget,
  form: string,
): Promise<Published> {
  const plan = await tablesToPublish(budget, form, known.whole(), known.generated);
  refuseUnkeptPlan(plan);
  const { writeXlsx } = await import('../hosts/xlsx');
  return host.publish({
    bytes: await writeXlsx(plan, 'values'),
    sheets: known.generated
      .filter(({ id }) => isPublished(id))
      .map(({ id, name }) => ({
        name,
        without: id === 'narrative' ? UNPUBLISHED_COLUMNS : null,
      })),
    suffix: PUBLISHED_SUFFIX,
  });
}
