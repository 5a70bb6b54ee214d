import type { RuleCode } from '../../../../src/core/reconcile/findings/rule-codes';
import { BASE_NAMES, reportOfBase, runCase } from './rule-bases';
import { inOneLine, isExpected, readRuleCases, type FailingCase, type RuleCase } from './rule-case';
import { join } from 'node:path';
import { matchDocument } from '../../../cases/match-document';
import { rulesDocument } from './rules-document';

interface Titled<T> {
  readonly rule: RuleCode;
  readonly title: string;
  readonly one: T;
}

const cases = readRuleCases();
const passing = cases.flatMap(({ rule, pass }) => pass.map((one) => titled(rule, one)));
const failing = cases.flatMap(({ rule, fail }) => fail.map((one) => titled(rule, one)));

function titled<T extends RuleCase>(rule: RuleCode, one: T): Titled<T> {
  return { rule, title: one.title.en, one };
}

function isGrave({ grade }: { readonly grade: string }): boolean {
  return grade === 'error' || grade === 'suspect';
}

/** The rule is silent, apart from a rounding tail, and so is everyone else about errors. */
function expectPass({ rule, one }: Titled<RuleCase>): void {
  const { workbook, report } = runCase(one);
  const before = new Set(reportOfBase(one.base).findings.map(inOneLine));
  const own = report.findings.filter((finding) => finding.rule === rule && finding.grade !== 'tail');
  const told = [...report.findings.filter(isGrave), ...own].map(inOneLine);
  expect(told.filter((line) => !before.has(line))).toEqual([]);
  const wanted = one.expect;
  if (wanted) {
    expect(report.findings.filter((finding) => isExpected(finding, wanted, rule, workbook))).toHaveLength(1);
  }
}

/** What was planted is found where it was planted, and nothing else is called an error. */
function expectFail({ rule, one }: Titled<FailingCase>): void {
  const { workbook, report } = runCase(one);
  const wanted = [one.expect, ...(one.also ?? [])];
  const missing = wanted.filter(
    (expectation) => !report.findings.some((finding) => isExpected(finding, expectation, rule, workbook)),
  );
  const others = report.findings
    .filter(isGrave)
    .filter((finding) => !wanted.some((expectation) => isExpected(finding, expectation, rule, workbook)));
  const instead = missing.length === 0 ? [] : report.findings.filter(({ grade }) => grade !== 'tail');
  expect({ missing, others: others.map(inOneLine), instead: instead.map(inOneLine) }).toEqual({
    missing: [],
    others: [],
    instead: [],
  });
}

describe.each(BASE_NAMES)('the workbook %s', (base) => {
  it('is without error or suspect', () => {
    expect(reportOfBase(base).findings.filter(isGrave).map(inOneLine)).toEqual([]);
  });
});

describe('a workbook that is right', () => {
  it.each(passing)('$rule: $title', expectPass);
});

describe('a workbook that is wrong', () => {
  it.each(failing)('$rule: $title', expectFail);
});

test('docs/rules.md tells every rule with its cases', () => {
  matchDocument(join(__dirname, '../../../../docs/rules.md'), rulesDocument(cases));
});
