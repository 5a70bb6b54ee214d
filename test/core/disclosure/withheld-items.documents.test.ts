import type { FilledRow } from '../../../src/core/disclosure/filled';
import { FORMS } from '../../../src/core/disclosure/forms/forms';
import { review } from '../../../src/core/reconcile/review/review';
import { fillTemplate, learnForm } from '../../../src/core/template/index';
import { disclosureOf, planOf, textOfWorkbook } from '../../../src/session/plan';
import { readXlsx } from '../../../src/hosts/xlsx';
import { planSnapshot } from '../../cases/plan-snapshot';
import { REGION_TEMPLATES } from '../../cases/region-templates';
import { WITHHELD } from '../../cases/withheld-items';
import { OPTIONS, placeOf, withoutLines } from '../reconcile/check-options';

const codeOf = ({ key }: FilledRow): string => key.split('\0')[0]!;

describe.each(FORMS.map(({ id }) => [id] as const))('%s', (form) => {
  test('a 款 without 项 is printed alone, and its 类 adds it up', () => {
    let rows = 0;
    for (const { table, blocks } of disclosureOf(WITHHELD, form).tables) {
      for (const block of blocks.filter(({ block: { rows: kind } }) => kind.by === 'functional-tree')) {
        const find = (key: string): FilledRow | undefined => block.rows.find((row) => row.key === key);
        expect(block.rows.filter((row) => /^(?:20603|20609|21208)\d/.test(codeOf(row)))).toEqual([]);
        const section = find('20603');
        if (section) {
          const sections = block.rows.filter(({ key }) => /^206\d\d$/.test(key));
          const sum = (at: number): bigint =>
            sections.reduce((all, row) => all + BigInt(String(row.amounts[at]!.amount)), 0n);
          expect([table.id, find('206')!.amounts.map(({ amount }) => BigInt(String(amount)))]).toEqual([
            table.id,
            section.amounts.map((_, at) => sum(at)),
          ]);
          rows += 1;
        }
      }
    }
    expect(rows).toBeGreaterThan(1);
  });

  test('the check of what was generated finds nothing; of what is published no error, but a hint', () => {
    const said = (one: ReturnType<typeof planSnapshot>): string[] =>
      review(one, OPTIONS).findings.map(
        (finding) => `${finding.grade} ${finding.rule} ${placeOf(finding)} ${finding.message}`,
      );
    // Without 2082201 no 项 is left in the table of government funds.
    const whole = { ...WITHHELD, lines: WITHHELD.lines.filter(({ functional }) => functional !== '2082201') };
    const few = { ...WITHHELD, lines: WITHHELD.lines.filter(({ functional }) => functional.length === 5) };
    for (const [budget, hint] of [
      [WITHHELD, /^hint R306.*children-withheld/],
      [whole, /^hint R30[46].*(?:level|children)-withheld/],
      [few, /^hint R304.*level-withheld/],
    ] as const) {
      const workbook = planSnapshot(planOf(budget, form));
      expect(said(workbook).filter((text) => / R30/.test(text) || budget === WITHHELD)).toEqual([]);
      const alone = said(withoutLines(workbook));
      expect(alone.filter((text) => hint.test(text)).length).toBeGreaterThan(1);
      expect(alone.filter((text) => !hint.test(text) && !/^(?:tail|hint) (?!R30)/.test(text))).toEqual([]);
    }
  });
});

test('the text tells of a 款 without 项 where it tells of 项', async () => {
  const form = 'xinjiang-2021';
  const text = await textOfWorkbook(WITHHELD, form, { sheets: [] });
  const paragraphs = JSON.stringify(text);
  expect(paragraphs).toMatch(/科学技术支出（类）应用研究（款）(?!应用)/);
  expect(paragraphs).toMatch(/科学技术支出（类）基础研究（款）[^（]+（项）/);
});

test.each(REGION_TEMPLATES.map((make) => [make().name, make()] as const))(
  'a template of %s gets the row of the 款 alone',
  async (_, template) => {
    const workbook = await readXlsx(template.bytes, template.fileName);
    const { tables } = fillTemplate(workbook, learnForm(workbook, WITHHELD.classification), WITHHELD);
    const codes = tables.flatMap(({ cells }) =>
      cells.flatMap(({ selection, value }) =>
        selection?.functional && selection.project === undefined && typeof value === 'number'
          ? selection.functional
          : [],
      ),
    );
    expect(codes).toContain('20603');
    expect(codes.filter((code) => /^(?:20603|20609|21208)\d/.test(code))).toEqual([]);
  },
);
