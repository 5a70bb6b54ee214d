import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { parseAddress } from '../../../../src/core/workbook/address';
import { quoteValue, valueAt } from '../../../../src/core/workbook/snapshot';
import { Review, type TextLink } from '../../../../src/core/reconcile/index';
import { loadCase, readCase } from '../../../cases/load-case';
import { workbookWithText } from '../../narrative/text-workbook';
import { OPTIONS, withoutLines } from '../check-options';

const workbook = workbookWithText(readCase(loadCase('wanli-2024')).budget!);
/** A review writes edits into what it is given. */
const copyOf = (of: WorkbookSnapshot): WorkbookSnapshot => ({
  ...of,
  sheets: of.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) })),
});
const reviewed = new Review(workbook, OPTIONS);
reviewed.report();
const links = reviewed.textLinks();
const said = ({ text, start, from, to }: TextLink): string => text.slice(from - start, to - start);

function valueOf({ sheets }: WorkbookSnapshot, at: { sheet: string | null; cell: string | null }): unknown {
  const { row, column } = parseAddress(at.cell!)!;
  return valueAt(
    sheets.find(({ name }) => name === at.sheet)!,
    row,
    column,
  );
}

test('a figure of the text leads to the cell that prints it', () => {
  expect(links.length).toBeGreaterThan(120);
  for (const link of links) {
    expect(said(link)).toMatch(/^[\d.,]+(?:万元|元)?$/);
    const values = link.figures.map((at) => Number(valueOf(workbook, at)));
    const sum = values.reduce((all, one) => all + one, 0);
    expect([said(link), sum]).toEqual([said(link), expect.closeTo(Number.parseFloat(said(link)), 6)]);
    expect(link.verdict).toBe('same');
  }
});

test('each figure stands once, in the paragraph that it is of, under its headings', () => {
  const keys = links.map(({ sheet, cell, from }) => `${sheet}!${cell} ${String(from)}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const link of links) {
    expect(quoteValue(valueOf(workbook, link) as string)).toBe(link.text);
  }
  const total = links.find(({ text }) => text.includes('收支总预算'))!;
  expect([total.section, total.figures[0]]).toEqual([
    expect.stringMatching(/一、关于.*收支预算情况的总体说明$/),
    { sheet: '表二 部门收入总体情况表', cell: expect.stringMatching(/^E\d+$/) },
  ]);
});

test.each([
  ['tables alone', withoutLines(workbook), 'differs'],
  ['tables whose lines prove the cell wrong', workbook, 'unknown'],
])('when a cell of %s changes, its link says so and no other', (_, of, verdict) => {
  const link = links.find((one) => said(one) === '1.35万元')!;
  const [at] = link.figures;
  const again = new Review(copyOf(of), OPTIONS);
  again.report();
  again.update([
    { sheet: at!.sheet, cell: at!.cell, content: { value: Number(valueOf(workbook, at!)) + 1 } },
  ]);
  const others = again.textLinks().filter((one) => one.verdict === verdict);
  expect(others.map(({ cell, from, figures, verdict: now }) => [cell, from, figures, now])).toEqual([
    [link.cell, link.from, link.figures, verdict],
  ]);
});

test('of several paragraphs in one cell each has its own figures', () => {
  const sheet = workbook.sheets.find(({ name }) => name === '说明')!;
  const texts = sheet.rows.map((row) => quoteValue(row[0]?.value ?? null));
  const [one, other] = links.filter(({ cell }) => ['A17', 'A18'].includes(cell)) as [TextLink, TextLink];
  const [at, next] = [one, other].map(({ cell }) => Number(cell.slice(1)) - 1) as [number, number];
  const rows = sheet.rows.map((row, row0) =>
    row0 === at ? [{ value: `${texts[at]!}\n${texts[next]!}` }] : row0 === next ? [] : row,
  );
  const of = {
    ...workbook,
    sheets: workbook.sheets.map((each) => (each === sheet ? { ...each, rows } : each)),
  };
  const again = new Review(copyOf(of), OPTIONS);
  again.report();
  const found = again.textLinks().filter(({ cell }) => cell === one.cell);
  expect(found.map((link) => [link.text, said(link)])).toEqual([
    [one.text, said(one)],
    [other.text, said(other)],
  ]);
  expect(found[0]!.start).not.toBe(found[1]!.start);
});
