import { isPublished, isTable, type WorkbookPlan } from '../core/index';
import type { Workspace } from './workspace';
import { planOf } from './plan';
import { tablesToPublish } from './publication';

/** The tables as they would be published now; null if there are none. The check that goes on is left alone. */
export async function tablesAsPublished({ host, known, settings }: Workspace): Promise<WorkbookPlan | null> {
  const generated = await host.generatedSheets();
  const tables = generated.filter(({ id }) => isPublished(id)).map(({ name }) => name);
  const budget = known.reading?.budget;
  return budget && tables.length > 0
    ? await tablesToPublish(budget, settings.form, await host.read(tables), generated)
    : null;
}

/** The tables as they would be generated now, whatever has been typed since the last look; null if there are none. */
export async function tablesAsGenerated({ host, known, settings }: Workspace): Promise<WorkbookPlan | null> {
  const tables = (await host.generatedSheets()).filter(({ id }) => isTable(id));
  const { budget } = known.linesOf(await host.read(null), settings);
  return budget && tables.length > 0 ? planOf(budget, settings.form) : null;
}
