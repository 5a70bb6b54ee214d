import { isWhole } from '../../core/index';
import { taggedSheets } from '../sheets/tags';
import { readGrids } from './read-grids';
import { namesOfWorkbook, survey } from './survey';
import { NO_PROGRESS, writeJobs } from './batches';
import type { Journal } from './journal';
import { journalJobs, readJournal, removeJournals, removeParts } from './journal-parts';
import { findMarks } from './find-marks';
import { changeOutlines } from './outline';
import { changeMarks, planMarks } from './marks';
import { restoreSheet } from './restore-sheet';
import { asProblem, HalfDone, run } from './run';

/** Excel shortens the name of a copy to make room for its number. */
const LONGEST_ORIGINAL = 25;

/** Puts back a change that is not finished, from the journal in the workbook. True if there was one. */
export async function putBack(): Promise<boolean> {
  let found = await readJournal();
  const was = found !== null;
  while (found !== null) {
    await restore(found.journal);
    await removeParts(found.parts);
    found = await readJournal();
  }
  // Parts that are left are of a journal that was never whole, or is no more: nothing was, or is, to be put back.
  await removeJournals();
  return was;
}

/** Takes back a change that was made. Broken off, it goes on when the workbook is next opened. */
export async function takeBack(journal: Journal): Promise<void> {
  await writeJobs(journalJobs({ ...journal, copied: [], outlines: [] }), NO_PROGRESS);
  try {
    await putBack();
  } catch (error) {
    throw new HalfDone('half-done', journal.command, asProblem(error).detail);
  }
  if (journal.outlines.length > 0) {
    const { sheets } = await survey();
    await changeOutlines(
      journal.outlines.flatMap(({ id, from, to }) => {
        const sheet = sheets.find((one) => one.id === id)?.name;
        return sheet === undefined ? [] : [{ sheet, from, to }];
      }),
    );
  }
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
  const restoreAll = async (some: typeof images): Promise<void> => {
    const grids = await readGrids(some.map(({ name }) => name));
    for (const { image, name } of some) {
      await restoreSheet(image, name, grids.get(name)!);
    }
  };
  // The working paper names cells of the tables, which move with their rows.
  await restoreAll(images.filter(({ image }) => !isWhole(image)));
  await restoreAll(images.filter(({ image }) => isWhole(image)));
  await restoreMarks(journal);
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
    await context.sync();
  });
}

/** Marks of sheets that can't be read or changed stay: they keep nothing else from being put back. */
async function restoreMarks({ marks }: Journal): Promise<void> {
  if (marks === null) {
    return;
  }
  const changes = planMarks(await findMarks(), marks);
  await run(async (context) => {
    changeMarks(context, changes);
    await context.sync();
  });
}

/** Sheets that were not there and are ours: they have our tag or are still empty; copies that have no name yet. */
async function removeCreated({ created, copied, made, sheetIds }: Journal): Promise<void> {
  if (created.length === 0) {
    return;
  }
  const before = new Set(sheetIds);
  const isCopy = (name: string): boolean =>
    copied.some((one) => name.startsWith(`${one.slice(0, LONGEST_ORIGINAL)} (`));
  await run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    names.load('items/name,items/formula,items/scope');
    await context.sync();
    const tagged = new Set(taggedSheets(namesOfWorkbook(names.items)).map(({ name }) => name));
    const strange = worksheets.items
      .filter(
        ({ id, name }) => !before.has(id) && (made.includes(id) || created.includes(name) || isCopy(name)),
      )
      .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
    strange.forEach(({ used }) => used.load('address'));
    await context.sync();
    strange
      .filter(
        ({ sheet, used }) =>
          copied.length > 0 || made.includes(sheet.id) || tagged.has(sheet.name) || used.isNullObject,
      )
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
