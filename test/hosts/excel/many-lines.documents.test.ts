import { sourcesInUse } from '../../../src/core/budget/sources-in-use';
import { MoneyColumns } from '../../../src/core/sheet/paper/money-columns';
import { columnLetters } from '../../../src/core/workbook/address';
import { openPage, StandIn } from '@budget-disclosure/excel-stand-in';
import { fillForm, findForm, layOut } from '../../../src/core/index';
import { ExcelHost } from '../../../src/hosts/excel';
import { randomBudget } from '../../second-opinion/random-budget';
import { applyAll } from '../contract/apply-options';
import { ALL_FAULTS, contentOf, WAYS, type Way } from './fault-injection';
import { importCase, openSession, type Opened } from './open-session';

/** What Excel on the web takes and gives at once. */
const LIMITS = { maxRequestBytes: 5_000_000, maxResponseBytes: 5_000_000 };
const INPUT = '预算明细';
const HEADING =
  '功能科目编码,功能科目名称,部门经济科目编码,部门经济科目名称,资金来源,支出类别,项目名称,本年预算（元）';

function list(lines: number): Uint8Array {
  const rows = Array.from(
    { length: lines },
    (_, at) => `2080505,,30108,,一般公共预算拨款,项目支出,项目${String(at)},${String(at + 1)}.25`,
  );
  return new TextEncoder().encode([HEADING, ...rows].join('\n'));
}

let opened: Opened | null = null;
afterEach(() => opened?.page.close());

async function replaceBy({ session }: Opened, lines: number): Promise<void> {
  await session.previewFile('list.csv', list(lines));
  await session.acceptImport({ skipRefused: false });
  await session.answer({ reason: '' });
}

/** More than one part of a journal holds. */
const MANY = 2000;

let prepared: StandIn['workbook'];
beforeAll(async () => {
  const standIn = new StandIn(LIMITS);
  opened = await openSession(standIn);
  await importCase(opened.session, 'kashi-2021');
  await replaceBy(opened, MANY);
  expect(opened.session.state().notice).toMatchObject({ kind: 'imported' });
  opened.page.close();
  prepared = standIn.workbook;
});

/** A workbook with many lines; each trial has its own. */
const manyLines = (): StandIn => new StandIn({ ...LIMITS, workbook: structuredClone(prepared) });

describe('many lines', () => {
  it('are replaced by few within the limits of the web, and come back', async () => {
    const standIn = manyLines();
    opened = await openSession(standIn);
    expect(standIn.valueOf(INPUT, `G${String(MANY + 3)}`)).toBe(`项目${String(MANY - 1)}`);
    const before = contentOf(standIn);
    let parts = 0;
    standIn.beforeBatch = () => {
      parts = Math.max(parts, standIn.workbook.xmlParts.length);
    };
    await replaceBy(opened, 3);
    expect(opened.session.state().notice).toMatchObject({ kind: 'imported' });
    expect(standIn.valueOf(INPUT, 'G7')).not.toBe('项目3');
    expect(parts).toBeGreaterThan(1);
    await opened.session.run('undo');
    expect(opened.session.state().notice).toEqual({ kind: 'undone', command: 'importLines' });
    expect(contentOf(standIn) === before).toBe(true);
    expect(standIn.workbook.xmlParts).toEqual([]);
  });
});

describe('a journal of several parts', () => {
  it.each<Way>(WAYS)('that breaks off at any of them leaves the old workbook (%s it)', async (way) => {
    const before = contentOf(manyLines());
    for (const action of ALL_FAULTS ? [1, 2, 3] : [1 + WAYS.indexOf(way)]) {
      const standIn = manyLines();
      opened = await openSession(standIn);
      standIn.failAt(action, way);
      await Promise.race([replaceBy(opened, 3), ...(way === 'dead' ? [standIn.died()] : [])]);
      opened.page.close();
      standIn.revive();
      opened = await openSession(standIn);
      opened.page.close();
      expect(contentOf(standIn) === before).toBe(true);
    }
  });
});

/** More lines than the working paper keeps below each other: two of them stand in one cell. */
const TWO_RUNS = 300;

test('tables of many lines are generated in plain formulas, and the paper tells that a line was changed', async () => {
  const standIn = new StandIn();
  const page = await openPage(standIn);
  try {
    const budget = randomBudget(7, TWO_RUNS);
    const plan = layOut(fillForm(findForm('xinjiang-2021')!, budget));
    const memory = columnLetters(new MoneyColumns(sourcesInUse(budget)).memory);
    await new ExcelHost().apply(plan, applyAll(plan));
    expect(standIn.valueOf('底稿', `${memory}5`)).toContain('¦');
    expect(standIn.valueOf('底稿', `${memory}3`)).toBe(0);
    standIn.userEdits(INPUT, `A${String(TWO_RUNS)}`, '2010101');
    expect(standIn.valueOf('底稿', `${memory}3`)).toBe(1);
  } finally {
    page.close();
  }
});
