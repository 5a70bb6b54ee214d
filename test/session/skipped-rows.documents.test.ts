import { obstacleOf } from '../../src/session/obstacle';
import type { Session } from '../../src/session/session';
import { until } from '../hosts/excel/open-session';
import { listText, openRigSession, RIGS, someLines, typeList } from '../hosts/contract/open-rig-session';
import type { Rig } from '../hosts/contract/rig';

/** Six lines; of two, one has a source that nobody knows, the other an amount in words; a total of all. */
function damaged(): string[][] {
  const rows = someLines();
  rows[2]![2] = '上级来的钱';
  rows[4]![5] = '十七万';
  return [...rows, ['合计', '', '', '', '', '1.00', '']];
}

describe.each(RIGS)('rows that are left out, in %s', (_, open) => {
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
  const skip = async (): Promise<void> => {
    await session.previewFile('明细.csv', listText(damaged()));
    await session.acceptImport({ skipRefused: true });
  };

  it('are known in the list, in the check, in every report, and when it is finalised', async () => {
    await skip();
    expect(session.state().notice).toMatchObject({ kind: 'imported', left: 2 });
    expect(session.state().input).toMatchObject({
      from: '明细.csv',
      rows: { read: 4, refused: 0 },
      skipped: [
        { row: 3, cells: { source: '上级来的钱' }, reasons: [{ code: 'source-unknown' }] },
        { row: 5, cells: { current: '十七万' }, reasons: [{ code: 'amount-not-a-number' }] },
      ],
    });
    expect(session.state().steps.input).toBe('attention');
    await session.run('generate');
    await session.run('check');
    expect(session.state().notice).toMatchObject({ kind: 'checked', errors: 2 });
    for (const format of ['text', 'html', 'json'] as const) {
      expect((await session.exportReport(format))!.text).toContain('R702');
    }
    const text = (await session.exportReport('text'))!.text.replace(/\s+/g, '');
    expect(text).toContain('“明细.csv”时跳过了第3行');
    expect(text).toContain('能读的金额合计179,210.60元');
    await session.run('finalise');
    await until(() => session.state().question !== null);
    expect(session.state().question).toEqual({ kind: 'publish-with-errors', errors: 2 });
    await session.answer({ reason: '另有文件处理' });
    expect(session.state().notice).toMatchObject({ kind: 'published' });
  });

  it('are still known when the workbook is opened again, until they are entered or the list is replaced', async () => {
    await skip();
    session.close();
    session = await openRigSession(rig);
    expect(session.state().input!.skipped).toHaveLength(2);
    const [code, economic, , kind, project, current, prior] = someLines()[2]!;
    [code, '', economic, '', '一般公共预算拨款', kind, project, Number(current), Number(prior)].forEach(
      (content, at) => {
        if (at !== 1 && at !== 3 && content !== undefined && content !== '') {
          rig.userEdits('预算明细', `${'ABCDEFGHI'[at === 2 ? 2 : at]!}8`, content);
        }
      },
    );
    await until(() => session.state().input!.skipped.length === 1);
    expect(session.state().input!.skipped[0]!.row).toBe(5);

    await session.previewFile('明细.csv', listText(someLines()));
    await session.acceptImport({ skipRefused: false });
    await until(() => session.state().question !== null);
    await session.answer({ reason: '' });
    expect(session.state().input!.skipped).toEqual([]);
    await session.run('undo');
    expect(session.state().input!.skipped).toHaveLength(1);
    expect(session.state().input!.source).toBeNull();
  });

  it('can be written as they stand, and corrected there', async () => {
    await session.previewFile('明细.csv', listText(damaged()));
    await session.acceptImport({ skipRefused: false, writeRefused: true });
    expect(session.state().notice).toMatchObject({ kind: 'imported', waiting: 2 });
    expect(session.state().input).toMatchObject({ rows: { read: 4, refused: 2 }, skipped: [] });
    expect(await rig.valueOf('预算明细', 'E8')).toBe('上级来的钱');
    expect(await rig.valueOf('预算明细', 'H9')).toBe('十七万');
    await session.run('generate');
    expect(session.state().notice).toEqual({ kind: 'lines-refused', count: 2 });
    rig.userEdits('预算明细', 'E8', '一般公共预算拨款');
    rig.userEdits('预算明细', 'H9', 170000);
    await until(() => session.state().input!.rows.read === 6);
    await session.run('generate');
    expect(session.state().notice).toMatchObject({ kind: 'generated', added: 9 });
  });

  it('of a list that stands in the workbook, too: shown with the same ways, skipped and still known', async () => {
    typeList(rig, '单位明细', damaged().slice(0, -1));
    await until(
      () => session.state().input?.sheet === '单位明细' && session.state().input?.rows.present === 6,
    );
    expect(session.state().input).toMatchObject({ ours: false, rows: { read: 4, refused: 2 } });
    expect(session.state().steps.generate).toBe('waiting');
    expect(obstacleOf(session.state().input, [])).toEqual({ kind: 'lines-refused', count: 2 });

    await session.previewSheet('单位明细');
    expect(session.state().importing).toMatchObject({
      sheet: '单位明细',
      usable: true,
      rows: { read: 4, refused: 2 },
    });
    session.dismissImport();
    expect(session.state().input).toMatchObject({ sheet: '单位明细', rows: { refused: 2 } });

    await session.previewSheet('单位明细');
    await session.acceptImport({ skipRefused: true });
    expect(session.state().notice).toMatchObject({ kind: 'imported', left: 2 });
    expect(session.state().input).toMatchObject({
      sheet: '预算明细',
      ours: true,
      from: '单位明细',
      source: '单位明细',
      rows: { read: 4, refused: 0 },
      skipped: [{ row: 3 }, { row: 5 }],
    });
    expect(session.state().lists).toEqual({ candidates: [], others: [] });
    await session.run('generate');
    expect(session.state().notice).toMatchObject({ kind: 'generated', added: 9 });
    await session.run('check');
    expect(session.state().check!.findings.some(({ finding }) => finding.rule === 'R702')).toBe(true);
  });

  it('what was to be looked at in the file is still told, and a wrong total is checked', async () => {
    const rows = [...someLines(), ['合计', '', '', '', '', '1.00', '']];
    await session.previewFile('明细.csv', listText(rows));
    await session.acceptImport({ skipRefused: false });
    expect(session.state().input!.remarks.map(({ code }) => code)).toContain('subtotal-differs');
    await session.run('generate');
    await session.run('check');
    const found = session.state().check!.findings.find(({ finding }) => finding.rule === 'R703');
    expect(found).toMatchObject({
      finding: { grade: 'error', stated: '1.00', values: { file: '明细.csv', row: '8' } },
    });
  });
});
