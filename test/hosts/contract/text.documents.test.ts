import { readFileSync } from 'node:fs';
import { fillForm, layOut, quoteValue, type SheetSnapshot } from '../../../src/core/index';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { writeOwnXlsx } from '../../../src/hosts/xlsx';
import { loadCase, readCase } from '../../cases/load-case';
import { budgetBefore } from '../../core/narrative/last-year';
import { PROFILE_FIELDS } from '../../../src/core/narrative/profile-fields';
import type { Session } from '../../../src/session/session';
import { answered } from '../../core/narrative/filled-in';
import { importCase } from '../excel/open-session';
import { openRigSession, RIGS } from './open-rig-session';
import type { Rig } from './rig';

const TEXT = '说明';
const PRIOR = '上年公开数';
const NAME = 'kashi-2021';
/** Of basic expenditure. */
const CHANGE = '比上年预算减少1.92万元';
const PROFILE = '基本信息';
const MATERIAL = '文字材料';

describe.each(RIGS)('the text of a disclosure in %s', (_, open) => {
  let rig: Rig;
  let session: Session;
  beforeAll(async () => {
    rig = await open();
    session = await openRigSession(rig);
  });
  afterAll(() => rig.close());

  const sheet = async (name: string): Promise<SheetSnapshot> => (await rig.host.read([name])).sheets[0]!;
  const column = (of: SheetSnapshot, at: number): string[] =>
    of.rows.map((row) => quoteValue(row[at - 1]?.value ?? null));
  const paragraphs = async (): Promise<string[]> => column(await sheet(TEXT), 1);
  /** The row of a paragraph by its key. */
  const rowOf = async (key: string): Promise<number> => column(await sheet(TEXT), 3).indexOf(key) + 1;
  const notice = (): string | undefined => session.state().notice?.kind;

  async function fillIn(): Promise<void> {
    const profile = column(await sheet(PROFILE), 1);
    for (const [key, answer] of answered()) {
      const { caption } = PROFILE_FIELDS.find((field) => field.key === key)!;
      const content = typeof answer === 'string' ? answer : Number(answer);
      rig.userEdits(PROFILE, `B${String(profile.indexOf(caption) + 1)}`, content);
    }
    for (const { cell } of session.state().text!.needs) {
      rig.userEdits(MATERIAL, cell, '按有关规定安排');
    }
  }

  it('has its sheets with a new list', async () => {
    await session.run('newInput');
    expect(rig.sheetNames()).toEqual(expect.arrayContaining([PROFILE, MATERIAL, '绩效目标']));
    expect(session.state().generated).toBeNull();
    expect(rig.choices(PROFILE, 'B5')).toEqual(['部门', '单位']);
  });

  it('is made with the tables', async () => {
    await importCase(session, 'kashi-2021');
    await session.run('generate');
    expect(session.state().generated!.sheets).toHaveLength(9);
    expect(session.state().text).toMatchObject({ sheet: TEXT, profile: PROFILE, material: MATERIAL });
    expect((await paragraphs()).join('\n')).toContain('收支总预算461.83万元');
    expect(rig.hiddenColumns(TEXT)).toEqual([3, 4, 5]);
  });

  it('is not published before it is finished', async () => {
    await session.run('finalise');
    expect(notice()).toBe('text-unfinished');
    expect(await session.exportDocument('html')).toBeNull();
  });

  it('takes up what is filled in, and keeps what was changed and added by hand', async () => {
    await fillIn();
    await session.run('writeText');
    // What an answer brings into the text may need a reason of its own.
    for (const { cell } of session.state().text!.needs) {
      rig.userEdits(MATERIAL, cell, '按有关规定安排');
    }
    const at = await rowOf('overview/total');
    rig.userEdits(TEXT, `A${String(at)}`, '按规定，2021年收支总预算461.83万元。');
    rig.userInsertsRow(TEXT, at + 1);
    rig.userEdits(TEXT, `A${String(at + 1)}`, '以上均含结转。');
    await session.run('writeText');
    expect(session.state().text).toMatchObject({ unfinished: [], needs: [] });
    const texts = await paragraphs();
    expect(texts.slice(at - 1, at + 1)).toEqual(['按规定，2021年收支总预算461.83万元。', '以上均含结转。']);
    expect(texts.join('\n')).toContain('主要原因是：按有关规定安排');
    expect(texts.filter((text) => text.includes('所有收入和支出均纳入'))).toEqual([]);
    expect(column(await sheet(TEXT), 2).filter((state) => state === '手工修改')).toHaveLength(2);
  });

  it('is checked, and right', async () => {
    await session.run('check');
    const { findings } = session.state().check!;
    expect(findings.filter(({ finding }) => finding.sheet === TEXT && finding.grade === 'error')).toEqual([]);
  });

  it('is told to be another than would be made once its sheets say something else', async () => {
    const before = await rig.valueOf(MATERIAL, 'D4');
    rig.userEdits(MATERIAL, 'D4', '另有职能');
    await session.run('finalise');
    expect(notice()).toBe('text-outdated');
    rig.userEdits(MATERIAL, 'D4', String(before));
  });

  it('is a document with the tables', async () => {
    const file = (await session.exportDocument('html'))!;
    expect(file.content).toContain('以上均含结转。');
    expect(file.content).toContain('部门收支总体情况表');
    expect(file.content).not.toContain('overview/total');
  });

  it('is taken back with one command', async () => {
    const now = await paragraphs();
    rig.userEdits(MATERIAL, 'D4', '另有职能');
    await session.run('writeText');
    expect((await paragraphs()).join()).toContain('另有职能');
    await session.run('undo');
    expect(await paragraphs()).toEqual(now);
  });
});

describe.each(RIGS)('last year’s figures in %s', (_, open) => {
  let rig: Rig;
  let session: Session;
  beforeAll(async () => {
    rig = await open();
    session = await openRigSession(rig);
    const { lines, unit, year } = loadCase(NAME);
    await session.changeSettings({ unit, year });
    // The list without its column of last year.
    const csv = readFileSync(lines, 'utf8').replace(/,[^,\n]*$/gm, '');
    await session.previewFile('lines.csv', new TextEncoder().encode(csv));
    await session.acceptImport({ skipRefused: false });
    await session.run('generate');
    await session.run('writeText');
  });
  afterAll(() => rig.close());

  const text = async (): Promise<string> => {
    const sheet = (await rig.host.read(['说明'])).sheets[0]!;
    return sheet.rows.map((row) => quoteValue(row[0]?.value ?? null)).join('\n');
  };
  const lastYear = (): Promise<Uint8Array> =>
    writeOwnXlsx(
      layOut(fillForm(xinjiang2021, budgetBefore(readCase(loadCase(NAME)).budget!))),
      'values',
      '',
      () => undefined,
    );
  const unknown = '【上年数未提供】';

  it('are asked for on a sheet of their own', async () => {
    expect(await text()).toContain(unknown);
    expect(session.state().text!.prior).toBe(PRIOR);
    expect(await rig.valueOf(PRIOR, 'A1')).toBe(PRIOR);
    expect(rig.hiddenColumns(PRIOR)).toEqual([7]);
  });

  it('can be typed there', async () => {
    const sheet = (await rig.host.read([PRIOR])).sheets[0]!;
    const isBasic = (row: SheetSnapshot['rows'][number]): boolean =>
      /^spending\/basic\/total\/.*\/total$/.test(quoteValue(row[6]?.value ?? null));
    const at = sheet.rows.findIndex(isBasic) + 1;
    rig.userEdits(PRIOR, `E${String(at)}`, '四百');
    await session.run('writeText');
    expect(session.state().text!.findings).toMatchObject([
      { code: 'prior-not-an-amount', sheet: PRIOR, found: '四百' },
    ]);
    expect(await rig.valueOf(PRIOR, `E${String(at)}`)).toBe('四百');
    rig.userEdits(PRIOR, `E${String(at)}`, 200);
    await session.run('writeText');
    expect(await text()).toContain('，比上年预算增加238.33万元');
    expect(await text()).toContain(unknown);
  });

  it('of a file that is no disclosure are not taken, and it is said why', async () => {
    await session.readLastYear('lines.csv', readFileSync(loadCase(NAME).lines));
    expect(session.state().notice).toEqual({ kind: 'last-year-refused', file: 'lines.csv' });
    expect(session.state().text!.lastYear).toMatchObject({
      used: false,
      findings: [{ code: 'prior-no-table' }],
    });
  });

  it('come from what was published, and are taken back with one command', async () => {
    const before = await rig.valueOf(PRIOR, 'E4');
    await session.readLastYear('2020.xlsx', await lastYear());
    expect(session.state().notice).toMatchObject({ kind: 'last-year-read', file: '2020.xlsx' });
    await session.run('undo');
    expect(await rig.valueOf(PRIOR, 'E4')).toBe(before);
    await session.readLastYear('2020.xlsx', await lastYear());
    expect(session.state().text!.lastYear).toMatchObject({ used: true, findings: [] });
    await session.run('writeText');
    expect(await text()).not.toContain(unknown);
    expect(await text()).toContain(CHANGE);
  });

  it('are what the check goes by', async () => {
    await session.run('check');
    const wrong = (): string[] =>
      session
        .state()
        .check!.findings.flatMap(({ finding: { grade, rule } }) => (grade === 'error' ? rule : []));
    expect(wrong().filter((rule) => rule === 'R410')).toEqual([]);
    const sheet = (await rig.host.read(['说明'])).sheets[0]!;
    const at = sheet.rows.findIndex((row) => quoteValue(row[0]?.value ?? null).includes(CHANGE));
    const said = quoteValue(sheet.rows[at]![0]!.value);
    rig.userEdits('说明', `A${String(at + 1)}`, said.replace(CHANGE, `${CHANGE.slice(0, -3)}9万元`));
    await session.run('check');
    expect(wrong()).toContain('R410');
  });
});
