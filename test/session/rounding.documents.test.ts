import { RIGS, listText, openRigSession, someLines } from '../hosts/contract/open-rig-session';

describe.each(RIGS)('another rounding, in %s', (_, open) => {
  it('checks again what was checked, at once, and nothing that was not', async () => {
    const rig = await open();
    const session = await openRigSession(rig);
    await session.previewFile('明细.csv', listText(someLines()));
    await session.acceptImport({ skipRefused: false });
    await session.run('generate');
    await session.changeSettings({ rounding: 'truncate' });
    expect(session.state().check).toBeNull();
    await session.changeSettings({ rounding: 'half-up' });
    await session.run('check');
    const rounded = session.state().check!.report;
    expect(rounded.summary.error).toBe(0);
    await session.changeSettings({ rounding: 'truncate' });
    const truncated = session.state().check!.report;
    // Whatever it says, a check that the user asks for says the same.
    await session.run('check');
    expect(session.state().check!.report).toEqual(truncated);
    expect(truncated).not.toEqual(rounded);
    await session.changeSettings({ rounding: 'half-up' });
    expect(session.state().check!.report).toEqual(rounded);
    // A setting that the check does not depend on leaves it alone.
    const report = session.state().check!.report;
    await session.changeSettings({ unit: '另一单位' });
    expect(session.state().check!.report).toBe(report);
    session.close();
    rig.close();
  });
});
