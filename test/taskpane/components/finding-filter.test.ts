import { GRADES } from '../../../src/core/index';
import {
  countGrades,
  countOf,
  countRules,
  sheetsOf,
  entriesOf,
  isAt,
  matching,
  USUAL,
} from '../../../taskpane/components/finding-filter';
import { otherPlaces } from '../../../taskpane/components/evidence';
import type { ShownFinding } from '../../../src/session/state/check-state';
import { MIXED } from '../../core/report/sample-report';
import { longCheck, wrongCheck } from '../pane/sample-checks';
import { shown as shownWith } from '../../session/a-finding';

const shown = (key: string, at: number): ShownFinding => ({
  key,
  finding: MIXED[at]!,
  fix: null,
  exact: [],
  ignored: null,
});
const all = MIXED.map((_, at) => shown(String(at), at));
const ALL = { ...USUAL, grades: new Set(GRADES) };

describe('entries', () => {
  it('have a name of their own even where their keys are the same', () => {
    const entries = entriesOf([shown('a', 0), shown('a', 1), shown('b', 2)], 'zh-CN');
    expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
  });

  it('keep their names when one of another key is gone', () => {
    const [, second] = entriesOf([shown('a', 0), shown('b', 1)], 'zh-CN');
    expect(entriesOf([shown('b', 1)], 'zh-CN')[0]!.id).toBe(second!.id);
  });

  it('are known by their cell', () => {
    const entry = entriesOf(all, 'zh-CN')[0]!;
    expect(isAt(entry, { sheet: '支出', cell: 'E9' })).toBe(true);
    expect(isAt(entry, { sheet: '收支', cell: 'E9' })).toBe(false);
    expect(isAt(entry, null)).toBe(false);
  });
});

describe('a tail', () => {
  const tail = { grade: 'tail', message: 'tail', fix: [], stated: '1.01', expected: null } as const;
  const findings = [
    shownWith({ ...tail, cell: 'E7' }),
    shownWith({ cell: 'B6' }),
    shownWith({ ...tail, cell: 'E19' }),
    shownWith({ ...tail, cell: 'E19', sheet: '表二' }),
    shownWith({ ...tail, cell: 'F7', stated: '2.01' }),
  ];
  const entries = entriesOf(findings, 'zh-CN');

  it('is told once for all cells of its sheet that print the same', () => {
    expect(entries.map(({ shown: { finding }, cells }) => [finding.sheet, cells])).toEqual([
      ['表一', ['E7', 'E19']],
      ['表一', ['B6']],
      ['表二', ['E19']],
      ['表一', ['F7']],
    ]);
  });

  it('counts and is found at each of them', () => {
    expect(countGrades(entries).get('tail')).toBe(4);
    expect(countOf(entries)).toBe(findings.length);
    expect(isAt(entries[0]!, { sheet: '表一', cell: 'E19' })).toBe(true);
    expect(matching(entries, { ...ALL, words: 'e19' })).toHaveLength(2);
  });
});

describe('the evidence', () => {
  const at = (cell: string, sheet = '表一'): { sheet: string; cell: string } => ({ sheet, cell });
  const operand = (cell: string): Record<string, unknown> => ({ ...at(cell), caption: '', text: '1' });
  const check = { rule: 'R101', relation: 'sum', difference: '1', stated: operand('B6') };

  it('is each related cell once, if neither its own nor in a sum that is laid out', () => {
    const related = [at('B6'), at('B7'), at('C9', '表二'), at('C9', '表二'), at('D4'), at('')];
    const checks = [{ ...check, parts: [operand('B7')] }] as unknown as ShownFinding['finding']['checks'];
    const [entry] = entriesOf([shownWith({ cell: 'B6', related, checks })], 'zh-CN');
    expect(otherPlaces(entry!)).toEqual([at('C9', '表二'), at('D4')]);
  });
});

describe('the filter', () => {
  const entries = entriesOf(all, 'zh-CN');
  const cells = (filter: typeof USUAL): (string | null)[] =>
    matching(entries, filter).map((entry) => entry.shown.finding.cell);

  it('leaves rounding tails out until they are asked for', () => {
    expect(matching(entries, USUAL).some((entry) => entry.shown.finding.grade === 'tail')).toBe(false);
    expect(matching(entries, ALL)).toHaveLength(MIXED.length);
  });

  it('keeps one grade, or one rule', () => {
    expect(cells({ ...ALL, grades: new Set(['suspect']) })).toEqual(['E12']);
    expect(cells({ ...ALL, rule: 'R605' })).toEqual(['F6']);
  });

  it('keeps one sheet', () => {
    const sheets = (sheet: string): (string | null)[] =>
      matching(entries, { ...ALL, sheet }).map(({ shown: { finding } }) => finding.sheet);
    expect([...sheetsOf(entries)]).toContain('支出');
    expect(new Set(sheets('支出'))).toEqual(new Set(['支出']));
    expect(sheets('没有这张表')).toEqual([]);
  });

  it('finds words of the sentence, cells, sheets and rules, in any letter case', () => {
    expect(cells({ ...ALL, words: ' e12 ' })).toEqual(['E12']);
    expect(cells({ ...ALL, words: 'r601' })).toEqual([null]);
    expect(cells({ ...ALL, words: '政府性基金预算支出情况表' })).toEqual([null]);
    expect(cells({ ...ALL, words: '没有这样的话' })).toEqual([]);
  });

  it('puts the findings of a sheet together', () => {
    const sheets = matching(entries, ALL).map((entry) => entry.shown.finding.sheet);
    const changes = sheets.filter((sheet, at) => at > 0 && sheet !== sheets[at - 1]).length;
    expect(changes).toBe(new Set(sheets).size - 1);
  });

  it('finds one of five thousand', () => {
    const many = entriesOf(longCheck(5000).findings, 'zh-CN');
    expect(matching(many, { ...ALL, words: 'E4999' }).length).toBeGreaterThan(0);
  }, 60_000);
});

test('grades and rules are counted', () => {
  const { report, findings } = wrongCheck();
  const entries = entriesOf(findings, 'zh-CN');
  expect(Object.fromEntries(countGrades(entries))).toEqual(report.summary);
  const rules = countRules(entries);
  expect([...rules.values()].reduce((sum, one) => sum + one, 0)).toBe(findings.length);
  expect([...rules.keys()]).toEqual([...rules.keys()].sort());
});
