import type { CellReference, CellSnapshot, WorkbookPlan, WorkbookSnapshot } from '../core/index';
import { apply } from './excel/apply';
import { watchEdits, watchSelection } from './excel/events';
import { repairFunctions } from './excel/functions';
import { emptyJournal, type Journal } from './excel/journal';
import { markFindings } from './excel/mark-findings';
import { MEMORY, readSettings, writeSetting } from './excel/memory';
import { putBack, takeBack } from './excel/put-back';
import { opensWorkbooks, publishAsSheets, publishAsWorkbook } from './excel/publish';
import { readSelection, readSheets } from './excel/read';
import { run } from './excel/run';
import { survey } from './excel/survey';
import {
  HostProblem,
  type ApplyOptions,
  type ApplyOutcome,
  type GeneratedSheet,
  type Host,
  type HostCapabilities,
  type HostEdit,
  type Mark,
  type Publication,
} from './host';

/** What takes the last command back. */
interface Undo {
  readonly command: string;
  readonly journal: Journal;
}

/** Excel, through Microsoft's library. */
export class ExcelHost implements Host {
  readonly name = 'excel';
  private last: Undo | null = null;

  capabilities(): Promise<HostCapabilities> {
    const { requirements } = Office.context;
    return Promise.resolve({
      functions: requirements.isSetSupported('CustomFunctionsRuntime', '1.1'),
    });
  }

  read(sheets: readonly string[] | null): Promise<WorkbookSnapshot> {
    return readSheets(sheets);
  }

  readSelection(): Promise<WorkbookSnapshot> {
    return readSelection();
  }

  activeSheet(): Promise<string> {
    return run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
  }

  async generatedSheets(): Promise<readonly GeneratedSheet[]> {
    return (await survey()).generated;
  }

  async apply(plan: WorkbookPlan, options: ApplyOptions): Promise<ApplyOutcome> {
    const { outcome, journal } = await apply(plan, options);
    if (journal) {
      this.last = { command: options.command, journal };
    }
    return outcome;
  }

  mark(marks: readonly Mark[]): Promise<readonly string[]> {
    return markFindings(marks);
  }

  async clearMarks(): Promise<void> {
    await markFindings([]);
  }

  async writeCell({ sheet, cell }: CellReference, content: CellSnapshot): Promise<void> {
    const before = await run(async (context) => {
      const target = context.workbook.worksheets.getItemOrNullObject(sheet);
      target.load('id');
      target.protection.load('protected');
      await context.sync();
      if (target.isNullObject) {
        throw new HostProblem('sheet-gone', sheet);
      }
      if (target.protection.protected) {
        throw new HostProblem('sheet-protected', sheet);
      }
      const range = target.getRange(cell);
      range.load('formulas');
      await context.sync();
      const [[formula]] = range.formulas as [[string | number | boolean]];
      range.formulas = [[contentOf(content)]];
      await context.sync();
      return { id: target.id, formula };
    });
    this.last = {
      command: 'fix',
      journal: {
        ...emptyJournal('fix'),
        cells: [{ id: before.id, cell, formula: before.formula }],
      },
    };
  }

  async reveal({ sheet, cell }: CellReference): Promise<void> {
    await run(async (context) => {
      const target = context.workbook.worksheets.getItemOrNullObject(sheet);
      target.load('visibility');
      await context.sync();
      if (target.isNullObject || target.visibility !== 'Visible') {
        throw new HostProblem('sheet-gone', sheet);
      }
      target.activate();
      target.getRange(cell).select();
      await context.sync();
    });
  }

  onEdit(listener: (edit: HostEdit) => void): Promise<() => Promise<void>> {
    return watchEdits(listener);
  }

  onSelect(listener: (at: CellReference) => void): Promise<() => Promise<void>> {
    return watchSelection(listener);
  }

  async publish(publication: Publication): Promise<'new-workbook' | 'sheets'> {
    if (opensWorkbooks()) {
      try {
        await publishAsWorkbook(publication);
        return 'new-workbook';
      } catch (error) {
        // Some Excels claim it and have it not.
        if (!(error instanceof HostProblem) || error.code !== 'not-supported') {
          throw error;
        }
      }
    }
    const journal = await publishAsSheets(publication);
    this.last = { command: 'finalise', journal };
    return 'sheets';
  }

  undoable(): string | null {
    return this.last?.command ?? null;
  }

  async undo(): Promise<void> {
    if (this.last) {
      await takeBack(this.last.journal);
      this.last = null;
    }
  }

  async readMemory(): Promise<string | null> {
    return (await readSettings([MEMORY]))[0]!;
  }

  async writeMemory(text: string): Promise<void> {
    await run(async (context) => {
      writeSetting(context, MEMORY, text);
      await context.sync();
    });
  }

  recover(): Promise<boolean> {
    return putBack();
  }

  repairFunctions(): Promise<number> {
    return repairFunctions();
  }
}

function contentOf({ value, formula }: CellSnapshot): string | number | boolean {
  if (formula !== undefined) {
    return `=${formula}`;
  }
  // A code stays a text: Excel would make 5 of 05.
  return typeof value === 'string' && /^\d+$/.test(value)
    ? `'${value}`
    : typeof value === 'object'
      ? ''
      : value;
}
