import { StandIn, openPage, type Page } from '.';

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

test('ranges are reached in many ways', async () => {
  await run(async (sheet, context) => {
    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, ''],
    ];
    const all = sheet.getRange();
    const ranges = [
      sheet.getCell(1, 1),
      sheet.getRangeByIndexes(0, 0, 2, 3),
      sheet.getUsedRange(),
      sheet.getRange('A1:D4').getLastCell(),
      sheet.getRange('B2').getEntireRow(),
      sheet.getRange('B2').getEntireColumn(),
      sheet.getRange('B2').getOffsetRange(1, 2),
      sheet.getRange('B2').getResizedRange(1, 2),
      sheet.getRange('B2:C3').getColumn(1),
      sheet.getRange('A1:B2').getIntersection('B2:C3'),
      sheet.getRange('A1').getBoundingRect('C3'),
      sheet.getRange('A1:B2').getRowsBelow(2),
      sheet.getRange('C3').getSurroundingRegion(),
      context.workbook.getSelectedRange(),
      context.workbook.getActiveCell(),
    ].map((range) => range.load('address'));
    all.load('address,isEntireColumn,cellCount,values');
    const apart = sheet.getRange('A1').getIntersectionOrNullObject('B2');
    const unused = context.workbook.worksheets.getItem('Sheet2').getUsedRangeOrNullObject(true);
    await context.sync();
    expect(ranges.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
      'B2', 'A1:C2', 'B2:C3', 'D4', '2:2', 'B:B', 'D3', 'B2:D3', 'C2:C3', 'B2', 'A1:C3', 'A3:B4', 'B2:C3', 'A1', 'A1',
    ]); // prettier-ignore
    expect([all.address, all.isEntireColumn, all.cellCount, all.values]).toEqual([
      'Sheet1!1:1048576',
      true,
      -1,
      null,
    ]);
    expect([apart.isNullObject, unused.isNullObject]).toEqual([true, true]);
  });
});

test('formats that differ read as null', async () => {
  await run(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    const { format } = sheet.getRange('A1');
    format.font.bold = true;
    format.fill.color = '#FF0000';
    format.rowHeight = 30;
    format.columnWidth = 80;
    format.horizontalAlignment = 'Center';
    range.format.wrapText = true;
    range.format.borders.getItem('EdgeTop').style = 'Double';
    range.format.borders.getItem('InsideVertical').weight = 'Medium';
    sheet.getRange('D:D').format.fill.color = '#00FF00';
    range.load('format/font/bold,format/fill/color,format/wrapText,format/rowHeight,format/columnWidth');
    const top = range.format.borders.getItem('EdgeTop').load('style,color');
    const inside = range.format.borders.getItem('InsideVertical').load('style,weight');
    const column = sheet.getRange('D9').load('format/fill/color');
    await context.sync();
    expect(range.format.font.bold).toBeNull();
    expect(range.format.fill.color).toBeNull();
    expect(range.format.wrapText).toBe(true);
    expect(range.format.rowHeight).toBeNull();
    expect([top.style, top.color]).toEqual(['Double', '#000000']);
    expect([inside.style, inside.weight]).toEqual(['Continuous', 'Medium']);
    expect(column.format.fill.color).toBe('#00FF00');
  });
});

test('properties of many cells, rows and columns', async () => {
  await run(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.setCellProperties([[{ format: { fill: { color: '#FF0000' }, font: { bold: true } } }, {}]]);
    range.setColumnProperties([{ format: { columnWidth: 99 } }, { columnHidden: true }]);
    sheet.getRange('A1:A2').setRowProperties([{ rowHidden: true }, { format: { rowHeight: 20 } }]);
    const cells = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    const rows = sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    await context.sync();
    expect(cells.value[0]![0]).toEqual({
      address: 'Sheet1!A1',
      format: { fill: { color: '#FF0000' }, font: { bold: true } },
    });
    expect(cells.value[0]![1]!.format!.font!.bold).toBe(false);
    expect(columns.value).toEqual([
      { columnHidden: false, format: { columnWidth: 99 } },
      { columnHidden: true, format: { columnWidth: 54 } },
    ]);
    expect(rows.value[1]).toEqual({ rowHidden: false, format: { rowHeight: 20 } });
  });
});

test('several areas are one', async () => {
  await run(async (sheet, context) => {
    const areas = sheet.getRanges('A1,C3:D4');
    areas.format.fill.color = 'yellow';
    areas.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = '=TRUE';
    areas.load('address,areaCount,cellCount,areas/items/address,format/fill/color');
    const found = sheet.getRange('D4').conditionalFormats.load('items/type,items/priority');
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1,Sheet1!C3:D4', 2, 5]);
    expect(areas.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1', 'Sheet1!C3:D4']);
    expect(areas.format.fill.color).toBe('#FFFF00');
    expect(found.items.map(({ type }) => type)).toEqual(['Custom']);
    const ranges = found.items[0]!.getRanges().load('address');
    found.items[0]!.custom.rule.load('formula');
    const other = found.items[0]!.cellValueOrNullObject.load('rule');
    await context.sync();
    expect(ranges.address).toBe(areas.address);
    expect(found.items[0]!.custom.rule.formula).toBe('=TRUE');
    expect(other.isNullObject).toBe(true);
    found.items[0]!.delete();
    const count = sheet.getRange('D4').conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
