import { INPUT_SHEET, type GeneratedSheet } from '../../core/index';
import { COMMITTED, LAYOUTS, readLayoutsText } from '../sheets/kept-text';
import { taggedSheets } from '../sheets/tags';
import { readKeptPart, type Layouts } from './memory';
import { run } from './run';

/** What a change has to know of the workbook before it begins. */
export interface Survey {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly generated: readonly GeneratedSheet[];
  readonly layouts: Layouts;
  readonly layoutsText: string | null;
  readonly committed: string | null;
  readonly keywords: string;
  /** Whether sheets may not be added, renamed or deleted. */
  readonly structureLocked: boolean;
  readonly manualCalculation: boolean;
}

/**
 * A copied sheet has names of its own, ours among them: they stand for the copy and not for the table. Some Excels list
 * them with those of the workbook.
 */
export function namesOfWorkbook(items: readonly Excel.NamedItem[]): Survey['names'] {
  return items
    .filter(({ scope }) => scope !== 'Worksheet')
    .map(({ name, formula }) => ({ name, formula: String(formula) }));
}

export async function survey(): Promise<Survey> {
  const found = await surveySettings();
  const layouts =
    found.layoutsText === null ? (await readKeptPart())?.layouts : readLayoutsText(found.layoutsText);
  return { ...found, layouts: layouts ?? {} };
}

async function surveySettings(): Promise<Omit<Survey, 'layouts'>> {
  return run(async (context) => {
    const { workbook } = context;
    const { worksheets, names, tables, settings, properties, protection } = workbook;
    worksheets.load('items/id,items/name');
    names.load('items/name,items/formula,items/scope');
    tables.load('items/name,items/worksheet/name');
    properties.load('keywords');
    protection.load('protected');
    context.application.load('calculationMode');
    const layouts = settings.getItemOrNullObject(LAYOUTS);
    const committed = settings.getItemOrNullObject(COMMITTED);
    layouts.load('value');
    committed.load('value');
    await context.sync();
    const known = namesOfWorkbook(names.items);
    const there = new Set(worksheets.items.map(({ name }) => name));
    const layoutsText = layouts.isNullObject ? null : String(layouts.value);
    return {
      sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
      names: known,
      tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
      generated: taggedSheets(known).filter(({ name }) => there.has(name)),
      layoutsText,
      committed: committed.isNullObject ? null : String(committed.value),
      keywords: properties.keywords ?? '',
      structureLocked: protection.protected,
      manualCalculation: context.application.calculationMode === 'Manual',
    };
  });
}

/** Last row of the table of budget lines on a sheet; null if it has none. */
export async function tableEndOn(sheet: string): Promise<number | null> {
  return run(async (context) => {
    const table = context.workbook.worksheets.getItem(sheet).tables.getItemOrNullObject(INPUT_SHEET);
    table.load('name');
    await context.sync();
    if (table.isNullObject) {
      return null;
    }
    const range = table.getRange();
    range.load('rowIndex,rowCount');
    await context.sync();
    return range.rowIndex + range.rowCount;
  });
}
