import {
  addLine,
  amountOf,
  BELOW,
  describeHosts,
  differences,
  INPUT,
  options,
  OTHER,
  OVERVIEW,
  PLAN,
  rig,
  SPENDING,
} from './both-hosts';

describeHosts((name) => {
  it("asks before it makes room where a sheet of the user's has its name", async () => {
    rig.userAddsSheet(OVERVIEW);
    rig.userEdits(OVERVIEW, 'A1', '我自己的表');
    const before = rig.content();
    expect(await rig.host.apply(PLAN, options())).toEqual({ kind: 'taken', names: [OVERVIEW] });
    expect(rig.content()).toBe(before);
    const outcome = await rig.host.apply(PLAN, options({ taken: 'rename-theirs' }));
    expect(outcome).toMatchObject({
      kind: 'done',
      setAside: [{ name: OVERVIEW, keptAs: `${OVERVIEW}（原）` }],
    });
    expect(await rig.valueOf(`${OVERVIEW}（原）`, 'A1')).toBe('我自己的表');
    expect(await differences()).toEqual([]);
    await rig.host.undo();
    expect(rig.sheetNames()).toEqual(['Sheet1', OVERVIEW]);
    expect(await rig.valueOf(OVERVIEW, 'A1')).toBe('我自己的表');
  });

  it('updates sheets where they stand: what the user added stays with its row, references follow', async () => {
    await rig.host.apply(PLAN, options());
    const key = '社会保障和就业支出';
    const rows = Array.from({ length: 60 }, (_, at) => at + 1);
    const rowOf = async (): Promise<number> => {
      for (const row of rows) {
        if ((await rig.valueOf(SPENDING, `D${String(row)}`)) === key) {
          return row;
        }
      }
      throw new Error(`no row ${key}`);
    };
    const row = await rowOf();
    rig.userEdits(SPENDING, `L${String(row)}`, '原因：新增人员');
    rig.userEdits('Sheet1', 'A1', `='${SPENDING}'!E${String(row)}`);
    const was = await rig.valueOf('Sheet1', 'A1');
    expect(await rig.host.apply(OTHER, options())).toMatchObject({ kind: 'done', added: [], setAside: [] });
    expect(await differences(OTHER)).toEqual([]);
    expect(await rig.host.apply(PLAN, options())).toMatchObject({ kind: 'done', added: [], setAside: [] });
    const after = await rowOf();
    const remarks = await Promise.all(rows.map((one) => rig.valueOf(SPENDING, `L${String(one)}`)));
    expect(remarks.filter((remark) => remark === '原因：新增人员')).toHaveLength(1);
    expect(await rig.valueOf(SPENDING, `L${String(after)}`)).toBe('原因：新增人员');
    expect(rig.formulaOf('Sheet1', 'A1')).toBe(`='${SPENDING}'!E${String(after)}`);
    expect(await rig.valueOf('Sheet1', 'A1')).toBe(was);
  });

  it('takes the last command back, and leaves other sheets alone', async () => {
    await rig.host.apply(PLAN, options());
    rig.userEdits(SPENDING, 'L20', '备注');
    await rig.host.read(null);
    const before = await rig.host.read(null);
    await rig.host.apply(OTHER, options({ command: 'importLines' }));
    expect(rig.host.undoable()).toBe('importLines');
    rig.userEdits('Sheet1', 'B2', '后来写的');
    await rig.host.undo();
    expect(rig.host.undoable()).toBe('generate');
    const after = await rig.host.read(null);
    const tables = (of: typeof after) => of.sheets.filter((sheet) => sheet.name !== 'Sheet1');
    expect(tables(after)).toEqual(tables(before));
    expect(await rig.valueOf('Sheet1', 'B2')).toBe('后来写的');
    // And the one before it.
    await rig.host.undo();
    expect(rig.host.undoable()).toBeNull();
    expect(rig.sheetNames()).toEqual(['Sheet1']);
    expect(await rig.valueOf('Sheet1', 'B2')).toBe('后来写的');
  });

  it('leaves everything as it was when it is cancelled', async () => {
    await rig.host.apply(PLAN, options({ sheets: ['input'] }));
    const before = await rig.host.read(null);
    let asked = 0;
    const outcome = await rig.host.apply(
      PLAN,
      options({ cancelled: () => name === 'excel' || (asked += 1) > 3 }),
    );
    expect(outcome).toEqual({ kind: 'cancelled' });
    expect(await rig.host.read(null)).toEqual(before);
    expect(rig.sheetNames()).toEqual(['Sheet1', INPUT]);
  });

  it('writes one cell, and takes it back', async () => {
    await rig.host.apply(PLAN, options());
    const { cell, value } = amountOf(SPENDING);
    const formula = rig.formulaOf(SPENDING, cell);
    await rig.host.writeCell({ sheet: SPENDING, cell }, { value: 999.99 });
    expect(await rig.valueOf(SPENDING, cell)).toBe(999.99);
    expect(rig.formulaOf(SPENDING, cell)).toBeNull();
    await rig.host.undo();
    expect(rig.formulaOf(SPENDING, cell)).toBe(formula);
    expect(await rig.valueOf(SPENDING, cell)).toBe(value);
  });

  it('takes back one cell and leaves lines that were added since', async () => {
    await rig.host.apply(PLAN, options());
    const { cell, value } = amountOf(OVERVIEW);
    await rig.host.writeCell({ sheet: SPENDING, cell: amountOf(SPENDING).cell }, { value: 999.99 });
    addLine();
    expect(await rig.valueOf(OVERVIEW, cell)).toBeCloseTo(value + 1, 2);
    await rig.host.undo();
    expect(await rig.valueOf(OVERVIEW, cell)).toBeCloseTo(value + 1, 2);
    rig.userEdits(INPUT, `H${String(BELOW)}`, 20_000);
    expect(await rig.valueOf(OVERVIEW, cell)).toBeCloseTo(value + 2, 2);
  });

  it('takes lines that are written right below the list', async () => {
    await rig.host.apply(PLAN, options());
    const { cell, value } = amountOf(OVERVIEW);
    addLine();
    expect(await rig.valueOf(OVERVIEW, cell)).toBeCloseTo(value + 1, 2);
  });
});
