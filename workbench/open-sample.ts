import { budgetFromWorkbook, bundledClassification, FORMS } from '../src/core/index';
import { fromImage, type GridData } from '../src/hosts/grid';
import { readWorkbookBytes } from '../src/hosts/workbook-bytes';
import { planOf } from '../src/session/plan';
import type { Session } from '../src/session/session';
import type { Sample } from './samples';
import { withSlips } from './slips';

/** The tables of a sample as somebody has published them, with slips: a file, written and read like any other. */
export async function slippedTables({ unit, year, lines }: Sample, name: string): Promise<GridData> {
  const list = await readWorkbookBytes(lines, 'lines.csv');
  const { budget } = budgetFromWorkbook(list, {
    unit,
    year,
    classification: bundledClassification(),
    moneyUnit: null,
  });
  if (!budget) {
    throw new Error('a sample is a whole list');
  }
  const { readImage, writeXlsx } = await import('../src/hosts/xlsx');
  const file = await writeXlsx(withSlips(planOf(budget, FORMS[0]!.id)), 'values');
  const { image } = await readImage(file, `${name}.xlsx`);
  return fromImage(image, null, name);
}

/** Brings the lines of a sample unit into the workbook of a session. */
export async function importSample(session: Session, { unit, year, lines }: Sample): Promise<void> {
  await session.changeSettings({ unit, year });
  await session.previewFile('lines.csv', lines);
  await session.acceptImport({ skipRefused: false });
}
