import type { Finding } from '../../../../src/core/reconcile/findings/finding';
import { GRADES } from '../../../../src/core/reconcile/findings/finding';
import { RULES } from '../../../../src/core/reconcile/rules/rules';
import { findingSentence, ruleTitle } from '../../../../src/core/messages/finding-sentence';
import { reportTexts } from '../../../../src/words/report';
import { explanationOf } from './rule-source';
import { runCase } from './rule-bases';
import { isExpected, type Expectation, type RuleCase, type RuleCases } from './rule-case';

const { grades: GRADE_NAMES } = reportTexts('zh-CN');

const HEAD = `# 核对规则 · Rules of the checker

本文由规则（\`src/core/reconcile/rules\`）和例子（\`test/cases/rules\`）生成，请勿手改；\`npm run accept\` 重新生成。

每条规则一个编号，编号不再挪用。“通过”是看似有误而不应报告的情形，“不通过”是必须在所列单元格报告的情形；例子都在程序
自己生成的公开表上改动少数单元格而成。等级：错误（超出四舍五入）、可疑（四舍五入几乎不可能造成）、尾差（四舍五入造成，
不必修改）、提示（值得一看）、未能核对（没有核对，如实说明）。

*Generated from the rules and their cases. Every rule has a code of its own, the regulation or practice behind it, workbooks
that it must not complain about (通过) and workbooks that it must find wrong at the cell given (不通过).*
`;

/** docs/rules.md: every rule with its source, its grades and its cases. */
export function rulesDocument(cases: readonly RuleCases[]): string {
  const index = RULES.map(
    ({ code }) =>
      `| [${code}](#${code.toLowerCase()}) | ${ruleTitle(code, 'zh-CN')} | ${ruleTitle(code, 'en-US')} |`,
  );
  const table = ['| 编号 | 规则 | Rule |', '| --- | --- | --- |', ...index].join('\n');
  return [HEAD, table, '', ...cases.map(section)].join('\n');
}

function section({ rule, meaning, pass, fail }: RuleCases): string {
  const source = RULES.find(({ code }) => code === rule)?.source ?? '';
  const grades = new Set([...pass, ...fail].flatMap((one) => (one.expect ? [one.expect.grade] : [])));
  return [
    `## ${rule}\n`,
    `**${ruleTitle(rule, 'zh-CN')}**\n`,
    `*${ruleTitle(rule, 'en-US')}*\n`,
    `${meaning}\n`,
    `*${explanationOf(rule)}*\n`,
    `依据：${source}\n`,
    `等级：${GRADES.filter((grade) => grades.has(grade))
      .map((grade) => GRADE_NAMES[grade])
      .join('、')}\n`,
    '通过：\n',
    ...pass.map((one) => told(rule, one)),
    '\n不通过：\n',
    ...fail.map((one) => told(rule, one)),
    '',
  ].join('\n');
}

function told(rule: RuleCases['rule'], one: RuleCase): string {
  const wanted = one.expect;
  const title = `- ${one.title.zh}`;
  if (!wanted) {
    return title;
  }
  const { workbook, report } = runCase(one);
  const finding = report.findings.find((found) => isExpected(found, wanted, rule, workbook));
  return finding
    ? `${title}\n  - ${placeOf(wanted)}${GRADE_NAMES[wanted.grade]}${figures(finding)}：${findingSentence(finding, 'zh-CN')}`
    : title;
}

function placeOf({ sheet, cell }: Expectation): string {
  return sheet === null ? '' : `${sheet}${cell === null ? '' : ` ${cell}`} `;
}

/** Stated → expected, where there are two. */
function figures({ stated, expected }: Finding): string {
  const quote = (text: string): string => (text === '' ? '空白' : text);
  return stated === null || expected === null ? '' : ` ${quote(stated)} → ${quote(expected)}`;
}
