import { StandIn, openPage, type Page } from '.';

const FUNCTIONS = {
  functions: [
    {
      id: 'SHARE',
      name: 'SHARE',
      parameters: [
        { name: 'part', type: 'number' },
        { name: 'whole', type: 'number', optional: true },
      ],
    },
    {
      id: 'DOUBLE',
      name: 'DOUBLE',
      parameters: [{ name: 'values', type: 'any', dimensionality: 'matrix' }],
    },
    {
      id: 'JOIN',
      name: 'JOIN',
      parameters: [
        { name: 'with', type: 'string' },
        { name: 'parts', type: 'any', dimensionality: 'matrix', repeating: true },
      ],
    },
  ],
};

let standIn: StandIn;
let page: Page;

function associate(): void {
  page.CustomFunctions.associate('SHARE', (part: number, whole: number | null) => {
    if (whole === 0) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- its types do not tell that it is an Error
      throw new page.CustomFunctions.Error(page.CustomFunctions.ErrorCode.divisionByZero);
    }
    return part / (whole ?? 1);
  });
  page.CustomFunctions.associate('DOUBLE', (values: number[][]) =>
    values.map((row) => row.map((one) => one * 2)),
  );
  page.CustomFunctions.associate('JOIN', (text: string, parts: unknown[][][]) => parts.flat(2).join(text));
}

beforeEach(async () => {
  standIn = new StandIn({ functions: FUNCTIONS });
  page = await openPage(standIn);
  associate();
});

afterEach(() => page.close());

/** Results come after 50 ms, the next ones up to half a second later. */
async function calculated(): Promise<void> {
  for (let turn = 0; turn < 100 && standIn.host.isPending(); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('is busy until the page has answered', async () => {
  standIn.userEdits('Sheet1', 'A1', '=BUDGET.SHARE(1,4)+1');
  expect(standIn.valueOf('Sheet1', 'A1')).toBe('#BUSY!');
  await calculated();
  expect(standIn.valueOf('Sheet1', 'A1')).toBe(1.25);
});

test('nested calls, ranges, array constants and omitted arguments arrive; arrays spill', async () => {
  standIn.userEdits('Sheet1', 'A1', 1);
  standIn.userEdits('Sheet1', 'A2', 2);
  standIn.userEdits('Sheet1', 'C1', '=BUDGET.DOUBLE(BUDGET.DOUBLE(A1:A2))');
  standIn.userEdits('Sheet1', 'E1', '=BUDGET.JOIN("-",A1:A2,{"x","y"},"z")');
  standIn.userEdits('Sheet1', 'E2', '=BUDGET.SHARE(3)');
  standIn.userEdits('Sheet1', 'E3', '=BUDGET.SHARE(3,0)');
  await calculated();
  await calculated();
  const read = (address: string): unknown => standIn.valueOf('Sheet1', address);
  expect([read('C1'), read('C2')]).toEqual([4, 8]);
  expect(read('E1')).toBe('1-2-x-y-z');
  expect(read('E2')).toBe(3);
  expect(read('E3')).toBe('#DIV/0!');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const parent = sheet.getRange('C2').getSpillParentOrNullObject().load('address');
    const spill = sheet.getRange('C1').getSpillingToRangeOrNullObject().load('address');
    await context.sync();
    expect([parent.address, spill.address]).toEqual(['Sheet1!C1', 'Sheet1!C1:C2']);
  });
});

test('what stands in the way of an array stops it', async () => {
  standIn.userEdits('Sheet1', 'A2', '挡路');
  standIn.userEdits('Sheet1', 'A1', '=BUDGET.DOUBLE({1;2})');
  await calculated();
  expect(standIn.valueOf('Sheet1', 'A1')).toBe('#SPILL!');
  standIn.userEdits('Sheet1', 'A2', '');
  expect(standIn.valueOf('Sheet1', 'A2')).toBe(4);
});

test('a function that is not registered is a name unknown', () => {
  standIn.userEdits('Sheet1', 'A1', '=BUDGET.NONE(1)');
  expect(standIn.valueOf('Sheet1', 'A1')).toBe('#NAME?');
});

test('entered before it was registered, it stays unknown until it is entered anew', async () => {
  page.close();
  standIn = new StandIn({ functions: FUNCTIONS, functionsRegistered: false });
  page = await openPage(standIn);
  associate();
  standIn.userEdits('Sheet1', 'A1', '=BUDGET.SHARE(1,2)');
  standIn.registerFunctions();
  await calculated();
  expect(standIn.valueOf('Sheet1', 'A1')).toBe('#NAME?');
  standIn.userEdits('Sheet1', 'A1', '=BUDGET.SHARE(1,2)');
  await calculated();
  expect(standIn.valueOf('Sheet1', 'A1')).toBe(0.5);
});

test('a pane opened anew is asked what the last one left unanswered', async () => {
  standIn.userEdits('Sheet1', 'A1', '=BUDGET.SHARE(1,2)');
  page.close();
  page = await openPage(standIn);
  associate();
  await calculated();
  expect(standIn.valueOf('Sheet1', 'A1')).toBe(0.5);
});
