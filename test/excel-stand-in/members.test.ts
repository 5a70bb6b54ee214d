import { StandIn, cloneWorkbook, openPage, type Page } from '.';

let standIn: StandIn;
let page: Page;

beforeEach(async () => {
  standIn = new StandIn({ sheets: ['Sheet1', 'Sheet2'] });
  page = await openPage(standIn);
});

afterEach(() => {
  page.close();
  expect([...standIn.unknownMembers]).toEqual([]);
});

async function run(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    await act(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
}

test('everything can be loaded at once', async () => {
  await run(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.values = [['编码', '金额']];
    const table = sheet.tables.add('A1:B3', true);
    const name = context.workbook.names.add('n', range);
    const comment = context.workbook.comments.add('Sheet1!A1', '请核对');
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    [sheet, range, table, name, comment, format].forEach((one: OfficeExtension.ClientObject) =>
      context.load(one),
    );
    [range.format, range.format.font, range.format.fill, range.dataValidation].forEach(
      (one: OfficeExtension.ClientObject) => context.load(one),
    );
    [sheet.pageLayout, sheet.protection, context.workbook, context.workbook.properties].forEach(
      (one: OfficeExtension.ClientObject) => context.load(one),
    );
    [table.columns, sheet.tables, context.workbook.names, context.workbook.settings].forEach(
      (one: OfficeExtension.ClientObject) => context.load(one),
    );
    await context.sync();
    expect(range.text).toEqual([['编码', '金额']]);
    expect(table.columns.items.map((column) => column.name)).toEqual(['编码', '金额']);
    expect(comment.content).toBe('请核对');
    expect(sheet.pageLayout.orientation).toBe('Portrait');
  });
});

test('pages, panes and protection of a sheet', async () => {
  await run(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea('A1:C9');
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.setPrintMargins('Centimeters', { left: 1 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    pageLayout.load('orientation,zoom,leftMargin');
    pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.protection.load('protected');
    await context.sync();
    expect(pageLayout.orientation).toBe('Landscape');
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect(pageLayout.leftMargin).toBeCloseTo(28.35, 2);
    expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('&P');
    expect([area.address, titles.address, frozen.address]).toEqual([
      'Sheet1!A1:C9',
      'Sheet1!1:3',
      'Sheet1!A1:B3',
    ]);
    expect(sheet.protection.protected).toBe(false);
  });
});

test('tables grow, and become ranges', async () => {
  await run(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['编码', '编码'],
      ['208', 1],
    ];
    const table = sheet.tables.add('A1:B2', true);
    table.name = '明细';
    table.showBandedRows = false;
    table.style = 'TableStyleLight1';
    table.resize('A1:B5');
    sheet.getRange('D1').formulas = [['=ROWS(明细[编码])&明细[#标题]']];
    const body = table.getDataBodyRange().load('address');
    const header = table.getHeaderRowRange().load('values');
    const missing = context.workbook.tables.getItemOrNullObject('没有');
    await context.sync();
    expect([body.address, header.values, missing.isNullObject]).toEqual([
      'Sheet1!A2:B5',
      [['编码', '编码2']],
      true,
    ]);
    table.convertToRange();
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('names of a sheet, properties, comments and parts', async () => {
  await run(async (sheet, context) => {
    const { workbook } = context;
    const local = sheet.names.add('本表', sheet.getRange('A1:A2'), '说明');
    local.visible = false;
    workbook.names.add('常数', '=10');
    workbook.properties.title = '题名';
    workbook.properties.custom.add('hash', 'abc');
    sheet.customProperties.add('k', 'v');
    workbook.comments.add('Sheet1!A1', '一');
    workbook.comments.add(sheet.getRange('B1'), '二');
    const comment = workbook.comments.getItemByCell('Sheet1!B1').load('content');
    const custom = workbook.properties.custom.getItemOrNullObject('HASH').load('value');
    local.load('scope,visible,comment,value,type');
    const range = local.getRangeOrNullObject().load('address');
    const constant = workbook.names.getItem('常数').load('value,type');
    const own = sheet.customProperties.getItemOrNullObject('k').load('value');
    await context.sync();
    expect([local.scope, local.visible, local.comment, local.type]).toEqual([
      'Worksheet',
      false,
      '说明',
      'Range',
    ]);
    expect([range.address, constant.value, constant.type]).toEqual(['Sheet1!A1:A2', 10, 'Double']);
    expect([comment.content, custom.value, own.value]).toEqual(['二', 'abc', 'v']);
    comment.delete();
    workbook.comments.load('items/content');
    await context.sync();
    expect(workbook.comments.items.map(({ content }) => content)).toEqual(['一']);
  });
});

test('sheets are copied, moved, hidden and opened elsewhere', async () => {
  await run(async (sheet, context) => {
    sheet.getRange('A1').values = [['原']];
    sheet.tables.add('A1:A2', true).name = '明细';
    context.workbook.names.add('首格', sheet.getRange('A1'));
    const copy = sheet.copy('After', sheet).load('name,id');
    await context.sync();
    copy.position = 0;
    copy.visibility = 'VeryHidden';
    copy.showGridlines = false;
    context.workbook.worksheets.load('items/name,items/visibility');
    const shown = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual([
      'Sheet1 (2)',
      'Sheet1',
      'Sheet2',
    ]);
    expect(shown.value).toBe(2);
    expect(standIn.workbook.tables.map(({ properties }) => properties['Name'])).toEqual(['明细', '明细1']);
    expect(standIn.workbook.names.map(({ formula }) => formula)).toEqual([
      '=Sheet1!$A$1',
      "='Sheet1 (2)'!$A$1",
    ]);
  });
  await Excel.createWorkbook('UEsDBA==');
  expect(standIn.openedWorkbooks).toEqual(['UEsDBA==']);
});

test('wrong arguments are refused', async () => {
  const bad: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => (sheet.getRange('A1').format.fill.color = 'bluish'),
    (sheet) => (sheet.getRange('A1:A2').values = [[1, 2]]),
    (sheet) => (sheet.tabColor = '12'),
    (sheet) => sheet.getRange('ZZZ1').load('values'),
    (sheet) => sheet.getCell(-1, 0).load('values'),
    (sheet) => (sheet.visibility = 'Gone' as 'Hidden'),
    (sheet) => sheet.names.add('A1', '=1'),
    (sheet) =>
      sheet.getRanges(Array.from({ length: 2000 }, (_, row) => `A${2 * row + 1}`).join()).load('address'),
    (sheet) =>
      (sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: '长'.repeat(256) },
      }),
    (sheet) => (sheet.getRange('A1').values = [['长'.repeat(32_768)]]),
  ];
  for (const act of bad) {
    const attempt = run((sheet) => Promise.resolve(act(sheet)));
    await expect(attempt).rejects.toMatchObject({ code: 'InvalidArgument' });
  }
});

test('a clone goes its own way', () => {
  standIn.userEdits('Sheet1', 'A1', '原');
  const other = new StandIn({ workbook: cloneWorkbook(standIn.workbook) });
  expect(other.toJSON()).toEqual(standIn.toJSON());
  other.userEdits('Sheet1', 'A1', '改');
  expect(standIn.valueOf('Sheet1', 'A1')).toBe('原');
});
