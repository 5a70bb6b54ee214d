import { ExcelHost } from '../../../src/hosts/excel';
import type { ShownFinding } from '../../../src/session/state/check-state';
import { StandIn } from '@budget-disclosure/excel-stand-in';
import { importCase, openSession, until, type Opened } from './open-session';

const OVERVIEW = '表一 部门收支总体情况表';

let standIn: StandIn;
let opened: Opened;

beforeEach(async () => {
  standIn = new StandIn();
  opened = await openSession(standIn);
  await importCase(opened.session, 'kashi-2021');
  await opened.session.run('generate');
});
afterEach(() => opened.page.close());

const errors = (): readonly ShownFinding[] =>
  opened.session.state().check!.findings.filter(({ finding }) => finding.grade === 'error');
const marks = (sheet: string): string =>
  JSON.stringify(standIn.workbook.sheets.find(({ name }) => name === sheet)!.conditionalFormats);

/** First cell of the overview with a figure, and what stands there. */
function firstFigure(): { readonly cell: string; readonly value: number; readonly formula: string } {
  for (let row = 6; row < 40; row += 1) {
    const value = standIn.valueOf(OVERVIEW, `B${row}`);
    if (typeof value === 'number') {
      return { cell: `B${row}`, value, formula: '' };
    }
  }
  throw new Error('no figure');
}

describe('after a check', () => {
  it('a falsified figure is marked and listed, and put right again leaves nothing', async () => {
    const { session } = opened;
    await session.run('check');
    expect(session.state().notice).toMatchObject({ kind: 'checked', errors: 0 });
    const clean = standIn.toJSON({ ids: false });
    const { cell, value } = firstFigure();
    const before = standIn.workbook;
    expect(before).toBe(standIn.workbook);
    standIn.userEdits(OVERVIEW, cell, value + 1);
    await until(() => errors().length > 0);
    expect(errors()[0]!.finding).toMatchObject({ sheet: OVERVIEW, cell });
    // What was said before the edit is not said any more.
    expect(session.state().notice).toBeNull();
    await until(() => marks(OVERVIEW).includes('BudgetDisclosure error'));
    await session.fix(errors()[0]!.key);
    await until(() => errors().length === 0 && !marks(OVERVIEW).includes('BudgetDisclosure error'));
    const settings = (content: unknown): string =>
      JSON.stringify(content).replace(/"\d{13}-\d+"/g, '"change"');
    expect(settings(standIn.toJSON({ ids: false }))).toBe(settings(clean));
  });

  it('an edit of a table reads that table alone: formulas that refer to the working paper follow none', async () => {
    const { session } = opened;
    await session.run('check');
    const reading = jest.spyOn(ExcelHost.prototype, 'read');
    const { cell, value } = firstFigure();
    standIn.userEdits(OVERVIEW, cell, value + 1);
    await until(() => errors().length > 0);
    expect(reading.mock.calls).toEqual([[[OVERVIEW]]]);
    reading.mockRestore();
  });

  it('marks that were cleared stay away until the next check', async () => {
    const { session } = opened;
    await session.run('check');
    await session.run('clearMarks');
    const { cell, value } = firstFigure();
    standIn.userEdits(OVERVIEW, cell, value + 1);
    await until(() => errors().length > 0);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(marks(OVERVIEW)).not.toContain('BudgetDisclosure');
    await session.run('check');
    expect(marks(OVERVIEW)).toContain('BudgetDisclosure error');
  });

  it('edits of a co-author are checked once and not marked by us', async () => {
    const { session } = opened;
    await session.run('check');
    const { cell, value } = firstFigure();
    standIn.coAuthorEdits(OVERVIEW, cell, value + 1);
    await until(() => errors().length > 0);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(marks(OVERVIEW)).not.toContain('BudgetDisclosure error');
  });

  it('changed lines are said at once, and one click makes the sheets anew', async () => {
    const { session } = opened;
    await session.run('check');
    // A code that no table has: formulas do not follow it.
    standIn.userEdits('预算明细', 'A4', '2010101');
    await until(() => session.state().generated?.stale === true);
    expect(session.state().steps.generate).toBe('attention');
    await session.run('generate');
    expect(session.state().generated?.stale).toBe(false);
    expect(errors()).toEqual([]);
  });

  it('marks go without a trace', async () => {
    const { session } = opened;
    const before = JSON.stringify(standIn.workbook.sheets.map((sheet) => sheet.conditionalFormats));
    const { cell, value } = firstFigure();
    standIn.userEdits(OVERVIEW, cell, value + 1);
    await session.run('check');
    expect(marks(OVERVIEW)).toContain('BudgetDisclosure error');
    opened.page.close();
    // Saved, closed, opened elsewhere: another session knows nothing of the marks.
    opened = await openSession(standIn);
    await opened.session.run('clearMarks');
    expect(JSON.stringify(standIn.workbook.sheets.map((sheet) => sheet.conditionalFormats))).toBe(before);
  });

  it('a finding that is ignored loses its mark, and heeded has it again', async () => {
    const { session } = opened;
    const { cell, value } = firstFigure();
    standIn.userEdits(OVERVIEW, cell, value + 1);
    await session.run('check');
    const { key } = errors()[0]!;
    await session.ignore(key, '财政局批复');
    expect(marks(OVERVIEW)).not.toContain('BudgetDisclosure error');
    expect((await session.exportReport('text'))!.text).toContain('理由：财政局批复');
    await session.countAgain(key);
    expect(marks(OVERVIEW)).toContain('BudgetDisclosure error');
  });
});
