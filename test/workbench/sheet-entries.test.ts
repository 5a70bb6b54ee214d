import type { SessionState } from '../../src/session/state/session-state';
import type { SheetState } from '../../src/words/subjects/workbench';
import { needsList, sheetEntries } from '../../workbench/sheet-entries';
import { sampleState, type Situation } from '../taskpane/pane/sample-states';

const NAMES = ['表三 部门支出总体情况表', '表八 一般公共预算“三公”经费支出情况表', '预算明细', '草稿'];

function statesOf(session: SessionState, sheets: readonly string[] = NAMES): SheetState[] {
  return sheetEntries(
    sheets.map((name) => ({ name, active: false })),
    session,
  ).map(({ state }) => state);
}

const statesIn = (situation: Situation, more: Partial<SessionState> = {}): SheetState[] =>
  statesOf(sampleState(situation, 'zh-CN', more));

describe('the list of sheets says how each stands', () => {
  it('made and not checked; the lines; a sheet of the user’s', () => {
    const { generated, input } = sampleState('generated', 'zh-CN');
    expect(
      statesOf(
        {
          ...sampleState('generated', 'zh-CN'),
          generated: { ...generated!, sheets: NAMES.slice(0, 2) },
        },
        NAMES,
      ),
    ).toEqual([
      { kind: 'unchecked' },
      { kind: 'unchecked' },
      { kind: 'lines', rows: input!.rows.read, refused: 0 },
      { kind: 'other' },
    ]);
  });

  it('lines that were changed after the tables were made come before what an earlier check found', () => {
    const state = sampleState('wrong', 'zh-CN');
    const generated = { ...state.generated!, stale: true, sheets: NAMES.slice(0, 1) };
    expect(statesOf({ ...state, generated })[0]).toEqual({ kind: 'stale' });
  });

  it('the gravest that was found, with its number; a table without findings is right', () => {
    const { check } = sampleState('wrong', 'zh-CN');
    const sheets = check!.report.tables.map(({ sheet }) => sheet!);
    const states = statesOf({ ...sampleState('wrong', 'zh-CN'), generated: null }, sheets);
    for (const [at, sheet] of sheets.entries()) {
      const here = check!.findings.filter(({ finding }) => finding.sheet === sheet);
      const errors = here.filter(({ finding }) => finding.grade === 'error').length;
      if (errors > 0) {
        expect(states[at]).toEqual({ kind: 'found', grade: 'error', count: errors });
      } else if (here.every(({ finding }) => finding.grade === 'hint')) {
        expect(states[at]).toEqual({ kind: 'right' });
      } else {
        expect(states[at]).toMatchObject({ kind: 'found' });
      }
    }
    expect(states.filter((one) => one.kind === 'found' && one.grade === 'error').length).toBeGreaterThan(1);
  });

  it('what is left as it is for a reason is not counted', () => {
    const { findings } = sampleState('ignored', 'zh-CN').check!;
    const gone = findings.find(({ ignored }) => ignored !== null)!.finding;
    const errors = findings.filter(
      ({ finding, ignored }) => finding.sheet === gone.sheet && finding.grade === 'error' && !ignored,
    );
    const [state] = statesOf({ ...sampleState('ignored', 'zh-CN'), generated: null }, [gone.sheet!]);
    expect(state).toEqual(
      errors.length > 0 ? { kind: 'found', grade: 'error', count: errors.length } : expect.anything(),
    );
  });

  it('refused rows', () => {
    const { rows } = sampleState('lines-refused', 'zh-CN').input!;
    expect(statesIn('lines-refused')[2]).toEqual({ kind: 'lines', rows: rows.read, refused: rows.refused });
  });

  it('is of use when there are more sheets than the tabs show', () => {
    const entries = sheetEntries(
      NAMES.map((name) => ({ name, active: false })),
      sampleState('empty', 'zh-CN'),
    );
    expect([needsList(entries.slice(0, 3)), needsList(entries)]).toEqual([false, true]);
  });
});
