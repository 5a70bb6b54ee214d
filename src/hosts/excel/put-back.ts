import { parseRange } from '../../core/index';
import { differencesTo, linesBack } from '../sheets/restore';
import type { ReadGrid } from '../sheets/apply-plan';
import { taggedSheets } from '../sheets/tags';
import { readGrids, survey } from './survey';
import {
  journalText,
  readJournal,
  removeJournal,
  writeJournal,
  type Journal,
  type SheetImage,
} from './journal';
import { changeMarks, findMarks, markChanges } from './marks';
import { restoreRows } from './row-images';
import { run } from './run';
import { takeSteps } from './steps';
import { writeBlock } from './write-block';

/** Excel shortens the name of a copy to make room for its number. */
const LONGEST_ORIGINAL = 25;

/** Puts back a change that is not finished, from the journal in the workbook. True if there was one. */
export async function putBack(): Promise<boolean> {
  const journal = await readJournal();
  if (journal === null) {
    return false;
  }
  await restore(journal);
  return true;
}

/** Takes back a change that was made. Broken off, it goes on when the workbook is next opened. */
export async function takeBack(journal: Journal): Promise<void> {
  const text = journalText({ ...journal, copied: [] });
  await run(async (context) => {
    writeJournal(context, text);
    await context.sync();
  });
  await putBack();
}

/** Whether the change with this journal was made wholly, though its last answer was an error. */
export async function wasCommitted(journal: Journal): Promise<boolean> {
  return (await survey()).committed === journal.id;
}

/** Everything as the journal says it was. Each step may be done twice: it can be broken off, too. */
async function restore(journal: Journal): Promise<void> {
  await removeCreated(journal);
  await renameBack(journal);
  const there = await survey();
  const images = journal.sheets.flatMap((image) => {
    const sheet = there.sheets.find(({ id }) => id === image.id);
    return sheet ? [{ image, name: sheet.name }] : [];
  });
  const grids = await readGrids(images.map(({ name }) => name));
  for (const { image, name } of images) {
    await restoreSheet(image, name, grids.get(name)!);
  }
  const { marks } = journal;
  if (marks) {
    await run(async (context) => {
      changeMarks(context, markChanges(await findMarks(context), marks));
      await context.sync();
    });
  }
  await run(async (context) => {
    const { names, settings, properties, worksheets } = context.workbook;
    for (const { id, cell, formula } of journal.cells) {
      if (there.sheets.some((one) => one.id === id)) {
        worksheets.getItem(id).getRange(cell).formulas = [[formula]];
      }
    }
    for (const { name, formula } of journal.names) {
      if (there.names.some((one) => one.name === name)) {
        names.getItem(name).delete();
      }
      if (formula !== null) {
        names.add(name, formula).visible = false;
      }
    }
    const present = journal.settings.map(({ key }) => settings.getItemOrNullObject(key));
    present.forEach((item) => item.load('key'));
    await context.sync();
    journal.settings.forEach(({ key, value }, at) => {
      if (value !== null) {
        settings.add(key, value);
      } else if (!present[at]!.isNullObject) {
        present[at]!.delete();
      }
    });
    if (journal.keywords !== null) {
      properties.keywords = journal.keywords;
    }
    await removeJournal(context);
  });
}

/** Sheets that were not there and are ours: they have our tag or are still empty; copies that have no name yet. */
async function removeCreated({ created, copied, sheetIds }: Journal): Promise<void> {
  if (created.length === 0) {
    return;
  }
  const before = new Set(sheetIds);
  const isCopy = (name: string): boolean =>
    copied.some((one) => name.startsWith(`${one.slice(0, LONGEST_ORIGINAL)} (`));
  await run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    names.load('items/name,items/formula');
    await context.sync();
    const tagged = new Set(
      taggedSheets(names.items.map(({ name, formula }) => ({ name, formula: String(formula) }))).map(
        ({ name }) => name,
      ),
    );
    const strange = worksheets.items
      .filter(({ id, name }) => !before.has(id) && (created.includes(name) || isCopy(name)))
      .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
    strange.forEach(({ used }) => used.load('address'));
    await context.sync();
    strange
      .filter(({ sheet, used }) => copied.length > 0 || tagged.has(sheet.name) || used.isNullObject)
      .forEach(({ sheet }) => {
        // Excel refuses to delete what is very hidden.
        if (sheet.visibility === 'VeryHidden') {
          sheet.visibility = 'Hidden';
        }
        sheet.delete();
      });
    await context.sync();
  });
}

async function renameBack({ renamed }: Journal): Promise<void> {
  if (renamed.length === 0) {
    return;
  }
  await run(async (context) => {
    const sheets = renamed.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    sheets.forEach((sheet) => sheet.load('name'));
    await context.sync();
    renamed.forEach(({ from, to }, at) => {
      const sheet = sheets[at]!;
      if (!sheet.isNullObject && sheet.name === to) {
        sheet.name = from;
      }
    });
    await context.sync();
  });
}

async function restoreSheet(image: SheetImage, name: string, { grid, tableEnd }: ReadGrid): Promise<void> {
  const { table } = image;
  const end = table && parseRange(table.address)!.bottom;
  const { changes, writes } = differencesTo(
    image,
    grid,
    ...(table && tableEnd !== null ? [linesBack(tableEnd, { end: end!, listEnd: table.listEnd })] : []),
  );
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    takeSteps(sheet, changes.steps);
    if (table) {
      sheet.tables.getItem(table.name).resize(table.address);
    }
    restoreRows(sheet, image.rows);
    writes.forEach((write) => writeBlock(sheet, write));
    await context.sync();
  });
}
