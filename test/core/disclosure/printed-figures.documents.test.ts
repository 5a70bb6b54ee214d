import fc from 'fast-check';
import type { Budget } from '../../../src/core/budget/budget';
import {
  FUNDING_SOURCES,
  SPENDING_KINDS,
  type FundingSource,
  type LineItem,
} from '../../../src/core/budget/line-item';
import { bundledClassification, codesInYear } from '../../../src/core/classification/classification';
import { fillForm } from '../../../src/core/disclosure/fill';
import type { Disclosure, FilledBlock, FilledRow } from '../../../src/core/disclosure/filled';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { fromFen } from '../../../src/core/money/amount';
import { layOut } from '../../../src/core/sheet/lay-out';

const YEAR = 2024;
const classification = bundledClassification();
const functionalCodes = codesInYear(classification, 'functional', YEAR)
  .map(({ code }) => code)
  .filter((code) => code.length === 7);
const economicCodes = [
  ...codesInYear(classification, 'economic', YEAR)
    .map(({ code }) => code)
    .filter((code) => code.length === 5),
  // The codes of 表八, often enough to matter.
  ...Array.from({ length: 20 }, () => ['30212', '30217', '30231', '31013', '30913']).flat(),
];

const amount = fc.oneof(
  fc.constantFrom(0n, 1n, -1n, 4999n, 5000n, -5000n),
  fc.integer({ min: -20_000, max: 20_000 }).map((step) => BigInt(step) * 5000n),
  fc.bigInt({ min: -900_000_000_000_000n, max: 900_000_000_000_000n }),
);
const someLine = fc.record({
  functional: fc.constantFrom(...functionalCodes),
  economic: fc.constantFrom(...economicCodes),
  source: fc.oneof(fc.constant<FundingSource>('general-budget'), fc.constantFrom(...FUNDING_SOURCES)),
  kind: fc.constantFrom(...SPENDING_KINDS),
  project: fc.constantFrom('项目一', '项目a', '项目A', '运行保障'),
  fen: fc.option(amount, { nil: null }),
});
type SomeLine = typeof someLine extends fc.Arbitrary<infer T> ? T : never;
const lists = fc.oneof(
  fc.array(someLine, { maxLength: 30 }),
  fc.array(someLine, { minLength: 500, maxLength: 2000 }),
);

function budgetOf(lines: readonly SomeLine[]): Budget {
  const items = lines.map(({ functional, economic, source, kind, project, fen }, at): LineItem => ({
    functional,
    economic,
    source,
    kind,
    project: kind === 'project' ? project : '',
    current: fen === null ? null : fromFen(String(fen)),
    prior: null,
    extra: [],
    row: at + 2,
  }));
  return {
    unit: '示范单位',
    year: YEAR,
    lines: items,
    classification,
    ownNames: new Map(),
    extraHeadings: [],
  };
}

/** 万元 with two decimals, half up and away from zero, by whole numbers alone; exactly zero prints nothing. */
function print(fen: bigint): string {
  if (fen === 0n) {
    return '';
  }
  const size = fen < 0n ? -fen : fen;
  const hundredths = (size + 5000n) / 10_000n;
  const sign = fen < 0n && hundredths > 0n ? '-' : '';
  return `${sign}${String(hundredths / 100n)}.${String(hundredths % 100n).padStart(2, '0')}`;
}

type Test = (line: SomeLine) => boolean;
const isGeneral: Test = ({ source }) => source === 'general-budget';
const isBasic: Test = ({ kind }) => kind !== 'project';
const isProject: Test = ({ kind }) => kind === 'project';
const isAppropriation: Test = ({ source }) =>
  ['general-budget', 'government-funds', 'state-capital'].includes(source);
const everyLine: Test = () => true;
const from =
  (source: string): Test =>
  (line) =>
    line.source === source;
const economicClass =
  (code: string): Test =>
  (line) =>
    line.economic.startsWith(code);
const economicIn =
  (...codes: string[]): Test =>
  (line) =>
    codes.includes(line.economic);

/** What the form has no column for is 单位其他资金收入. */
const OTHERS: readonly FundingSource[] = ['other-income', 'superior-subsidy', 'affiliated-income'];
const SEVEN = FUNDING_SOURCES.filter((source) => !OTHERS.includes(source));
const otherMoney: Test = ({ source }) => OTHERS.includes(source);

/** The tables as the regulation describes them: what belongs to a table, and to each of its columns of amounts. */
const OFFICIAL: Readonly<Record<string, { scope: Test; columns: readonly Test[] }>> = {
  表一: { scope: everyLine, columns: [everyLine, everyLine] },
  表二: { scope: everyLine, columns: [everyLine, ...SEVEN.map(from), otherMoney] },
  表三: { scope: everyLine, columns: [everyLine, isBasic, isProject] },
  表四: {
    scope: isAppropriation,
    columns: [everyLine, everyLine, from('general-budget'), from('government-funds'), from('state-capital')],
  },
  表五: { scope: isGeneral, columns: [everyLine, isBasic, isProject] },
  表六: {
    scope: (line) => isGeneral(line) && isBasic(line),
    columns: [everyLine, ({ kind }) => kind === 'personnel', ({ kind }) => kind === 'operating'],
  },
  表七: {
    scope: (line) => isGeneral(line) && isProject(line),
    columns: [
      everyLine,
      ...['301', '302', '303', '307', '309', '310', '311', '312', '313', '399'].map(economicClass),
    ],
  },
  表八: {
    scope: (line) => isGeneral(line) && economicIn('30212', '31013', '30913', '30231', '30217')(line),
    columns: [
      everyLine,
      economicIn('30212'),
      economicIn('31013', '30913', '30231'),
      economicIn('31013', '30913'),
      economicIn('30231'),
      economicIn('30217'),
    ],
  },
  表九: { scope: from('government-funds'), columns: [everyLine, isBasic, isProject] },
};

const INCOME_ROWS: Readonly<Record<string, Test>> = {
  '财政拨款（补助）': isAppropriation,
  一般公共预算: from('general-budget'),
  政府性基金预算: from('government-funds'),
  国有资本经营预算: from('state-capital'),
  '教育收费（财政专户）': from('fiscal-special-account'),
  事业收入: from('institutional-income'),
  事业单位经营收入: from('business-income'),
  单位其他资金收入: otherMoney,
};

/** What a row's own captions say it adds up; a 款 row inherits the 类 above it. */
function rowTest(number: string, row: FilledRow, above: string): { test: Test; code: string } {
  const [first = '', second = '', third = ''] = row.captions;
  if (row.role === 'listed') {
    return { test: INCOME_ROWS[first]!, code: '' };
  }
  if (row.role === 'unit' || row.role === 'total' || row.role === 'single') {
    return { test: everyLine, code: '' };
  }
  if (number === '表六') {
    const code = first + second;
    return { test: ({ economic }) => economic.startsWith(code), code };
  }
  if (number === '表一' || number === '表四') {
    const code = first.slice(0, 3);
    return { test: ({ functional }) => functional.startsWith(code), code };
  }
  const code = (first === '' ? above.slice(0, 3) : first) + second + third;
  const project = row.captions[4];
  return {
    test: (line) => line.functional.startsWith(code) && (number !== '表七' || line.project === project),
    code,
  };
}

function rowsOf(block: FilledBlock): FilledRow[] {
  return [...block.rows, ...(block.total ? [block.total] : [])];
}

function check(disclosure: Disclosure, lines: readonly SomeLine[]): void {
  // Looked at all at once: an expectation for each of thousands of rows takes its time.
  const wrong: object[] = [];
  for (const { table, blocks } of disclosure.tables) {
    const { scope, columns } = OFFICIAL[table.number]!;
    const inScope = lines.filter((line) => scope(line) && line.fen !== null);
    let column = 0;
    for (const block of blocks) {
      let above = '';
      for (const row of rowsOf(block)) {
        const { test, code } = rowTest(table.number, row, above);
        above = code === '' ? above : code;
        const expected = row.amounts.map((_, at) => {
          const takes = columns[column + at]!;
          return print(
            inScope.reduce((sum, line) => (test(line) && takes(line) ? sum + line.fen! : sum), 0n),
          );
        });
        const printed = row.amounts.map(({ text }) => text);
        if (printed.join(' | ') !== expected.join(' | ')) {
          wrong.push({ table: table.number, captions: row.captions, printed, expected });
        }
      }
      column += block.block.columns.length;
    }
    expect(column).toBe(columns.length);
  }
  expect(wrong).toEqual([]);
}

/** Codes (with project in 表七) of the deepest rows of a table. */
function leaves(disclosure: Disclosure, number: string): string[] {
  const found: string[] = [];
  let above = '';
  for (const row of disclosure.tables.find(({ table }) => table.number === number)!.blocks.at(-1)!.rows) {
    const { code } = rowTest(number, row, above);
    above = code === '' ? above : code;
    if (code.length === (number === '表六' ? 5 : 7)) {
      found.push(code + (number === '表七' ? row.captions[4]! : ''));
    }
  }
  return found;
}

test('each printed cell is the half-up rounding of the exact total of its lines', () => {
  fc.assert(
    fc.property(lists, (lines) => check(fillForm(xinjiang2021, budgetOf(lines)), lines)),
    { numRuns: 25 },
  );
});

test('every line with money has its row in exactly the tables it belongs to', () => {
  const keys: Readonly<Record<string, (line: SomeLine) => string>> = {
    表二: ({ functional }) => functional,
    表三: ({ functional }) => functional,
    表五: ({ functional }) => functional,
    表六: ({ economic }) => economic,
    表七: ({ functional, project }) => functional + project,
    表九: ({ functional }) => functional,
  };
  fc.assert(
    fc.property(lists, (lines) => {
      const disclosure = fillForm(xinjiang2021, budgetOf(lines));
      for (const [number, key] of Object.entries(keys)) {
        const belonging = lines.filter(
          (line) => line.fen !== null && line.fen !== 0n && OFFICIAL[number]!.scope(line),
        );
        expect(leaves(disclosure, number)).toEqual([...new Set(belonging.map(key))].sort());
      }
    }),
    { numRuns: 15 },
  );
});

test('the order of the lines changes nothing in the nine sheets', () => {
  fc.assert(
    fc.property(
      fc
        .array(someLine, { maxLength: 60 })
        .chain((lines) =>
          fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
        ),
      ([lines, shuffled]) => {
        const nine = (list: readonly SomeLine[]): unknown =>
          layOut(fillForm(xinjiang2021, budgetOf(list))).sheets.slice(0, 9);
        expect(nine(shuffled)).toEqual(nine(lines));
      },
    ),
    { numRuns: 25 },
  );
});
