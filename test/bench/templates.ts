import { bundledClassification } from '../../src/core/classification/classification';
import { fillForm } from '../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { layOut } from '../../src/core/sheet/lay-out';
import { fillTemplate, learnForm } from '../../src/core/template/index';
import { editPackage, fillPackage, readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { HARD_TEMPLATES } from '../cases/hard-templates';
import { LEARNED_DOCUMENTS, publishedWorkbook, trueRoles } from '../cases/learned-roles';
import { REGION_TEMPLATES } from '../cases/region-templates';
import { understood, understoodAll } from '../core/learn/understood';
import { randomBudget } from '../second-opinion/random-budget';
import { median, medianOf, milliseconds, report } from './timing';

const LINES = 5000;
/** A template like one of ours: each figure of ours has its place. */
const LIKE_OURS = 'labelled-00';

/** How templates are understood, against what is true of them; how long learning and filling take. */
export async function templates(): Promise<void> {
  const classification = bundledClassification();
  const head = ['sheets', 'columns', 'understood', 'asked', 'wrong']
    .map((word) => word.padStart(12))
    .join('');
  console.log(`${'template'.padEnd(44)}${head}`);
  const row = (name: string, sheets: number, of: ReturnType<typeof understood>): void => {
    const figures = [sheets, of.columns, of.understood, of.asked, of.wrong.length];
    console.log(name.padEnd(44) + figures.map((figure) => String(figure).padStart(12)).join(''));
  };
  for (const document of LEARNED_DOCUMENTS) {
    const bytes = publishedWorkbook(document);
    if (bytes) {
      const form = learnForm(await readXlsx(bytes, document), classification);
      row(document, form.tables.length, understood(form, trueRoles(document)));
    }
  }
  for (const make of [...HARD_TEMPLATES, ...REGION_TEMPLATES]) {
    const { name, bytes, fileName, tables } = make();
    const form = learnForm(await readXlsx(bytes, fileName), classification);
    row(name, form.tables.length, understoodAll(form, tables));
  }
  const largest = REGION_TEMPLATES.map((make) => make()).sort(
    (a, b) => b.tables.length - a.tables.length,
  )[0]!;
  const workbook = await readXlsx(largest.bytes, largest.fileName);
  const learning = median(7, 1, () => learnForm(workbook, classification));
  const goal = { text: '≤ 300 ms', reached: learning <= 300 };
  report(`learning ${String(workbook.sheets.length)} sheets`, milliseconds(learning), goal);
  const bytes = publishedWorkbook(LIKE_OURS);
  if (bytes) {
    await filling(bytes);
  }
}

/** Filling many lines into a template beside generating the same tables. */
async function filling(bytes: Uint8Array): Promise<void> {
  const budget = randomBudget(1, LINES);
  const template = await readXlsx(bytes, 'template.xlsx');
  const form = learnForm(template, budget.classification);
  for (const style of ['values', 'native'] as const) {
    const filled = await medianOf(3, () => {
      const file = editPackage(bytes, 'template.xlsx');
      fillPackage(file, fillTemplate(template, form, budget), budget, style);
      return file.bytes();
    });
    const ours = await medianOf(3, () => writeXlsx(layOut(fillForm(xinjiang2021, budget)), style));
    const factor = filled / ours;
    report(
      `filling ${String(LINES)} lines, ${style} (${milliseconds(filled)}), beside our form`,
      `${factor.toFixed(2)} ×`,
      { text: '≤ 1.5 ×', reached: factor <= 1.5 },
    );
  }
}
