import type { Session } from '../../src/session/session';
import { until } from '../hosts/excel/open-session';
import { listText, openRigSession, RIGS, someLines, typeList } from '../hosts/contract/open-rig-session';
import type { Rig } from '../hosts/contract/rig';

const HOLDS_OTHER = (session: Session) => session.state().lists.others;

describe.each(RIGS)('one list, one truth, in %s', (name, open) => {
  let rig: Rig;
  let session: Session;
  beforeEach(async () => {
    rig = await open();
    session = await openRigSession(rig);
  });
  afterEach(() => {
    session.close();
    rig.close();
  });
  const heard = () => until(() => HOLDS_OTHER(session).length > 0);
  /** A second list keeps the first from being a workbook of its own. */
  const fromSheet = async (): Promise<void> => {
    typeList(rig, '明细', someLines());
    typeList(rig, '别的', [['随便写的']]);
    await session.run('check');
    await session.run('generate');
    expect(session.state().notice).toMatchObject({
      kind: 'generated',
      added: 9,
      taken: { from: '明细', sheet: '预算明细', became: false },
    });
  };

  it('stands beside the sheet it is taken from; a change there is heard, told cell by cell, and blocks', async () => {
    await fromSheet();
    const names = rig.sheetNames();
    expect(names.indexOf('预算明细')).toBe(names.indexOf('明细') + 1);
    await session.run('check');
    expect(session.state().notice).toMatchObject({ kind: 'checked', errors: 0 });
    expect(HOLDS_OTHER(session)).toEqual([]);

    rig.userEdits('明细', 'F3', 999);
    await heard();
    expect(HOLDS_OTHER(session)).toMatchObject([
      {
        sheet: '明细',
        readable: true,
        count: 1,
        rows: [{ kind: 'changed', changes: [{ at: { sheet: '明细', cell: 'F3' }, after: '999.00' }] }],
      },
    ]);
    expect(session.state().notice).toBeNull();
    expect(session.state().steps).toMatchObject({ input: 'attention', publish: 'waiting' });
    expect(session.state().check?.findings.map(({ finding }) => finding.rule)).toContain('R701');

    await session.run('check');
    expect(session.state().notice).toMatchObject({ kind: 'checked', errors: 1 });
    expect(await report(session, 'text')).toContain('“明细”');
    await session.run('generate');
    await until(() => session.state().question !== null);
    expect(session.state().question).toEqual({ kind: 'other-lists', list: '预算明细', sheets: ['明细'] });
    await session.answer(null);
    await session.run('finalise');
    await until(() => session.state().question !== null);
    expect(session.state().question).toMatchObject({ kind: 'publish-with-errors', errors: 1 });
  });

  it('takes the change in, and goes on hearing; undone, it asks again', async () => {
    await fromSheet();
    rig.userEdits('明细', 'F3', 999);
    await heard();
    await session.previewSheet('明细');
    expect(session.state().importing).toMatchObject({ sheet: '明细', rows: { read: 6 } });
    await session.acceptImport({ skipRefused: false });
    expect(session.state().notice).toMatchObject({ kind: 'imported' });
    expect(await rig.valueOf('预算明细', 'H5')).toBe(999);
    expect(session.state().input).toMatchObject({ from: '明细', source: '明细' });
    expect(HOLDS_OTHER(session)).toEqual([]);
    expect(session.state().generated).toMatchObject({ stale: false, differing: [] });

    await session.run('undo');
    await heard();
    expect(await rig.valueOf('预算明细', 'H5')).not.toBe(999);

    await session.previewSheet('明细');
    await session.acceptImport({ skipRefused: false });
    await session.run('generate');
    expect(HOLDS_OTHER(session)).toEqual([]);
    rig.userEdits('明细', 'A4', '2010101');
    await heard();
    expect(HOLDS_OTHER(session)[0]!.rows[0]!.changes[0]).toMatchObject({
      field: '功能科目编码',
      after: '2010101',
    });
  });

  it('takes in what was changed there alone: what was corrected here stays, and a row changed in both is told', async () => {
    await fromSheet();
    const before = session.state().input!.current;
    rig.userEdits('预算明细', 'H6', 123.45);
    rig.userEdits('预算明细', 'H7', 77);
    await until(() => session.state().input!.current !== before);
    rig.userEdits('明细', 'F3', 999);
    rig.userEdits('明细', 'F5', 88);
    await until(() => HOLDS_OTHER(session)[0]?.count === 2);
    expect(HOLDS_OTHER(session)).toMatchObject([
      {
        kept: 1,
        rows: [
          { kind: 'changed', changes: [{ at: { sheet: '明细', cell: 'F3' }, after: '999.00' }] },
          { kind: 'both', changes: [{ at: { sheet: '明细', cell: 'F5' }, before: '77.00', after: '88.00' }] },
        ],
      },
    ]);
    await session.previewSheet('明细');
    await session.acceptImport({ skipRefused: false });
    expect(session.state().notice).toMatchObject({ kind: 'imported', corrections: 1 });
    expect(await Promise.all(['H5', 'H6', 'H7'].map((cell) => rig.valueOf('预算明细', cell)))).toEqual([
      999, 123.45, 88,
    ]);
    expect(HOLDS_OTHER(session)).toEqual([]);
  });

  it('keeps to the list if the user says so, remembers it, and can take that back', async () => {
    await fromSheet();
    rig.userEdits('明细', 'F3', 999);
    await heard();
    await session.leaveList('明细');
    expect(HOLDS_OTHER(session)).toEqual([]);
    await session.run('check');
    expect(session.state().notice).toMatchObject({ errors: 0 });
    session.close();
    session = await openRigSession(rig);
    rig.userEdits('明细', 'F4', 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(HOLDS_OTHER(session)).toEqual([]);
  });

  it('takes the answer back', async () => {
    await fromSheet();
    rig.userEdits('明细', 'F3', 999);
    await heard();
    await session.leaveList('明细');
    await session.run('undo');
    expect(HOLDS_OTHER(session)).toHaveLength(1);
  });

  it('hears a change that was made while nobody looked, under whatever name', async () => {
    await fromSheet();
    session.close();
    rig.userRenamesSheet('明细', '原始数据');
    rig.userEdits('原始数据', 'F3', 999);
    session = await openRigSession(rig);
    expect(HOLDS_OTHER(session)).toMatchObject([{ sheet: '原始数据', count: 1 }]);
  });

  it('says nothing of a sheet that was only renamed, or changed in both places', async () => {
    await fromSheet();
    rig.userRenamesSheet('明细', '原始数据');
    const before = session.state().input!.current;
    rig.userEdits('预算明细', 'H5', 999);
    await until(() => session.state().input!.current !== before);
    expect(HOLDS_OTHER(session)).toEqual([]);
    rig.userEdits('原始数据', 'F3', 999);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(HOLDS_OTHER(session)).toEqual([]);
  });

  it('hears rows that come in, go, or can no longer be read, and a heading that is lost', async () => {
    await fromSheet();
    someLines(7)[7]!.forEach((text, at) => {
      if (text !== '') {
        rig.userEdits('明细', `${'ABCDEFG'[at]!}8`, at === 5 ? Number(text) : text);
      }
    });
    await until(() => HOLDS_OTHER(session)[0]?.rows[0]?.kind === 'added');
    rig.userEdits('明细', 'F8', '十七万');
    await until(() => HOLDS_OTHER(session)[0]?.rows[0]?.kind === 'refused');
    rig.userEdits('明细', 'A1', '');
    await until(() => HOLDS_OTHER(session)[0]?.readable === false);
  });

  it('hears of the sheet of a selected range', async () => {
    typeList(rig, '明细', someLines());
    rig.userSelects('明细', 'A1:G5');
    await session.previewSelection();
    await session.acceptImport({ skipRefused: false });
    expect(session.state().input).toMatchObject({ sheet: '预算明细', rows: { read: 4 } });
    expect(HOLDS_OTHER(session)).toEqual([]);
    rig.userEdits('明细', 'F3', 999);
    await heard();
  });

  it('hears of a list beside an imported file', async () => {
    await session.previewFile('明细.csv', listText(someLines()));
    await session.acceptImport({ skipRefused: false });
    typeList(rig, '又一份', someLines(5));
    await heard();
    expect(HOLDS_OTHER(session)).toMatchObject([
      { sheet: '又一份', taken: false, count: 1, rows: [{ kind: 'gone' }] },
    ]);
  });

  it('lets the user choose between two lists, and then there is one', async () => {
    typeList(rig, '甲', someLines(5));
    typeList(rig, '乙', someLines(6));
    await until(() => session.state().lists.candidates.length === 2);
    expect(session.state().lists.candidates).toMatchObject([
      { sheet: '甲', rows: { read: 5 } },
      { sheet: '乙', rows: { read: 6 } },
    ]);
    await session.run('generate');
    expect(session.state().notice).toEqual({ kind: 'several-lists', sheets: ['甲', '乙'] });
    await session.chooseList('乙');
    expect(session.state()).toMatchObject({ input: { sheet: '乙' }, lists: { candidates: [], others: [] } });
    await session.run('generate');
    expect(session.state().notice).toMatchObject({ kind: 'generated', taken: { from: '乙' } });
    rig.userEdits('乙', 'F3', 999);
    await heard();
    expect(HOLDS_OTHER(session)).toMatchObject([{ sheet: '乙' }]);
  });

  it('asks for the unit of money of a list that states none, wherever it stands', async () => {
    const [heading, ...rows] = someLines();
    typeList(rig, '明细', [heading!.map((caption) => caption.replace('(元)', '')), ...rows]);
    await until(() => session.state().input?.needsMoneyUnit === true);
    await session.run('generate');
    expect(session.state().notice).toEqual({ kind: 'no-money-unit', sheet: '明细' });
    await session.setListUnit('元');
    expect(session.state().input).toMatchObject({
      needsMoneyUnit: false,
      moneyUnit: '元',
      rows: { read: 6 },
    });
    await session.run('generate');
    expect(session.state().notice).toMatchObject({ kind: 'generated' });
    await session.run('check');
    expect(session.state().notice).toMatchObject({ kind: 'checked', errors: 0 });
    expect(HOLDS_OTHER(session)).toEqual([]);
  });

  it(`a workbook that is a list and nothing else: ${name === 'Excel' ? 'both stay' : 'it becomes the list'}`, async () => {
    typeList(rig, '明细', someLines());
    await session.run('check');
    await session.run('generate');
    const became = name !== 'Excel';
    expect(session.state().notice).toMatchObject({ kind: 'generated', taken: { from: '明细', became } });
    expect(rig.sheetNames().includes('明细')).toBe(!became);
    await session.run('undo');
    expect(rig.sheetNames()).toContain('明细');
  });

  it('where formulas followed the list nothing is to be made again, and all say so', async () => {
    await fromSheet();
    const before = session.state().input!.current;
    rig.userEdits('预算明细', 'H5', 999);
    await until(() => session.state().input!.current !== before);
    expect(session.state().generated).toMatchObject({ stale: false, differing: [] });
    await session.run('check');
    expect(session.state().steps).toMatchObject({ generate: 'done', check: 'done', publish: 'ready' });
    rig.userEdits('预算明细', 'A5', '2010302');
    await until(() => session.state().generated!.stale);
    expect(session.state().steps.generate).toBe('attention');
  });

  it('ticks nothing while a figure is not that of the lines', async () => {
    await fromSheet();
    const table = session.state().generated!.sheets.find((sheet) => sheet.startsWith('表三'))!;
    expect(session.state().generated).toMatchObject({ stale: false, differing: [] });
    rig.userEdits(table, 'E9', 1.23);
    await until(() => session.state().generated!.differing.length > 0);
    expect(session.state().generated!.differing).toEqual([{ sheet: table, cell: 'E9' }]);
    expect(session.state().steps.generate).toBe('attention');
  });
});

async function report(session: Session, format: 'text' | 'html' | 'json'): Promise<string> {
  return (await session.exportReport(format))!.text;
}
