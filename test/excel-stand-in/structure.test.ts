import { StandIn, openPage, type Page } from '.';

let standIn: StandIn;
let page: Page;

beforeEach(async () => {
  standIn = new StandIn({ sheets: ['表 一', '其他'] });
  page = await openPage(standIn);
});

afterEach(() => {
  page.close();
  expect([...standIn.unknownMembers]).toEqual([]);
});

async function run<T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getItem('表 一'), context);
    await context.sync();
    return result;
  });
}

const formulaOf = (sheet: string, address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas[0]![0] as unknown;
  });

describe('inserted and deleted rows', () => {
  test('move references on all sheets', async () => {
    await run((sheet, context) => {
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      sheet.getRange('B1').formulas = [['=SUM(A1:A4)+$A$3*A1']];
      const other = context.workbook.worksheets.getItem('其他');
      other.getRange('A1').formulas = [['=SUM(\'表 一\'!A2:A$3)&"A2"&A2']];
      context.workbook.names.add('合计', sheet.getRange('A1:A4'));
      sheet.getRange('3:3').insert('Down');
      return Promise.resolve();
    });
    expect(await formulaOf('表 一', 'B1')).toBe('=SUM(A1:A5)+$A$4*A1');
    expect(await formulaOf('其他', 'A1')).toBe('=SUM(\'表 一\'!A2:A$4)&"A2"&A2');
    expect(standIn.valueOf('表 一', 'B1')).toBe(13);
    expect(standIn.workbook.names[0]!.formula).toBe("='表 一'!$A$1:$A$5");
    standIn.userDeletesRow('表 一', 4);
    expect(await formulaOf('表 一', 'B1')).toBe('=SUM(A1:A4)+#REF!*A1');
    expect(await formulaOf('其他', 'A1')).toBe('=SUM(\'表 一\'!A2:A$3)&"A2"&A2');
    expect(standIn.valueOf('表 一', 'B1')).toBe('#REF!');
  });

  test('move merges, tables, formats, validations, comments and kept ranges', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('A3:B3').values = [['编码', '金额']];
      const table = context.workbook.tables.add('表 一!A3:B6', true);
      table.name = '明细';
      sheet.getRange('D5:E6').merge();
      sheet.getRange('F5').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      const format = sheet.getRange('A5:B6').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=$B5<0';
      format.custom.format.font.color = '#FF0000';
      context.workbook.comments.add("'表 一'!A5", '请核对');
      const kept = sheet.getRange('A5');
      context.trackedObjects.add(kept);
      await context.sync();
      sheet.getRange('5:6').insert('Down');
      kept.load('address');
      const body = table.getDataBodyRange().load('address');
      const merged = sheet.getUsedRange().getMergedAreasOrNullObject().load('address');
      const comment = context.workbook.comments.getItemAt(0).getLocation().load('address');
      const validated = sheet.getRange('F7').dataValidation.load('type,rule');
      const rule = format.custom.rule.load('formula');
      const range = format.getRange().load('address');
      await context.sync();
      expect(kept.address).toBe("'表 一'!A7");
      expect(body.address).toBe("'表 一'!A4:B8");
      expect(merged.address).toBe("'表 一'!D7:E8");
      expect(comment.address).toBe("'表 一'!A7");
      expect(validated.type).toBe('List');
      expect(validated.rule).toEqual({ list: { inCellDropDown: true, source: '是,否' } });
      expect(rule.formula).toBe('=$B7<0');
      expect(range.address).toBe("'表 一'!A7:B8");
      kept.untrack();
    });
  });

  test('cells can move without their row', async () => {
    await run((sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 'x'],
        [2, 'y'],
      ];
      sheet.getRange('A1').insert('Down');
      return Promise.resolve();
    });
    expect(['A1', 'A2', 'A3', 'B1', 'B2'].map((cell) => standIn.valueOf('表 一', cell))).toEqual([
      '',
      1,
      2,
      'x',
      'y',
    ]);
  });
});

test('a sheet that is renamed or deleted takes its references along', async () => {
  standIn.userEdits('其他', 'A1', "='表 一'!A1+1");
  standIn.userRenames('表 一', '表1-2');
  expect(await formulaOf('其他', 'A1')).toBe("='表1-2'!A1+1");
  standIn.userDeletesSheet('表1-2');
  expect(await formulaOf('其他', 'A1')).toBe('=#REF!+1');
});

test('a copy moves relative references only', async () => {
  await run((sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('B1').formulas = [['=A1*$A$1']];
    sheet.getRange('B1').format.fill.color = '#00FF00';
    sheet.getRange('B2:B3').copyFrom('B1');
    sheet.getRange('C3').copyFrom('B3', Excel.RangeCopyType.values);
    return Promise.resolve();
  });
  expect(await formulaOf('表 一', 'B3')).toBe('=A3*$A$1');
  expect(await formulaOf('表 一', 'C3')).toBe(3);
});

test('what was written and taken back leaves the workbook as it was', async () => {
  standIn.userEdits('表 一', 'A1', '原文');
  const before = JSON.stringify(standIn.toJSON());
  await run(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.fill.color = 'red';
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    range.rowHidden = true;
    sheet.freezePanes.freezeRows(2);
    context.workbook.settings.add('k', 1);
    await context.sync();
    expect(JSON.stringify(standIn.toJSON())).not.toBe(before);
    range.format.fill.clear();
    range.format.borders.getItem('EdgeBottom').style = 'None';
    range.rowHidden = false;
    sheet.freezePanes.unfreeze();
    context.workbook.settings.getItem('k').delete();
  });
  expect(JSON.stringify(standIn.toJSON())).toBe(before);
});

describe('protection', () => {
  test('locked cells refuse, unlocked ones take', async () => {
    await run((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowInsertRows: false }, 'pw');
      sheet.getRange('B1').values = [[1]];
      return Promise.resolve();
    });
    const denied = { code: 'AccessDenied' };
    await expect(
      run((sheet) => Promise.resolve((sheet.getRange('A1').values = [[1]]))),
    ).rejects.toMatchObject(denied);
    await expect(run((sheet) => Promise.resolve(sheet.getRange('1:1').insert('Down')))).rejects.toMatchObject(
      denied,
    );
    await expect(run((sheet) => Promise.resolve(sheet.protection.unprotect('no')))).rejects.toMatchObject(
      denied,
    );
    await run((sheet) => Promise.resolve(sheet.protection.unprotect('pw')));
    expect(standIn.valueOf('表 一', 'B1')).toBe(1);
  });

  test('a protected workbook keeps its sheets', async () => {
    const add = (): Promise<unknown> =>
      run((_sheet, context) => Promise.resolve(context.workbook.worksheets.add('新')));
    await run((_sheet, context) => Promise.resolve(context.workbook.protection.protect()));
    await expect(add()).rejects.toMatchObject({ code: 'AccessDenied' });
    await run((_sheet, context) => Promise.resolve(context.workbook.protection.unprotect()));
    await add();
    expect(standIn.workbook.sheets).toHaveLength(3);
  });
});

test('names that are taken or impossible are refused', async () => {
  const add = (name: string): Promise<unknown> =>
    run((_sheet, context) => Promise.resolve(context.workbook.worksheets.add(name)));
  await expect(add('其他')).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  await expect(add('a/b')).rejects.toMatchObject({ code: 'InvalidArgument' });
});
