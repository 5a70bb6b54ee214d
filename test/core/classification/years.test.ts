import {
  bundledClassification,
  codesInYear,
  findEntry,
  nameInYear,
  withOfficial,
} from '../../../src/core/classification/classification';
import { ancestorsOf, codeParts, levelOf, parseCode, schemeOf } from '../../../src/core/classification/code';
import { foldName, sameName } from '../../../src/core/classification/names';
import { readOfficialTable } from '../../../src/core/classification/official-table';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot';

const bundled = bundledClassification();
const YEARS = Array.from({ length: 10 }, (_, at) => 2018 + at);

test.each(YEARS)('in %s every code has one name and stands under codes in force', (year) => {
  const several: string[] = [];
  const orphans: string[] = [];
  for (const [code, entries] of bundled.entries) {
    const current = entries.filter(({ since, until }) => since <= year && (until ?? 9999) >= year);
    if (current.length > 1) {
      several.push(code);
    }
    if (current.length === 1 && ancestorsOf(code).some((above) => findEntry(bundled, above, year) === null)) {
      orphans.push(code);
    }
  }
  expect({ several, orphans }).toEqual({ several: [], orphans: [] });
});

test('only a code given to another subject later has years between its names', () => {
  const gaps = [...bundled.entries]
    .filter(([, entries]) => {
      const ordered = [...entries].sort((a, b) => a.since - b.since);
      return ordered.some((entry, at) => at > 0 && entry.since !== (ordered[at - 1]!.until ?? 0) + 1);
    })
    .map(([code]) => code);
  expect(gaps).toEqual(['2080209', '2200109']);
});

test('every bundled entry is a well-formed code with a clean name', () => {
  const wrong = [...bundled.entries].filter(
    ([code, entries]) =>
      parseCode(code) !== code ||
      levelOf(code) === null ||
      schemeOf(code) === null ||
      codeParts(code).join('') !== code ||
      entries.some(
        ({ name, since, until }) =>
          !/^[^|\s]+$/.test(name) || name.includes('其它') || (until !== null && until < since),
      ),
  );
  expect(wrong).toEqual([]);
  expect(bundled.entries.size).toBeGreaterThan(1000);
});

test('no two 项 of one 款, and no two 款 of one 类, have one name in a year', () => {
  const twice: string[] = [];
  for (const scheme of ['functional', 'economic'] as const) {
    const taken = new Map<string, string>();
    for (const { code, name } of codesInYear(bundled, scheme, 2024)) {
      const key = `${code.slice(0, -2)}:${foldName(name)}:${String(code.length)}`;
      if (code.length > 3 && taken.has(key)) {
        twice.push(`${taken.get(key)!} ${code} ${name}`);
      }
      taken.set(key, code);
    }
  }
  expect(twice).toEqual([]);
});

test.each([
  ['行政运行\n（城乡社区管理事务）', '行政运行', '城乡社区管理事务', true],
  ['行政运行', '行政运行（城乡社区管理事务）', '城乡社区管理事务', true],
  ['行政运行（城乡社区管理事务）', '行政运行', null, false],
  ['事业运行（城乡社区管理事务）', '行政运行', '城乡社区管理事务', false],
  ['资本性支出（基本建设）', '资本性支出', '对企业补助', false],
  ['其它 商品和\n服务支出', '其他商品和服务支出', null, true],
  ['', '行政运行', '城乡社区管理事务', false],
] as const)('%j for %j under %j: %s', (printed, name, section, expected) => {
  expect(sameName(printed, name, section)).toBe(expected);
});

test('an official table adds codes to its own year and keeps the fund of those it renames', () => {
  const over = withOfficial(bundled, 2021, [
    { code: '2120101', name: '改名' },
    { code: '2129901', name: '新码' },
    { code: '50199', name: '他表' },
  ]);
  expect([2020, 2021, 2022].map((year) => nameInYear(over, '2120101', year))).toEqual([
    nameInYear(bundled, '2120101', 2020),
    '改名',
    nameInYear(bundled, '2120101', 2022),
  ]);
  expect(findEntry(over, '2120101', 2021)).toMatchObject({ confidence: 'official', fund: '一般公共预算' });
  expect(over.official.map(({ scheme }) => scheme)).toEqual(['functional', 'government-economic']);
  expect(bundled.official).toEqual([]);
  expect(nameInYear(bundled, '2120101', 2021)).not.toBe('改名');
  const again = withOfficial(over, 2021, [{ code: '2120101', name: '再改' }]);
  expect(nameInYear(again, '2120101', 2021)).toBe('再改');
});

function sheet(rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    name: '目录',
    hidden: false,
    rows: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

test('codes and names of an official table, wherever its two columns stand', () => {
  const table = readOfficialTable({
    sheets: [
      sheet([['说明'], ['本表自 2023 年起执行']]),
      sheet([
        ['2023年政府收支分类科目'],
        ['序号', '科目 编码', null, '科目\n名称'],
        [1, 201, null, ' 一般公共服务支出 '],
        [2, '201-01', null, '人大事务'],
        [3, '２０１０１０１', null, '行政运行'],
        [4, '2010101', null, '行政运行'],
        [5, '20101', null, '人大和政协事务'],
        [5, '2010103', null, '机关\ufffe服务'],
        [6, null, null, '没有编码'],
        [6, '2010104', null, '长'.repeat(256)],
        [7, '2010102', null, null],
        [8, { error: '#N/A' }, null, '出错'],
        [9, '合计', null, '合计'],
        [10, '1010101', null, '收入科目'],
      ]),
      sheet([
        ['编码', '名称'],
        ['30101', '基本工资'],
      ]),
    ],
  });
  expect(table).toEqual({
    entries: [
      { code: '201', name: '一般公共服务支出' },
      { code: '20101', name: '人大事务' },
      { code: '2010101', name: '行政运行' },
      { code: '2010103', name: '机关服务' },
      { code: '30101', name: '基本工资' },
    ],
    conflicts: [{ code: '20101', names: ['人大事务', '人大和政协事务'] }],
  });
});

test('a workbook without the two columns is no official table', () => {
  expect(readOfficialTable({ sheets: [sheet([['编码', '说明']]), sheet([])] })).toBeNull();
  expect(readOfficialTable({ sheets: [] })).toBeNull();
});
