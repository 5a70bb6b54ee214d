import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingSentence, ruleTitle } from '../../../../src/core/messages/finding-sentence';
import { FINDING_MESSAGES, type Finding } from '../../../../src/core/reconcile/findings/finding';
import { RULES } from '../../../../src/core/reconcile/rules/rules';
import { RULE_TITLES } from '../../../../src/words/findings';
import { LANGUAGES } from '../../../../src/words/language';
import type { RuleCode } from '../../../../src/core/reconcile/findings/rule-codes';
import { readRuleCases } from './rule-case';
import { explanationOf, importsFromRules, readRuleSources, rulesOf } from './rule-source';

/** A rule is one truth: what does not fit on a page is more than one. */
const MOST_LINES = 90;

const codes = Object.keys(RULE_TITLES['zh-CN']) as RuleCode[];
const sources = readRuleSources();
const cases = readRuleCases();
const chinese = /[\u3400-\u9fff]/;

describe('every rule', () => {
  it('has exactly one file, and every file one rule of its code', () => {
    const named = sources.map(({ name }) => name.slice(0, 4).toUpperCase());
    expect(named).toEqual(codes);
    const declared = sources.map((source) => ({
      rules: rulesOf(source).length,
      code: /code: '(R\d{3})'/.exec(source.text)?.[1],
    }));
    expect(declared).toEqual(codes.map((code) => ({ rules: 1, code })));
  });

  it('is listed once, in ascending order', () => {
    expect(RULES.map(({ code }) => code)).toEqual(codes);
    expect(codes).toEqual([...codes].sort());
  });

  it.each(RULES)('$code cites its source and does something', ({ source, ...parts }) => {
    expect(source.trim().length).toBeGreaterThan(5);
    const { checks, jointly, inspect, inspectTable, inspectText, inspectWords } = parts;
    expect(
      [checks, jointly, inspect, inspectTable, inspectText, inspectWords].some((part) => part !== undefined),
    ).toBe(true);
  });

  it.each(codes)('%s has a title in every language', (code) => {
    const [zh, en] = LANGUAGES.map((language) => ruleTitle(code, language));
    expect(zh).toMatch(chinese);
    expect(en).toMatch(/[A-Za-z]/);
    expect(en).not.toBe(zh);
  });

  it.each(codes)('%s says what it means, in English above it and in Chinese with its cases', (code) => {
    expect(explanationOf(code)).toMatch(/^\S.*[A-Za-z].*\.$/);
    expect(cases.find(({ rule }) => rule === code)?.meaning).toMatch(/\p{Script=Han}.*。$/u);
  });

  it.each(codes)('%s has cases that pass and cases that fail', (code) => {
    const found = cases.filter(({ rule }) => rule === code);
    expect(found).toHaveLength(1);
    expect(found[0]!.pass.length).toBeGreaterThan(0);
    expect(found[0]!.fail.length).toBeGreaterThan(0);
  });

  it(`fits on a page of ${MOST_LINES} lines`, () => {
    const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES);
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  it('stands alone: constants are all that rules share', () => {
    const shared = sources.flatMap((source) =>
      importsFromRules(source).map((name) => `${source.name}: ${name}`),
    );
    expect(shared.filter((one) => !/: [A-Z][A-Z_]*$/.test(one))).toEqual([]);
  });
});

describe('every case', () => {
  const all = cases.flatMap(({ pass, fail }) => [...pass, ...fail]);

  it('has a title in both languages', () => {
    const bad = all.filter(({ title }) => title.zh.trim() === '' || title.en.trim() === '');
    expect(bad).toEqual([]);
  });

  it.each(cases)('of $rule has a title of its own', ({ pass, fail }) => {
    const titles = [...pass, ...fail].flatMap(({ title }) => [title.zh, title.en]);
    const same = [...pass, ...fail].filter(({ title }) => title.zh === title.en).length;
    expect(new Set(titles).size).toBe(titles.length - same);
  });
});

describe('every sentence', () => {
  it('is said by a case', () => {
    const said = new Set(
      cases.flatMap(({ pass, fail }) => [...pass, ...fail].map((one) => one.expect?.message)),
    );
    const unsaid = FINDING_MESSAGES.filter((message) => !said.has(message));
    expect(unsaid).toEqual([]);
  });

  it('has its place in the sources', () => {
    const texts = sourcesBelow(join(__dirname, '../../../../src/core/reconcile')).filter(
      (path) => !path.endsWith('/finding.ts'),
    );
    const text = texts.map((path) => readFileSync(path, 'utf8')).join('\n');
    expect(FINDING_MESSAGES.filter((message) => !text.includes(`'${message}'`))).toEqual([]);
  });

  it.each(FINDING_MESSAGES)('%s is said in Chinese and in English', (message) => {
    for (const stated of ['12.30', '', '=SUM(A1)']) {
      const [zh, en] = LANGUAGES.map((language) => findingSentence(sample(message, stated), language));
      expect(zh).toMatch(chinese);
      expect(en).toMatch(/[A-Za-z]{3}/);
      expect(withoutTerms(en!)).not.toMatch(chinese);
      expect([zh, en].join(' ')).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});

/** An English sentence without what stays Chinese: quoted words, terms of the classification in brackets, 元. */
function withoutTerms(sentence: string): string {
  return sentence.replace(/“[^”]*”|\([^()]*\)/g, '').replaceAll('元', '');
}

/** A finding whose values are plain letters and digits. */
function sample(message: Finding['message'], stated: string): Finding {
  const names = [
    'broken',
    'caption',
    'other',
    'others',
    'parts',
    'code',
    'name',
    'sheet',
    'sheets',
    'amount',
    'low',
  ];
  const more = [
    'high',
    'exact',
    'kind',
    'year',
    'first',
    'level',
    'project',
    'before',
    'table',
    'captions',
    'usual',
    'sum',
    'wanted',
    'title',
    'printed',
    'fund',
    'budget',
  ];
  const last = ['found', 'count', 'problem', 'witnesses'];
  return {
    rule: 'R101',
    grade: 'error',
    sheet: 'Sheet1',
    cell: 'A1',
    stated,
    expected: '12.40',
    fix: [],
    difference: '-0.10',
    unit: null,
    related: [],
    message,
    values: Object.fromEntries([...names, ...more, ...last].map((name) => [name, '2021'])),
    checks: [],
    proved: false,
    text: null,
  };
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
    const path = `${folder}/${one.name}`;
    return one.isDirectory() ? sourcesBelow(path) : [path];
  });
}
