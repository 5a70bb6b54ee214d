import { StandIn, openPage, type Page } from '.';

let standIn: StandIn;
let page: Page;

async function open(...args: ConstructorParameters<typeof StandIn>): Promise<void> {
  standIn = new StandIn(...args);
  page = await openPage(standIn);
}

const settle = (time = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

afterEach(() => {
  page.close();
  expect([...standIn.unknownMembers]).toEqual([]);
});

async function listen(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

describe('changes', () => {
  test('tell who made them', async () => {
    await open();
    const heard = await listen();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [[1, 2]];
      await context.sync();
    });
    standIn.userEdits('Sheet1', 'A1', '7');
    standIn.coAuthorEdits('Sheet1', 'C5', '文字');
    standIn.userInsertsRow('Sheet1', 3, 2);
    await settle();
    expect(
      heard.map(({ address, changeType, source, triggerSource }) => [
        address,
        changeType,
        source,
        triggerSource,
      ]),
    ).toEqual([
      ['A1:B1', 'RangeEdited', 'Local', 'ThisLocalAddin'],
      ['A1', 'RangeEdited', 'Local', 'Unknown'],
      ['C5', 'RangeEdited', 'Remote', 'Unknown'],
      ['3:4', 'RowInserted', 'Local', 'Unknown'],
    ]);
    expect(heard[1]!.details).toMatchObject({ valueBefore: 1, valueAfter: 7, valueTypeAfter: 'Double' });
    const changed = await Excel.run(async (context) => {
      const range = heard[2]!.getRange(context).load('address,values');
      await context.sync();
      return [range.address, range.values];
    });
    expect(changed).toEqual(['Sheet1!C7', [['文字']]]);
  });

  test('are not told any more once the handler is gone, nor while events are off', async () => {
    await open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const handler = sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[1]];
      await context.sync();
      await settle();
      handler.remove();
      await context.sync();
    });
    standIn.userEdits('Sheet1', 'A3', 1);
    await settle();
    expect(heard).toEqual(['A2']);
  });
});

test('sheets that come, go, are renamed and selected are told', async () => {
  await open({ sheets: ['Sheet1', 'Sheet2'] });
  const heard: string[] = [];
  const note = (event: { type: string }): Promise<void> => {
    heard.push(event.type);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onSelectionChanged.add(note);
    worksheets.onActivated.add(note);
    worksheets.onCalculated.add(note);
    context.workbook.onSelectionChanged.add(() => note({ type: 'document' }));
    await context.sync();
  });
  standIn.userAddsSheet('Sheet3');
  standIn.userDeletesSheet('Sheet3');
  standIn.userSelects('Sheet2', 'B2');
  standIn.userEdits('Sheet1', 'A1', '=1+1');
  await settle();
  expect(heard).toEqual([
    'WorksheetAdded',
    'WorksheetDeleted',
    'WorksheetActivated',
    'WorksheetSelectionChanged',
    'WorksheetCalculated',
    'document',
  ]);
});

test('before ExcelApi 1.14 a change does not tell what caused it', async () => {
  await open({ excelApi: '1.13' });
  const heard = await listen();
  standIn.userEdits('Sheet1', 'A1', 1);
  await settle();
  expect(heard[0]!.triggerSource).toBeUndefined();
});

test('a block that is pasted is one change', async () => {
  await open();
  const heard = await listen();
  standIn.userPastes('Sheet1', 'B2', [
    ['1', '=B2*2'],
    ['x', true],
  ]);
  await settle();
  expect(heard.map(({ address }) => address)).toEqual(['B2:C3']);
  expect(['B2', 'C2', 'B3', 'C3'].map((cell) => standIn.valueOf('Sheet1', cell))).toEqual([1, 2, 'x', true]);
});

test('an edit tells what the formula gives', async () => {
  await open();
  const heard = await listen();
  standIn.userEdits('Sheet1', 'A1', '=1+1');
  await settle();
  expect(heard[0]!.details).toMatchObject({ valueAfter: 2, valueTypeAfter: 'Double' });
});

test('a button of the ribbon runs its function and says when it is done', async () => {
  await open();
  page.Office.actions.associate('generate', (event: Office.AddinCommands.Event) => {
    event.completed();
  });
  standIn.pressButton('generate', 'GenerateButton');
  await settle();
  expect(standIn.completedCommands).toEqual(['GenerateButton']);
});

test('the pane of a shared runtime is hidden and shown, buttons are enabled', async () => {
  await open();
  const heard: string[] = [];
  await page.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    heard.push(visibilityMode);
  });
  standIn.userClosesPane();
  await settle();
  await page.Office.addin.showAsTaskpane();
  await page.Office.addin.setStartupBehavior(page.Office.StartupBehavior.load);
  await page.Office.ribbon.requestUpdate({ tabs: [{ id: 'Tab', controls: [{ id: 'Go', enabled: false }] }] });
  await settle();
  expect(heard).toEqual(['Hidden', 'Taskpane']);
  expect(await page.Office.addin.getStartupBehavior()).toBe('Load');
  expect(standIn.host.pane.ribbon).toEqual({ Go: false });
});
