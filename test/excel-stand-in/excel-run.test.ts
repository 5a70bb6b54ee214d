import { StandIn, openPage, type Page } from '.';

let standIn: StandIn;
let page: Page;

beforeEach(async () => {
  standIn = new StandIn();
  page = await openPage(standIn);
});

afterEach(() => {
  page.close();
  expect([...standIn.unknownMembers]).toEqual([]);
});

describe('Excel.run of the real library', () => {
  test('writes values, formulas and formats, and reads them back', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 'x'],
        [true, '=A1+1'],
      ];
      range.numberFormat = [
        ['0.00', '@'],
        ['General', 'General'],
      ];
      range.format.fill.color = '#FFFF00';
      range.format.font.bold = true;
      range.load([
        'values',
        'formulas',
        'text',
        'address',
        'numberFormat',
        'valueTypes',
        'format/fill/color',
        'worksheet/name',
      ]);
      await context.sync();
      expect(range.values).toEqual([
        [1, 'x'],
        [true, 2],
      ]);
      expect(range.formulas).toEqual([
        [1, 'x'],
        [true, '=A1+1'],
      ]);
      expect(range.text).toEqual([
        ['1.00', 'x'],
        ['TRUE', '2'],
      ]);
      expect(range.address).toBe('Sheet1!A1:B2');
      expect(range.format.fill.color).toBe('#FFFF00');
      expect(range.worksheet.name).toBe('Sheet1');
    });
  });

  test('a sheet that was added is found again, and one that is missing is null', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('数据');
      const missing = context.workbook.worksheets.getItemOrNullObject('没有');
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      sheet.tabColor = '#FF0000';
      sheet.load('tabColor');
      await context.sync();
      expect(sheet.tabColor).toBe('#FF0000');
      expect(missing.isNullObject).toBe(true);
      expect(sheets.items.map(({ name }) => name)).toEqual(['Sheet1', '数据']);
    });
  });

  test('names, settings and custom XML are kept', async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const range = workbook.worksheets.getItem('Sheet1').getRange('B1:B3');
      workbook.names.add('税率', range);
      workbook.settings.add('key', { a: [1, 2] });
      const part = workbook.customXmlParts.add('<r xmlns="urn:x"><a>1</a></r>');
      await context.sync();
      const name = workbook.names.getItem('税率').load('formula,type');
      const setting = workbook.settings.getItem('key').load('value');
      const found = workbook.customXmlParts.getByNamespace('urn:x').getOnlyItemOrNullObject();
      found.load('id');
      part.load('id');
      const xml = part.getXml();
      await context.sync();
      expect(name.formula).toBe('=Sheet1!$B$1:$B$3');
      expect(name.type).toBe('Range');
      expect(setting.value).toEqual({ a: [1, 2] });
      expect(found.id).toBe(part.id);
      expect(xml.value).toContain('<a>1</a>');
    });
  });

  test('large writes are split by the library and arrive whole', async () => {
    const values = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * 10 + column),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:J400');
      range.values = values;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
    expect(standIn.host.referenceCount).toBeLessThan(4);
  });

  test('what was not loaded cannot be read', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  test('an error names its place; what came before it stays', async () => {
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('B1:C1').values = [['too small']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(standIn.valueOf('Sheet1', 'A1')).toBe('kept');
  });
});
