import { LANGUAGES } from '../../../src/words/language';
import {
  captionOf,
  findingsOf,
  isChecked,
  mergedTails,
  scopeOf,
  sectionsOf,
  stateOf,
  verdictOf,
} from '../../../src/core/report/outline';
import { reportTexts } from '../../../src/words/report';
import { MIXED, plainFinding, sampleFinding, sampleReport, tail } from './sample-report';

const EMPTY = sampleReport([]).tables.map((table) => ({ ...table, status: 'empty' as const }));

const NOTHING = { checked: true, filled: 0, empty: 0, unread: [], text: null };
const NO_TABLES = { form: null, tables: [] };
const NONE_MADE = { made: 0, passed: 0, notPossible: 0, figures: 0 };

describe('the verdict', () => {
  test.each([
    ['errors', sampleReport([sampleFinding('error'), sampleFinding('suspect')])],
    ['suspects', sampleReport([sampleFinding('suspect'), plainFinding('unchecked')])],
    ['unchecked', sampleReport([plainFinding('unchecked')])],
    ['unchecked', sampleReport([], { checks: { made: 5, passed: 5, notPossible: 1, figures: 5 } })],
    ['clean', sampleReport([tail('E9'), plainFinding('hint')])],
    [
      'no-tables',
      sampleReport([plainFinding('unchecked', { sheet: null })], { ...NO_TABLES, checks: NONE_MADE }),
    ],
    // A text alone is checked against itself.
    ['unchecked', sampleReport([plainFinding('unchecked', { sheet: null })], NO_TABLES)],
    ['empty', sampleReport([plainFinding('hint')], { tables: EMPTY })],
    ['errors', sampleReport([plainFinding('error')], { tables: EMPTY })],
    // With the lines at hand, what prints 0.00 everywhere is checked.
    ['clean', sampleReport([], { tables: EMPTY, proved: true })],
    ['nothing', sampleReport([], { checks: { made: 5, passed: 5, notPossible: 0, figures: 0 } })],
    [
      'uncalculated',
      sampleReport([plainFinding('unchecked', { sheet: null, message: 'not-calculated' })], {
        checks: { made: 5, passed: 5, notPossible: 0, figures: 0 },
      }),
    ],
  ])('%s', (kind, report) => {
    const verdict = verdictOf(report);
    expect(verdict.kind).toBe(kind);
    expect(isChecked(verdict)).toBe(!['no-tables', 'empty', 'uncalculated', 'nothing'].includes(kind));
    // Only what was checked can be without errors.
    for (const language of LANGUAGES) {
      const said = reportTexts(language).verdict(verdict);
      expect([said, /未发现错误|[Nn]o errors/.test(said)]).toEqual([
        said,
        ['suspects', 'unchecked', 'clean'].includes(kind),
      ]);
    }
  });

  test('errors that the reader accepts are none', () => {
    expect(verdictOf(sampleReport([sampleFinding('error')]), 0).kind).toBe('clean');
  });
});

test('the scope names what was checked and what was not', () => {
  const beyond = plainFinding('unchecked', {
    sheet: '国资',
    message: 'table-beyond-form',
    values: { title: '国有资本经营预算支出表' },
  });
  const report = sampleReport([...MIXED, beyond]);
  expect(scopeOf(report)).toEqual({
    checked: true,
    filled: 2,
    empty: 1,
    unread: ['说明', '国有资本经营预算支出表'],
    text: null,
  });
  expect(reportTexts('zh-CN').scope(scopeOf(report))).toBe(
    '核对了 2 张有数的表；另有 1 张空表；没有核对：“说明”、“国有资本经营预算支出表”。',
  );
  expect(reportTexts('zh-CN').scope({ ...NOTHING, text: { figures: 9, compared: 7 } })).toBe(
    '文字说明读出 9 个数，核对了其中 7 个。',
  );
  expect(reportTexts('zh-CN').scope({ checked: true, filled: 0, empty: 9, unread: [], text: null })).toBe(
    '有 9 张空表。',
  );
  expect(reportTexts('en-US').scope({ checked: true, filled: 0, empty: 0, unread: [], text: null })).toBe('');
  expect(reportTexts('zh-CN').scope({ checked: false, filled: 8, empty: 0, unread: [], text: null })).toBe(
    '认出 8 张有数的表。',
  );
});

test('sections: the workbook, tables in the order of the form, other sheets; errors before hints', () => {
  const report = sampleReport([...MIXED, sampleFinding('error', { sheet: '收支' })]);
  const sections = sectionsOf(report);
  expect(sections.map(({ sheet }) => sheet)).toEqual([null, '收支', '支出', '说明']);
  expect(sections[2]!.main.map(({ grade }) => grade)).toEqual(['error', 'suspect', 'hint']);
  expect(sections[2]!.tails.map(({ cell }) => cell)).toEqual(['E9', 'E10']);
  const all = sections.flatMap(({ main, tails, unchecked }) => [...main, ...tails, ...unchecked]);
  expect(new Set(all)).toEqual(new Set(report.findings));
  expect(all).toHaveLength(report.findings.length);
});

test('tails that say the same in several cells of a sheet are one line', () => {
  const tails = [
    tail('E7'),
    tail('E19'),
    tail('F9', { rule: 'R105' }),
    tail('F10', { stated: '4.00' }),
    tail('G7'),
  ];
  expect(mergedTails(tails).map(({ cells }) => cells)).toEqual([['E7', 'E19', 'G7'], ['F9'], ['F10']]);
});

test('a missing table has the finding that says so; one that could not be read is not called missing', () => {
  const missing = sampleReport(MIXED);
  const table = missing.tables[3]!;
  expect(findingsOf(table, missing).map(({ message }) => message)).toEqual(['table-missing']);
  expect(stateOf(table, missing)).toBe('missing');
  const values = { table: table.title, captions: '合计' };
  const unread = plainFinding('unchecked', { sheet: '基金', message: 'table-unreadable', values });
  expect(stateOf(table, sampleReport([unread]))).toBe('unclear');
});

test('a finding is captioned by its own figure, else by what its sentence does not say', () => {
  expect(captionOf(sampleFinding('error'), '')).toBe('行E5／合计');
  const other = sampleFinding('error', { cell: 'Z9' });
  expect(captionOf(other, '')).toBe('20805 行政事业单位养老支出');
  expect(captionOf(other, '20805 行政事业单位养老支出：…')).toBe('');
});
