import { StandIn, openPage, type Page } from '.';

let standIn: StandIn;
let page: Page;

beforeEach(async () => {
  standIn = new StandIn({ sheets: ['Sheet1'] });
  page = await openPage(standIn);
});

afterEach(() => {
  page.close();
  expect([...standIn.unknownMembers]).toEqual([]);
});

const run = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });

const levels = (along: 'rows' | 'columns' = 'rows'): (readonly [number, number])[] =>
  [...standIn.workbook.sheets[0]![along]]
    .map(([at, { level = 0 }]) => [at + 1, level] as const)
    .filter(([, level]) => level > 0)
    .sort(([a], [b]) => a - b);

test('each group takes its rows a level deeper, and neighbours of one level are one group', async () => {
  await run((sheet) => {
    sheet.getRange('2:5').group('ByRows');
    sheet.getRange('3:3').group('ByRows');
    // A part of rows is as good as whole ones.
    sheet.getRange('A6:B6').group('ByRows');
    sheet.getRange('C:C').group('ByColumns');
  });
  expect(levels()).toEqual([
    [2, 1],
    [3, 2],
    [4, 1],
    [5, 1],
    [6, 1],
  ]);
  expect(levels('columns')).toEqual([[3, 1]]);
  await run((sheet) => sheet.getRange('2:6').ungroup('ByRows'));
  expect(levels()).toEqual([[3, 1]]);
});

test('rows are grouped by rows, seven times at most, and what is in no group comes out of none', async () => {
  const code = (act: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
    run(act).then(
      () => null,
      (error: unknown) => (error as { readonly code: string }).code,
    );
  expect(await code((sheet) => sheet.getRange('2:3').group('ByColumns'))).toBe('InvalidArgument');
  expect(await code((sheet) => sheet.getRange('B:C').group('ByRows'))).toBe('InvalidArgument');
  expect(await code((sheet) => sheet.getRange('2:3').ungroup('ByRows'))).toBe('InvalidOperation');
  for (let level = 1; level <= 7; level += 1) {
    expect(await code((sheet) => sheet.getRange('2:3').group('ByRows'))).toBeNull();
  }
  expect(await code((sheet) => sheet.getRange('3:4').group('ByRows'))).toBe('InvalidOperation');
  expect(levels()).toEqual([
    [2, 7],
    [3, 7],
  ]);
  standIn.setProtection('Sheet1', true);
  expect(await code((sheet) => sheet.getRange('5:5').group('ByRows'))).toBe('AccessDenied');
});

test('levels go with their rows; a row that comes in between is in the groups of both its neighbours', async () => {
  await run((sheet) => {
    sheet.getRange('2:4').group('ByRows');
    sheet.getRange('4:4').group('ByRows');
    sheet.getRange('4:4').insert('Down');
    sheet.getRange('2:2').insert('Down');
  });
  expect(levels()).toEqual([
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 2],
  ]);
  await run((sheet) => {
    sheet.getRange('3:4').delete('Up');
  });
  expect(levels()).toEqual([
    [3, 1],
    [4, 2],
  ]);
});
