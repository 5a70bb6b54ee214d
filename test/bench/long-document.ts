import type { Budget } from '../../src/core/budget/budget';
import type { LineItem } from '../../src/core/budget/line-item';
import { bundledClassification, codesInYear } from '../../src/core/classification/classification';
import { fillForm } from '../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { fromFen } from '../../src/core/money/amount';
import { documentOfText, type DisclosureDocument } from '../../src/core/narrative/index';
import { withText } from '../../src/core/narrative/text-of';
import { layOut } from '../../src/core/sheet/lay-out';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { pageNumbers } from '../../src/hosts/docx/page-numbers';
import { planSnapshot } from '../cases/plan-snapshot';
import { finishedText } from '../core/narrative/text-workbook';

/** A disclosure of so many pages, as a document and as the workbook that it is made from, without the list of lines. */
export interface LongDisclosure {
  readonly pages: number;
  readonly document: DisclosureDocument;
  readonly workbook: WorkbookSnapshot;
}

const YEAR = 2024;
const STEP = 10;
const MOST = 600;

/** The shortest disclosure of at least so many pages: a budget with ever more 项, each with basic spending and a project. */
export function longDisclosure(pages: number): LongDisclosure {
  for (let items = STEP; items <= MOST; items += STEP) {
    const made = disclosureOf(longBudget(items));
    if (made.pages >= pages) {
      return made;
    }
  }
  throw new Error(`no disclosure of ${String(pages)} pages`);
}

function longBudget(items: number): Budget {
  const classification = bundledClassification();
  const codes = codesInYear(classification, 'functional', YEAR).filter(
    ({ code }) => code.length === 7 && !['212', '223', '229'].includes(code.slice(0, 3)),
  );
  const economic = codesInYear(classification, 'economic', YEAR).filter(({ code }) =>
    /^30[12]\d\d$/.test(code),
  );
  const lines = codes.slice(0, items).flatMap(({ code }, at): LineItem[] =>
    (['personnel', 'operating', 'project'] as const).map((kind, place) => ({
      functional: code,
      economic: economic[(at * 3 + place) % economic.length]!.code,
      source: at % 9 === 8 ? 'other-income' : 'general-budget',
      kind,
      project: kind === 'project' ? `第${String(at + 1)}号专项工作经费` : '',
      current: fromFen(1_234_500 + at * 98_700 + place * 45_600),
      prior: fromFen(1_200_000 + ((at * 7_919) % 5_000) * 100),
      extra: [],
      row: at * 3 + place + 2,
    })),
  );
  return { unit: '示范单位', year: YEAR, lines, classification, ownNames: new Map(), extraHeadings: [] };
}

function disclosureOf(budget: Budget): LongDisclosure {
  const disclosure = fillForm(xinjiang2021, budget);
  const text = finishedText(budget);
  const plan = layOut(disclosure);
  const subject = { form: xinjiang2021.id, unit: budget.unit, year: budget.year };
  const document = documentOfText(subject, text, plan.sheets);
  const { sheets, ...rest } = planSnapshot(withText(plan, text.sheets));
  return {
    pages: Math.max(...pageNumbers(document)),
    document,
    workbook: { ...rest, sheets: sheets.filter(({ name }) => name !== '预算明细') },
  };
}
