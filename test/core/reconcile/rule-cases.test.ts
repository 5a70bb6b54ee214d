import { BASE_NAMES, runCase } from './rule-bases';
import { inOneLine, isExpected, readRuleCases, type FailingCase, type RuleCase } from './rule-case';

const cases = readRuleCases();
const passing = cases.flatMap(({ rule, pass }) => pass.map((one) => ({ rule, one, title: one.title.en })));
const failing = cases.flatMap(({ rule, fail }) => fail.map((one) => ({ rule, one, title: one.title.en })));

/** Findings of which nothing may be left over, told in one line each. */
function grave({ base, edits, lines }: RuleCase) {
  const { workbook, report } = runCase({ base, edits, ...(lines && { lines }) });
  const findings = report.findings.filter(({ grade }) => grade === 'error' || grade === 'suspect');
  return { workbook, report, findings };
}

describe.each(BASE_NAMES)('the workbook %s', (base) => {
  it('is without error or suspect', () => {
    expect(grave({ title: { zh: '', en: '' }, base, edits: [] }).findings.map(inOneLine)).toEqual([]);
  });
});

describe('a workbook that is right', () => {
  it.each(passing)('$rule: $title', ({ rule, one }: { rule: RuleCase extends never ? never : (typeof passing)[number]['rule']; one: RuleCase }) => {
    const { workbook, report, findings } = grave(one);
    expect(findings.map(inOneLine)).toEqual([]);
    const told = report.findings.filter((finding) => finding.rule === rule && finding.grade !== 'tail');
    const before = new Set(grave({ ...one, edits: [], lines: [] }).report.findings.map(inOneLine));
    expect(told.map(inOneLine).filter((line) => !before.has(line))).toEqual([]);
    if (one.expect) {
      const { expect: wanted } = one;
      const found = report.findings.filter((finding) => isExpected(finding, wanted, rule, workbook));
      expect(found.map(inOneLine)).toHaveLength(1);
    }
  });
});

describe('a workbook that is wrong', () => {
  it.each(failing)('$rule: $title', ({ rule, one }: { rule: (typeof failing)[number]['rule']; one: FailingCase }) => {
    const { workbook, report, findings } = grave(one);
    const wanted = [one.expect, ...(one.also ?? [])];
    const missing = wanted.filter(
      (expectation) => !report.findings.some((finding) => isExpected(finding, expectation, rule, workbook)),
    );
    const others = findings.filter(
      (finding) => !wanted.some((expectation) => isExpected(finding, expectation, rule, workbook)),
    );
    const news = report.findings.filter(({ grade }) => grade !== 'tail').map(inOneLine);
    expect({ missing, others: others.map(inOneLine), found: missing.length > 0 ? news : [] }).toEqual({
      missing: [],
      others: [],
      found: [],
    });
  });
});
