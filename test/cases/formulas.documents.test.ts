import { join } from 'node:path';
import { layOut } from '../../src/core/sheet/lay-out';
import { PAPER_SHEET } from '../../src/core/sheet/plan';
import { readImage, writeXlsx } from '../../src/hosts/xlsx';
import { caseNames, discloseCase, loadCase } from './load-case';
import { matchDocument } from './match-document';

/** What plain formulas are made of; all are older than Excel 2016, and every other spreadsheet has them. */
const FUNCTIONS = [
  'EXACT',
  'IF',
  'IFERROR',
  'INDEX',
  'LEFT',
  'ROUND',
  'ROWS',
  'SUM',
  'SUMIFS',
  'SUMPRODUCT',
] as const;
/** Those that look for lines of the list. */
const LOOKING = ['EXACT', 'INDEX', 'LEFT', 'SUMIFS', 'SUMPRODUCT'];
const KINDS = ['tables', 'paper'] as const;
type Kind = (typeof KINDS)[number];
const CAPTIONS: Readonly<Record<Kind, string>> = { tables: '公开表', paper: PAPER_SHEET };

interface Counted {
  readonly formulas: number;
  readonly calls: ReadonlyMap<string, number>;
}

/** How often each function is called in the formulas of a written workbook, by the kind of sheet. */
async function countCalls(name: string): Promise<Record<Kind, Counted>> {
  const bytes = await writeXlsx(layOut(discloseCase(loadCase(name))), 'native');
  const { sheets } = (await readImage(bytes, `${name}.xlsx`)).image;
  const count = (kind: Kind): Counted => {
    const formulas = sheets
      .filter((sheet) => (sheet.name === PAPER_SHEET) === (kind === 'paper'))
      .flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap((cell) => cell?.formula ?? [])));
    const calls = new Map<string, number>();
    for (const formula of formulas) {
      for (const [, one] of formula.replace(/"[^"]*"/g, '""').matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)) {
        calls.set(one!, (calls.get(one!) ?? 0) + 1);
      }
    }
    return { formulas: formulas.length, calls };
  };
  return { tables: count('tables'), paper: count('paper') };
}

const counted = new Map<string, Record<Kind, Counted>>();
beforeAll(async () => {
  for (const name of caseNames) {
    counted.set(name, await countCalls(name));
  }
});

describe.each(caseNames)('plain formulas of %s', (name) => {
  it.each(KINDS)('call nothing on the %s that an Excel of 2016 lacks', (kind) => {
    const { formulas, calls } = counted.get(name)![kind];
    expect(formulas).toBeGreaterThan(20);
    expect([...calls.keys()].filter((one) => !(FUNCTIONS as readonly string[]).includes(one))).toEqual([]);
  });

  it('look for no line of the list on a printed table', () => {
    const { calls } = counted.get(name)!.tables;
    expect(LOOKING.filter((one) => calls.has(one))).toEqual([]);
  });
});

it('are counted in docs/formulas.md', () => {
  const rows = [...counted].flatMap(([name, counts]) =>
    KINDS.map((kind) => {
      const { formulas, calls } = counts[kind];
      return [
        name,
        CAPTIONS[kind],
        ...[formulas, ...FUNCTIONS.map((one) => calls.get(one) ?? 0)].map(String),
      ];
    }),
  );
  const heading = ['例子', '工作表', '公式', ...FUNCTIONS];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = heading.map((_, at) => (at < 2 ? '---' : '--:'));
  matchDocument(
    join(__dirname, '../../docs/formulas.md'),
    `# 普通公式用到的函数

本文由测试（\`test/cases/formulas.documents.test.ts\`）统计写出的工作簿，请勿手改；\`npm run accept\` 重新生成。全部是 Excel 2016 以前就有的函数；
公开表的公式只取自底稿，不查明细。

*Counted in the workbooks of the cases by a test: every function that plain formulas call, all older than Excel 2016. Printed tables take
their figures from the working paper (${PAPER_SHEET}) alone and never look through the list.*

${[heading, rule, ...rows].map(line).join('\n')}
`,
  );
});
