import { review } from '../../../src/core/reconcile/review/review';
import type { Report } from '../../../src/core/reconcile/review/report';
import { documentOf } from '../../../src/core/narrative/document-of';
import { readTextInput, textOf } from '../../../src/core/narrative/index';
import { layOut } from '../../../src/core/sheet/lay-out';
import { isTable } from '../../../src/core/sheet/text-sheets';
import { quoteValue, type SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { readDocx } from '../../../src/hosts/docx/read';
import { writeDocx } from '../../../src/hosts/docx/write';
import { readDisclosureBytes } from '../../../src/hosts/disclosure-bytes';
import { inventedDocument, inventedProjects } from '../../cases/invented-document';
import { caseNames, discloseCase, loadCase } from '../../cases/load-case';
import { planSnapshot } from '../../cases/plan-snapshot';
import { OPTIONS, withoutLines } from '../../core/reconcile/check-options';

/** What a check found, but for the goals, which no form has. */
function found({ findings }: Report): string[] {
  return (
    findings
      // The invented text has few of the sections that a form asks for.
      .filter(({ rule }) => rule !== 'R610' && rule !== 'R603')
      .map(({ rule, grade, sheet, cell, stated, expected, difference }) =>
        [rule, grade, sheet, cell, stated, expected, difference].join(' '),
      )
      .sort()
  );
}

describe.each(caseNames)('the document of %s', (name) => {
  const plan = layOut(discloseCase(loadCase(name)));
  const workbook = withoutLines(planSnapshot(plan));
  const document = inventedDocument(name);
  const options = { ...OPTIONS, year: plan.year };
  let tables: readonly SheetSnapshot[];
  let report: Report;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeDocx(document);
    const read = await readDisclosureBytes(bytes, 'a.docx');
    tables = read.sheets.filter(({ prose, name: sheet }) => !prose && !sheet.startsWith('项目支出绩效'));
    report = review(read, options);
  });

  it('has the nine tables with the texts of the workbook, cell by cell', () => {
    expect(tables).toHaveLength(9);
    const blocks = readDocx(bytes, 'a.docx').filter((block) => block.kind === 'table');
    plan.sheets.slice(0, 9).forEach((sheet, at) => {
      const above = tables[at]!.rows.slice(0, 3).map(([cell]) => quoteValue(cell?.value ?? null));
      expect(above.slice(0, 2)).toEqual(sheet.cells.slice(0, 2).map(({ text }) => text));
      const printed = new Map(
        sheet.cells
          .filter(({ row, format, text }) => row > 3 && format !== 'remark' && text !== '')
          .map(({ row, column, text }) => [`${String(row - 3)},${String(column)}`, text]),
      );
      const read = new Map(
        blocks[at]!.rows.flatMap((row, down) =>
          row.flatMap((text, across) =>
            text === '' ? [] : [[`${String(down + 1)},${String(across + 1)}`, text] as const],
          ),
        ),
      );
      expect(read).toEqual(printed);
    });
  });

  it('is checked like the workbook, with the same figures and findings', () => {
    // A workbook keeps a mark of its form and names sheets by their numbers, which are checked as well: a document has neither.
    const named = workbook.sheets.map((sheet, at) => ({ ...sheet, name: tables[at]!.name }));
    const other = review({ sheets: named }, options);
    expect(report.tables.map(({ table, status, unit, checks }) => ({ table, status, unit, checks }))).toEqual(
      other.tables.map(({ table, status, unit, checks }) => ({ table, status, unit, checks })),
    );
    expect(found(report)).toEqual(found(other));
    expect(report.checks.figures).toBe(other.checks.figures);
  });
});

test.each(caseNames)('the text that is made for %s is right in the document as well', async (name) => {
  const disclosure = discloseCase(loadCase(name));
  const { unit, year } = disclosure.budget;
  const projects = inventedProjects();
  const workbook = { sheets: [] };
  const text = textOf(disclosure, {
    ...readTextInput(workbook, year),
    performance: { sheet: null, projects, findings: [] },
  })!;
  const document = documentOf({
    title: text.rows[0]!.text,
    unit,
    year,
    paragraphs: text.rows,
    tables: layOut(disclosure).sheets.filter(({ id }) => isTable(id)),
    performance: projects,
  });
  const at = document.blocks.findIndex(({ role }) => role === 'table');
  expect(document.blocks[at - 1]).toMatchObject({ role: 'part' });
  const goals = document.blocks.findIndex((block) => block.role === 'table' && block.number === '');
  expect(document.blocks[goals - 1]).toMatchObject({
    text: `${String(year)}年度，实行绩效管理的项目2个，涉及预算金额40.75万元。`,
  });
  const { findings } = review(await readDisclosureBytes(await writeDocx(document), 'a.docx'), OPTIONS);
  // What nobody has filled in yet is told as such.
  expect(findings.filter(({ grade, rule }) => grade === 'error' && rule !== 'R408')).toEqual([]);
});
