import type { HostEdit } from '../../../src/hosts/host';
import { until } from '../excel/open-session';
import { amountOf, describeHosts, INPUT, options, OVERVIEW, PLAN, rig, SPENDING } from './both-hosts';

describeHosts(() => {
  it('shows marks, others in their place, and none', async () => {
    await rig.host.apply(PLAN, options());
    const before = rig.content();
    const { cell } = amountOf(SPENDING);
    await rig.host.mark([
      { sheet: SPENDING, cell, grade: 'error' },
      { sheet: OVERVIEW, cell: 'B6', grade: 'tail' },
    ]);
    expect(rig.marks()).toHaveLength(2);
    expect(rig.marks()).toEqual(
      expect.arrayContaining([
        { sheet: SPENDING, cell, grade: 'error' },
        { sheet: OVERVIEW, cell: 'B6', grade: 'tail' },
      ]),
    );
    await rig.host.mark([{ sheet: OVERVIEW, cell: 'B6', grade: 'hint' }]);
    expect(rig.marks()).toEqual([{ sheet: OVERVIEW, cell: 'B6', grade: 'hint' }]);
    await rig.host.clearMarks();
    expect(rig.marks()).toEqual([]);
    expect(rig.content()).toBe(before);
  });

  it('tells of edits of the user, and of nothing that it writes itself', async () => {
    const edits: HostEdit[] = [];
    const end = await rig.host.onEdit((edit) => edits.push(edit));
    await rig.host.apply(PLAN, options());
    await rig.host.mark([{ sheet: OVERVIEW, cell: 'B6', grade: 'error' }]);
    await rig.host.writeMemory('{}');
    await rig.host.read(null);
    expect(edits).toEqual([]);
    rig.userEdits(INPUT, 'H4', 1);
    await until(() => edits.length > 0);
    expect(edits.flatMap(({ sheets }) => sheets ?? [])).toEqual([INPUT]);
    await end();
    rig.userEdits(INPUT, 'H4', 2);
    await rig.host.read(null);
    expect(edits).toHaveLength(1);
  });

  it('selects a cell, tells where the selection goes, and reads what is selected', async () => {
    await rig.host.apply(PLAN, options());
    const places: string[] = [];
    await rig.host.onSelect(({ sheet, cell }) => places.push(`${sheet}!${cell}`));
    await rig.host.reveal({ sheet: SPENDING, cell: 'E9' });
    expect(rig.selected()).toEqual({ sheet: SPENDING, cell: 'E9' });
    rig.userSelects(INPUT, 'A3:B5');
    await until(() => places.at(-1)?.startsWith(`${INPUT}!A3`) === true);
    const { sheets } = await rig.host.readSelection();
    expect(sheets).toHaveLength(1);
    expect(sheets[0]!.rows[2]!.map((cell) => cell?.value)).toEqual(['功能科目编码', '功能科目名称']);
    expect(sheets[0]!.rows).toHaveLength(5);
    await expect(rig.host.reveal({ sheet: '没有', cell: 'A1' })).rejects.toMatchObject({
      code: 'sheet-gone',
    });
    rig.userSelects('Sheet1', 'A1');
    await expect(rig.host.readSelection()).rejects.toMatchObject({ code: 'nothing-selected' });
  });

  it('keeps what the session remembers', async () => {
    expect(await rig.host.readMemory()).toBeNull();
    await rig.host.writeMemory('{"unit":"某单位"}');
    expect(await rig.host.readMemory()).toBe('{"unit":"某单位"}');
    await rig.host.apply(PLAN, options());
    await rig.host.undo();
    expect(await rig.host.readMemory()).toBe('{"unit":"某单位"}');
    expect(await rig.host.recover()).toBe(false);
  });
});
