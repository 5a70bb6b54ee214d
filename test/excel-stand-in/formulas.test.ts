import { StandIn, openPage, type Page } from '.';

let standIn: StandIn;
let page: Page;

async function open(...args: ConstructorParameters<typeof StandIn>): Promise<void> {
  standIn = new StandIn(...args);
  page = await openPage(standIn);
}

afterEach(() => page.close());

function calculated(formula: string): unknown {
  standIn.userEdits('Sheet1', 'Z1', `=${formula}`);
  return standIn.valueOf('Sheet1', 'Z1');
}

describe('formulas', () => {
  beforeEach(async () => {
    await open({ sheets: ['Sheet1', '第 二'] });
    standIn.userEdits('Sheet1', 'A1', '1.5');
    standIn.userEdits('Sheet1', 'A2', '文字');
    standIn.userEdits('Sheet1', 'A3', 'TRUE');
    standIn.userEdits('第 二', 'A1', 10);
  });

  test.each<[string, unknown]>([
    ['1+2*3^2', 19],
    ['-2^2', 4],
    ['10%*5', 0.5],
    ['"a"&1&TRUE', 'a1TRUE'],
    ['SUM(A1:A3)', 1.5],
    ["SUM(A1,'第 二'!A1:A2)", 11.5],
    ['ROUND(2.345,2)', 2.35],
    ['ROUND(-0.125,2)', -0.13],
    ['IF(A2="文字","是","否")', '是'],
    ['IF(A1=0,"",A1/0)', '#DIV/0!'],
    ['SUMPRODUCT((LEFT({"208","301"},1)="2")*1,{3,4})', 3],
    ['SUMPRODUCT((LEFT({"208","301"},{1,2})={"2","30"})*1,{3,4})', 7],
    ['EXACT("A","a")', false],
    ['"A"="a"', true],
    ['B1', 0],
    ['B1&""', ''],
    ['NOPE(1)', '#NAME?'],
    ['LEN(A2)', 2],
    ['A2+1', '#VALUE!'],
    ['IFERROR(A2+1,0)', 0],
    ['COUNTIF(A1:A3,">1")', 1],
    ['ROWS(INDEX(A1:A3,2):INDEX(A1:A3,3))', 2],
    ['SUM(INDEX(A1:A3,1):A2)', 1.5],
    ["SUM(INDEX('第 二'!A1:A2,2):INDEX('第 二'!A1:A2,1))", 10],
    ['SUM(INDEX(A1:A3,1):INDEX(A1:A3,4))', '#REF!'],
    ["SUM(INDEX(A1:A3,1):'第 二'!A1)", '#REF!'],
  ])('=%s', (formula, expected) => {
    expect(calculated(formula)).toEqual(expected);
  });

  test('what cannot be read is refused', async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B1').formulas = [['=SUM(A1']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a ring ends with zero', () => {
    standIn.userEdits('Sheet1', 'B1', '=B2+1');
    standIn.userEdits('Sheet1', 'B2', '=B1+1');
    expect(typeof standIn.valueOf('Sheet1', 'B1')).toBe('number');
  });

  test('are not calculated until they are asked for in manual mode', async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = Excel.CalculationMode.manual;
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B1');
      range.formulas = [['=A1*2']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[0]]);
      application.calculate(Excel.CalculationType.full);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[3]]);
    });
  });
});

test('what is written as a text becomes what Excel makes of it', async () => {
  await open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:F1');
    range.numberFormat = [['@', 'General', 'General', 'General', 'General', 'General']];
    range.values = [['0208', '0208', "'0208", '2021-05-03', '12.5%', '1,234']];
    range.load('values,text,valueTypes');
    await context.sync();
    expect(range.values).toEqual([['0208', 208, '0208', 44319, 0.125, 1234]]);
    expect(range.text).toEqual([['0208', '208', '0208', '2021/5/3', '12.50%', '1,234']]);
  });
});
