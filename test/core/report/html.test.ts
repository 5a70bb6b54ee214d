import { findingSentence } from '../../../src/core/messages/finding-sentence';
import { LANGUAGES, type Language } from '../../../src/words/language';
import { GRADES } from '../../../src/core/reconcile/findings/finding';
import type { Report } from '../../../src/core/reconcile/review/report';
import { htmlReport } from '../../../src/core/report/html';
import { escapeHtml } from '../../../src/core/report/html-markup';
import { brokenSum, MIXED, operand, plainFinding, sampleFinding, sampleReport, tail } from './sample-report';

const page = (report: Report, language: Language = 'zh-CN', file = '公开表.xlsx'): string =>
  htmlReport(report, { language, file, version: '9.8.7' });

/** What a reader sees: no style, script, comment or tag. */
const visible = (text: string): string =>
  text
    .replace(/<(style|script)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const EVIL = `<script>alert(1)</script>"'&<img src=x onerror=alert(2)>`;

test('nothing that comes from a file becomes a tag, an attribute or a script', () => {
  const finding = sampleFinding('error', {
    sheet: EVIL,
    cell: 'E5',
    stated: EVIL,
    expected: EVIL,
    difference: EVIL,
    values: { broken: EVIL, caption: EVIL },
    checks: [brokenSum({ stated: operand(EVIL, EVIL, { sheet: EVIL, caption: EVIL, low: EVIL }) })],
  });
  const report = sampleReport([finding, tail('E9', { sheet: EVIL, stated: EVIL, difference: EVIL })], {
    unitName: EVIL,
    formName: EVIL,
    tables: [{ table: 'overview', title: EVIL, sheet: EVIL, status: 'recognised', unit: '元', checks: 1 }],
  });
  for (const language of LANGUAGES) {
    const clean = page(sampleReport([sampleFinding('error'), tail('E9')]), language);
    const text = page(report, language, EVIL);
    expect(text).not.toContain('<img');
    expect(text.match(/<script/g)).toHaveLength(clean.match(/<script/g)!.length);
    expect(text).not.toContain(`"'&<`);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;&lt;img');
  }
});

test('control characters and marks that turn the writing are left out', () => {
  expect(escapeHtml('a\u0000b\u001b[31mc\u202ed\ne')).toBe('a b [31mc d e');
});

test('the page needs nothing but itself, and forbids itself to load anything', () => {
  const text = page(sampleReport(MIXED));
  expect(text).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">`,
  );
  expect(text).not.toMatch(/\b(src|srcset|action)=|<link|@import|url\(|https?:/);
  expect(text.match(/href="[^"]*"/g)!.every((link) => link.startsWith('href="#'))).toBe(true);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const text = page(sampleReport(MIXED), language);

  test('every finding is there once, with sentence and grade', () => {
    const items = [...text.matchAll(/class="item[^>]*data-grade="(\w+)"/g)].map(([, grade]) => grade!);
    expect(items.sort()).toEqual(MIXED.map(({ grade }) => grade).sort());
    for (const finding of MIXED.filter(({ grade }) => grade !== 'tail')) {
      expect(text).toContain(`<p class="sentence">${escapeHtml(findingSentence(finding, language))}</p>`);
    }
  });

  test('each grade has a filter', () => {
    const filters = [...text.matchAll(/<input type="checkbox" data-filter="(\w+)" checked>/g)];
    expect(filters.map(([, grade]) => grade)).toEqual([...GRADES]);
  });

  test('ids are unique and links lead to them', () => {
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of text.matchAll(/href="#([^"]*)"/g)) {
      expect(ids).toContain(target);
    }
  });

  test('headings go down one step at a time', () => {
    const levels = [...text.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, at) => expect(level - levels[at]!).toBeLessThanOrEqual(1));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });

  test('tags are closed in order', () => {
    const open: string[] = [];
    for (const [, slash, name] of text
      .replace(/<(style|script)>.*?<\/\1>/gs, '')
      .matchAll(/<(\/?)([a-z][a-z0-9]*)/g)) {
      if (slash === '/') {
        expect(open.pop()).toBe(name);
      } else if (!['meta', 'input'].includes(name!)) {
        open.push(name!);
      }
    }
    expect(open).toEqual([]);
  });
});

test('an English page has Chinese letters only where it quotes', () => {
  const unquoted = page(sampleReport(MIXED, { proved: true }), 'en-US')
    .replace(/<span lang="zh-CN">[^<]*<\/span>/g, '')
    .replace(/<p class="sentence">[^<]*<\/p>/g, '')
    .replace(/<title>公开表.xlsx/, '<title>');
  expect(visible(unquoted)).not.toMatch(/\p{Script=Han}/u);
  // Labels that only scripts and readers of screens get.
  const body = unquoted.slice(unquoted.indexOf('<body>'), unquoted.indexOf('<script>'));
  expect(body).not.toMatch(/\p{Script=Han}/u);
  expect(page(sampleReport(MIXED))).toContain('<html lang="zh-CN">');
});

test('the sum is laid out: figures, ranges, the accused one marked, the first sum open and the others folded', () => {
  const second = brokenSum({ rule: 'R105', relation: 'at-most', difference: '7.00' });
  const text = page(sampleReport([sampleFinding('error', { checks: [brokenSum(), second] })]));
  const [before, after] = text.split('<details data-fold open>') as [string, string];
  expect(visible(before)).toMatch(
    /行E6／合计 E6 1\.00 0\.995 … 1\.005 行E7／合计 E7 2\.50 .* Σ 以上之和 3\.50 3\.49 … 3\.51 表中数：行E5／合计 ◀ 此数 E5 3\.00 .* 相差（表中数减以上） -0\.50/,
  );
  expect(visible(after)).toContain('R105');
  expect(visible(after)).toContain('表中数（不应大于以上）');
  expect(before).not.toContain('R105');
});

test('a finding is headed by grade, place and the row and column of its figure', () => {
  const [, heading] = /<h3>(.*?)<\/h3>/s.exec(page(sampleReport([sampleFinding('error')])))!;
  expect(visible(heading!).trim()).toBe('✕ 错误 支出!E5 行E5／合计');
});

test('a figure of another sheet is named with its sheet', () => {
  const parts = [operand('C3', '1.00', { sheet: '收支' }), operand('', '2.00')];
  const text = visible(page(sampleReport([sampleFinding('error', { checks: [brokenSum({ parts })] })])));
  expect(text).toContain('收支!C3');
  expect(text).toContain('表中未列');
});

test('rule, its title and its source stand with the finding', () => {
  const text = visible(page(sampleReport([sampleFinding('error')]))).split('怎样看')[0]!;
  expect(text).toMatch(/R104 类等于款之和，款等于项之和，合计等于类之和 · 依据：预算法/);
});

describe('the verdict line', () => {
  const headline = (report: Report, language: Language = 'zh-CN'): string =>
    visible(/<p class="headline">.*?<\/p>/s.exec(page(report, language))![0]).trim();

  test.each([
    [sampleReport(MIXED), '✕ 发现 2 处错误，另有 1 处可疑', '✕ 2 errors found, and 1 suspect figure'],
    [sampleReport([tail('E9')]), '✓ 未发现错误', '✓ No errors found'],
    [
      sampleReport([plainFinding('unchecked', { message: 'unit-unknown' })]),
      '! 未发现错误；有 1 处未能核对',
      '! No errors found; 1 item could not be checked',
    ],
  ])('%#', (report, chinese, english) => {
    expect(headline(report)).toBe(chinese);
    expect(headline(report, 'en-US')).toBe(english);
  });

  test('a file in which nothing was recognised is not passed', () => {
    const said = plainFinding('unchecked', { rule: 'R609', sheet: null, cell: null, message: 'no-table' });
    const nothing = { form: null, formName: null, year: null, unitName: null, unit: null, tables: [] };
    const report = sampleReport([said], {
      ...nothing,
      checks: { made: 0, passed: 0, notPossible: 0, figures: 0 },
    });
    expect(headline(report)).not.toContain('未发现');
    expect(page(report)).toContain(findingSentence(said, 'zh-CN'));
  });
});

test('that the budget lines prove the figures is said only where they do', () => {
  expect(page(sampleReport([], { proved: true }))).toContain('核对时有预算明细');
  expect(page(sampleReport([]))).not.toContain('核对时有预算明细');
});

test('the table of tables says what became of each', () => {
  const text = page(sampleReport(MIXED));
  const rows = [...text.matchAll(/<tr>\s*<td>.*?<\/tr>/gs)].map(([row]) => visible(row).trim());
  expect(rows).toEqual([
    '部门收支总体情况表 收支 已识别 万元 7',
    '部门支出总体情况表 支出 已识别 万元 9 1 1 2 1',
    '项目支出情况表 项目 空表 万元 4',
    '政府性基金预算支出情况表 — 缺少 — 0 1',
  ]);
});
