import { zipSync, unzipSync, strToU8 } from 'fflate';
import { budgetFromWorkbook } from '../../../src/core/budget/from-rows';
import { bundledClassification } from '../../../src/core/classification/classification';
import { review } from '../../../src/core/reconcile/review/review';
import { layOut } from '../../../src/core/sheet/lay-out';
import { uncalculatedFormulas } from '../../../src/core/workbook/not-calculated';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readImage, readXlsx, writeImage, writeXlsx } from '../../../src/hosts/xlsx';
import { discloseCase, loadCase } from '../../cases/load-case';
import { OPTIONS, withoutLines } from '../../core/reconcile/check-options';
import { foreignWorkbook } from '../foreign-workbook';

const ASKS = '<calcPr calcId="124519" fullCalcOnLoad="1"/>';

async function values(rows: string, behind = '', others = {}): Promise<unknown[]> {
  const bytes = foreignWorkbook({ sheets: [{ name: 'S', rows: `<row>${rows}</row>` }], behind, others });
  const { sheets } = await readXlsx(bytes, 'x.xlsx');
  return (sheets[0]?.rows[0] ?? []).map((cell) => cell?.value ?? null);
}

const ZEROS = '<c><f>A9</f><v>0</v></c><c><f>B9</f><v>0</v></c><c><v>0</v></c>';
const MIXED = '<c><f>A9</f><v>0</v></c><c><f>B9</f><v>7</v></c><c><v>0</v></c>';
const ALIKE =
  '<c t="str"><f>A9</f><v>?</v></c><c t="str"><f>B9</f><v>?</v></c><c t="str"><f>C9</f><v>?</v></c>';
const pending = (formula: string): unknown => ({ error: `=${formula}` });

test('0 is a result, unless the workbook asks to be calculated and no spreadsheet has done so', async () => {
  expect(await values(ZEROS)).toEqual([0, 0, 0]);
  expect(await values(ZEROS, ASKS)).toEqual([pending('A9'), pending('B9'), 0]);
  expect(await values(MIXED, ASKS)).toEqual([pending('A9'), 7, 0]);
  expect(await values(ALIKE, ASKS)).toEqual([pending('A9'), pending('B9'), pending('C9')]);
  expect(await values(ALIKE)).toEqual(['?', '?', '?']);
  expect(await values(ZEROS, ASKS, { 'xl/calcChain.xml': '<calcChain/>' })).toEqual([0, 0, 0]);
});

test('in a grid they have no value, so that it calculates them', async () => {
  const bytes = foreignWorkbook({ sheets: [{ name: 'S', rows: `<row>${ZEROS}</row>` }], behind: ASKS });
  const { image } = await readImage(bytes, 'x.xlsx');
  expect(image.sheets[0]!.rows[0]!.map((cell) => cell!.value)).toEqual([null, null, 0]);
});

test('ten formulas that are all 0 were never calculated, whatever the file asks for', async () => {
  const many = (value: (at: number) => number): string =>
    Array.from({ length: 10 }, (_, at) => `<c><f>A9</f><v>${String(value(at))}</v></c>`).join('');
  expect(await values(many(() => 0))).toEqual(Array(10).fill(pending('A9')));
  expect(await values(many((at) => (at === 5 ? 7 : 0)))).toEqual([0, 0, 0, 0, 0, 7, 0, 0, 0, 0]);
  expect(
    await values(
      many(() => 0),
      '',
      { 'xl/calcChain.xml': '<calcChain/>' },
    ),
  ).toEqual(Array(10).fill(0));
});

/** The generated tables as a program writes them that does not calculate, each formula by `by`. */
async function tables(by: (formula: string) => string, calculation = ASKS): Promise<WorkbookSnapshot> {
  const parts = unzipSync(await writeXlsx(layOut(discloseCase(loadCase('kashi-2021'))), 'native'));
  const decoder = new TextDecoder();
  for (const name of Object.keys(parts)) {
    const text = decoder.decode(parts[name]);
    if (/worksheets\/sheet\d+\.xml$/.test(name)) {
      const written = text.replace(
        /<c ([^>]*?)(?: t="\w+")?>(<f>[^<]*<\/f>)<v>[^<]*<\/v><\/c>/g,
        (_, start: string, formula: string) => `<c ${start}>${by(formula)}</c>`,
      );
      parts[name] = strToU8(written);
    } else if (name === 'xl/workbook.xml') {
      parts[name] = strToU8(text.replace(/<calcPr[^>]*>/, calculation));
    }
  }
  return withoutLines({ sheets: (await readXlsx(zipSync(parts), 'x.xlsx')).sheets });
}

test.each([
  ['no value', (formula: string) => formula],
  ['an empty value', (formula: string) => `${formula}<v/>`],
  ['0', (formula: string) => `${formula}<v>0</v>`],
  ['0, and a file that asks for nothing', (formula: string) => `${formula}<v>0</v>`, ''],
])('tables whose formulas hold %s: one message, nothing called wrong', async (_, by, calculation = ASKS) => {
  const workbook = await tables(by, calculation);
  const { findings } = review(workbook, OPTIONS);
  const { count } = uncalculatedFormulas(workbook)!;
  expect(count).toBeGreaterThan(300);
  expect(findings.filter(({ message }) => message === 'not-calculated')).toMatchObject([
    { rule: 'R606', grade: 'unchecked', sheet: null, values: { count: String(count) } },
  ]);
  expect(findings.filter(({ grade }) => grade === 'error' || grade === 'suspect')).toEqual([]);
});

test('our own tables, saved from a grid beside a formula without value, stay checkable', async () => {
  const { image } = await readImage(
    await writeXlsx(layOut(discloseCase(loadCase('kashi-2021'))), 'native'),
    'x.xlsx',
  );
  const [first, ...rest] = image.sheets;
  const rows = [...first!.rows, [{ value: null, formula: 'NOW()', fills: null, look: null }]];
  const kept = { generated: {}, layouts: {}, memory: null };
  const bytes = await writeImage({ ...image, sheets: [{ ...first!, rows }, ...rest] }, kept, 'formulas');
  const workbook = await readXlsx(bytes, 'x.xlsx');
  expect(uncalculatedFormulas(workbook)?.count).toBe(1);
  expect(review(workbook, OPTIONS).summary.error).toBe(0);
});

test('a list of formulas that nobody calculated is refused by one sentence', async () => {
  const heading = [
    '功能科目编码',
    '经济科目编码',
    '资金来源',
    '支出类型',
    '项目名称',
    '本年预算(元)',
    '上年预算(元)',
  ];
  const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const line = `${['2080505', '30108', '一般公共预算', '人员经费', ''].map(text).join('')}<c><f>1+1</f></c><c><f>1+2</f><v/></c>`;
  const rows = [heading.map(text).join(''), line, line, line].map((cells) => `<row>${cells}</row>`).join('');
  const workbook = await readXlsx(foreignWorkbook({ sheets: [{ name: '明细', rows }] }), 'x.xlsx');
  const { findings, rows: counts } = budgetFromWorkbook(workbook, {
    unit: '甲',
    year: 2021,
    classification: bundledClassification(),
    moneyUnit: null,
  });
  expect(counts.refused).toBe(3);
  expect(findings.filter(({ severity }) => severity === 'refused')).toMatchObject([
    { code: 'not-calculated', cell: 'F2', found: '=1+1', values: { count: '6' } },
  ]);
});
