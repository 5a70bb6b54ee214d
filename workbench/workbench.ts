import { download, fileName, XLSX } from '../taskpane/components/download';
import { emptyWorkbook } from './empty-workbook';
import { offerLost } from './offer-lost';
import { openPrintView } from './open-print-view';
import { importSample, slippedTables } from './open-sample';
import type { Sample } from './samples';
import { Told } from './shown';
import type { SaveStyle } from '../src/words/subjects/workbench';
import { readFile, writeFile } from './workbench-file';

import { OneWorkbook } from './one-workbook';

/** What the user can do with workbooks: make, open, save and print them. */
export class Workbench extends OneWorkbook {
  newWorkbook(): Promise<void> {
    return this.open(this.texts.untitled, emptyWorkbook(this.texts));
  }

  /** A new workbook with a sheet to enter budget lines in. */
  newFromTemplate(): Promise<void> {
    return this.open(this.texts.untitled, emptyWorkbook(this.texts), {
      prepare: (session) => session.run('newInput'),
    });
  }

  /** A new workbook with the lines of a sample unit. */
  async openSample(sample: Sample): Promise<void> {
    const { unit, year, kind } = sample;
    if (kind === 'slips') {
      const name = this.texts.slipped(unit, year);
      await this.replacing(this.texts.opening.file(name), async () => {
        await this.open(name, await slippedTables(sample, name));
        return null;
      });
      return;
    }
    await this.open(`${unit} ${String(year)}`, emptyWorkbook(this.texts), {
      prepare: (session) => importSample(session, sample),
    });
  }

  async openFile(file: File): Promise<void> {
    const { opening, opened } = this.texts;
    await this.replacing(opening.file(file.name), async (tell) => {
      await tell(opening.reading(file.name), 0.1);
      const { name, data, dropped } = await readFile(file);
      await tell(opening.showing(file.name), 0.5);
      await this.open(name, data, { shown: () => tell(opening.understanding(file.name), 0.8) });
      return [opened(file.name), this.texts.dropped(dropped)].join('');
    });
  }

  /** Reads a workbook that takes the place of the open one, which takes nothing in any more. */
  private async replacing(...how: Parameters<Workbench['during']>): Promise<void> {
    this.show({ givenUp: true });
    await this.during(...how);
    this.show({ givenUp: false });
  }

  async save(style: SaveStyle): Promise<void> {
    const { opened } = this;
    if (opened) {
      const file = fileName(this.shown.name, 'xlsx');
      await this.during(this.texts.saving(file), async () => {
        const bytes = await writeFile(opened.host, style, await opened.session.currentPlan());
        if (bytes === null) {
          throw new Told(this.texts.saveStale);
        }
        download(file, bytes, XLSX);
        if (style !== 'values') {
          this.show({ changed: false });
          await this.unsavedWork.clear();
        }
        return this.texts.saved(file);
      });
    }
  }

  /** Offers what an earlier page left unsaved. True if it was taken. */
  async offerLost(): Promise<boolean> {
    const { autosave, language } = this.options;
    const { recoverable, recoverYes, recoverNo } = this.texts;
    const taken = await offerLost(autosave, ({ name, time }) =>
      this.ask(recoverable(name, new Date(time).toLocaleString(language)), recoverYes, recoverNo, true),
    );
    if (taken) {
      const { id, name, data } = taken;
      await this.open(name, data, { changed: true });
      await autosave?.remove(id).catch(() => undefined);
      this.show({ message: { text: this.texts.recovered(name), isTrouble: false } });
    }
    return taken !== null;
  }

  /** Whether the open workbook may be given up: the user is asked if it was changed. */
  mayGiveUp(): Promise<boolean> {
    const { discard, discardYes, discardNo } = this.texts;
    return this.shown.changed
      ? this.ask(discard(this.shown.name), discardYes, discardNo, false)
      : Promise.resolve(true);
  }

  /** Shows the tables as they are printed. */
  print(): Promise<void> {
    return this.during(this.texts.preparingPrint, async () => {
      const plan = (await this.opened?.session.tablesToPublish()) ?? null;
      if (plan === null || plan.sheets.length === 0) {
        return this.texts.nothingToPrint;
      }
      openPrintView(plan, this.language, this.shown.theme);
      return null;
    });
  }
}
