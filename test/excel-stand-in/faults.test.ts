import { StandIn, openPage, type Page } from '.';

let page: Page;

async function open(...args: ConstructorParameters<typeof StandIn>): Promise<StandIn> {
  const standIn = new StandIn(...args);
  page = await openPage(standIn);
  return standIn;
}

afterEach(() => page.close());

const settle = (time = 20): Promise<'nothing'> =>
  new Promise((resolve) => setTimeout(() => resolve('nothing'), time));

function writeThree(): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    ['A1', 'A2', 'A3'].forEach((address) => {
      sheet.getRange(address).values = [[address]];
    });
    await context.sync();
  });
}

const written = (standIn: StandIn): unknown[] =>
  ['A1', 'A2', 'A3'].map((cell) => standIn.valueOf('Sheet1', cell));

describe('a chosen action goes wrong', () => {
  test('before it is applied', async () => {
    const standIn = await open();
    standIn.failAt(2, 'before');
    await expect(writeThree()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(written(standIn)).toEqual(['A1', '', '']);
    expect(standIn.countActions()).toBe(2);
  });

  test('after it is applied', async () => {
    const standIn = await open();
    standIn.failAt(2, 'after');
    await expect(writeThree()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(written(standIn)).toEqual(['A1', 'A2', '']);
  });

  test('and nothing is answered any more, until the host lives again and the pane is opened anew', async () => {
    const standIn = await open();
    standIn.failAt(2, 'dead');
    expect(await Promise.race([writeThree(), settle()])).toBe('nothing');
    expect(await Promise.race([writeThree(), settle()])).toBe('nothing');
    expect(written(standIn)).toEqual(['A1', '', '']);
    standIn.revive();
    expect(await Promise.race([writeThree(), settle()])).toBe('nothing');
    page.close();
    page = await openPage(standIn);
    await writeThree();
    expect(written(standIn)).toEqual(['A1', 'A2', 'A3']);
  });

  test('counted among all actions, reading ones too', async () => {
    const standIn = await open();
    standIn.failAt(1, 'before', { all: true });
    await expect(writeThree()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(written(standIn)).toEqual(['', '', '']);
  });
});

describe('the cell editor is open', () => {
  test('a batch is refused', async () => {
    const standIn = await open();
    standIn.enterCellEdit();
    await expect(writeThree()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    standIn.leaveCellEdit();
    await writeThree();
  });

  test('a batch that may wait is run afterwards', async () => {
    const standIn = await open();
    standIn.enterCellEdit();
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(await Promise.race([run, settle()])).toBe('nothing');
    standIn.leaveCellEdit();
    await run;
    expect(standIn.valueOf('Sheet1', 'A1')).toBe(1);
  });
});

test('too large a request or response is refused', async () => {
  const standIn = await open({ maxRequestBytes: 20_000, maxResponseBytes: 30_000 });
  const write = (rows: number): Promise<void> =>
    Excel.run(async (context) => {
      const values = Array.from({ length: rows }, () => ['x'.repeat(100)]);
      context.workbook.worksheets.getItem('Sheet1').getRange(`A1:A${rows}`).values = values;
      await context.sync();
    });
  await write(100);
  await expect(write(200)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  const read = Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem('Sheet1')
      .getRange('A1:D100')
      .load('values,formulas,text,numberFormat');
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  expect(standIn.counters.syncs).toBeGreaterThan(2);
});

test('a member the stand-in does not have is an error and is noted', async () => {
  const standIn = await open();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').charts.load('items');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect([...standIn.unknownMembers]).toEqual(['Worksheet.Charts']);
});

test('the library refuses what the claimed requirement set lacks', async () => {
  await open({ excelApi: '1.8', sharedRuntime: null });
  const run = Excel.run(async (context) => {
    context.workbook.comments.load('items');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  expect(page.Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(true);
  expect(page.Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
  expect(page.Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
});

test('a workbook that is only read takes nothing', async () => {
  const standIn = await open({ readOnly: true });
  await expect(writeThree()).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(written(standIn)).toEqual(['', '', '']);
  expect(page.Office.context.document.mode).toBe('readOnly');
});

test.each(['zh-CN', 'en-US'])('the page is told that Excel speaks %s', async (locale) => {
  await open({ locale });
  expect(page.Office.context.displayLanguage).toBe(locale);
});

test('somebody deletes a sheet between two batches', async () => {
  const standIn = await open({ sheets: ['Sheet1', 'Sheet2'] });
  standIn.beforeBatch = (batch) => {
    if (batch === 2) {
      standIn.userDeletesSheet('Sheet2');
    }
  };
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet2');
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
});
