import { fillForm, layOut, type Report } from '../../../src/core/index';
import { review, type TextLink } from '../../../src/core/reconcile/index';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { shownFindings } from '../../../src/session/shown-findings';
import type { CheckState, ShownFinding } from '../../../src/session/state/check-state';
import { loadCase, readCase } from '../../cases/load-case';
import { planSnapshot } from '../../cases/plan-snapshot';
import { OPTIONS, withoutLines } from '../../core/reconcile/check-options';
import { editWorkbook, type Edit } from '../../core/reconcile/edit-workbook';

/** What an accountant might do to the tables by hand: a wrong total, a wrong name, a text for a number. */
const MISTAKES: readonly Edit[] = [
  { sheet: '表三', cell: 'E12', value: 243.74 },
  { sheet: '表五', cell: 'D9', value: '养老支出' },
  { sheet: '表六', cell: 'D12', value: '4.26' },
];

export function tablesOf(name: string): WorkbookSnapshot {
  return planSnapshot(layOut(fillForm(xinjiang2021, readCase(loadCase(name)).budget!)));
}

function checkOf(report: Report, ignored: Readonly<Record<string, string>> = {}): CheckState {
  const generated = new Set(report.tables.flatMap(({ sheet }) => sheet ?? []));
  return {
    report,
    findings: shownFindings(report, ignored, generated),
    links: [],
    marked: true,
    dirty: false,
  };
}

/** Reports that states of every test are made of; each is made once, when it is asked for. */
let wrong: Report | undefined;
let right: Report | undefined;

/** Real findings of every grade that the case can have. */
export function wrongCheck(): CheckState {
  wrong ??= review(withoutLines(editWorkbook(tablesOf('kashi-2021'), MISTAKES)), OPTIONS);
  return checkOf(wrong);
}

export function rightCheck(): CheckState {
  right ??= review(tablesOf('kashi-2021'), OPTIONS);
  return checkOf(right);
}

/** The same with a text, whose figures lead to the tables; one of them is another than there. */
export function textCheck(): CheckState {
  const text = '收支总预算461.83万元。其中：一般公共预算251.53万元。';
  const link = (quote: string, cell: string, verdict: TextLink['verdict']): TextLink => ({
    sheet: '说明',
    cell: 'A13',
    text,
    start: 0,
    from: text.indexOf(quote),
    to: text.indexOf(quote) + quote.length,
    section: '第三部分2021年部门预算情况说明/一、收支预算情况的总体说明',
    figures: [{ sheet: '表二 部门收入总体情况表', cell }],
    verdict,
  });
  return {
    ...rightCheck(),
    links: [link('461.83万元', 'E19', 'same'), link('251.53万元', 'F19', 'differs')],
  };
}

/** The first error is left as it is, with a reason. */
export function ignoredCheck(reason: string): CheckState {
  const { report, findings } = wrongCheck();
  return checkOf(report, { [findings[0]!.key]: reason });
}

/** More findings than anyone reads. */
export function longCheck(count: number): CheckState {
  const check = wrongCheck();
  const some = check.findings.filter(({ finding }) => finding.cell !== null);
  const findings = Array.from({ length: count }, (_, at): ShownFinding => {
    const { finding, ...rest } = some[at % some.length]!;
    return { ...rest, key: String(at), finding: { ...finding, cell: `E${String(at + 10)}` } };
  });
  return { ...check, findings };
}
