import { nameOf, type Budget } from '../../budget/budget';
import { SOURCE_NAMES } from '../../budget/line-item';
import { compareCodes } from '../../classification/code';
import { selects, type Selection } from '../../disclosure/selection';
import { cellAddress } from '../../workbook/address';
import { quoted, sumOfSelected } from '../selected-lines';
import type { PaperCells } from './cells';
import { amountOf, leafFormula } from './code-section';
import { FIRST_MONEY, moneyCaption, takesMoney, type MoneyColumns } from './money-columns';
import type { SumBlock } from './sum-blocks';
import { placesBy } from './sums';

/** Rows of projects, below those of the codes. */
export interface ProjectSection {
  /** Cell of a figure of one project; null if it has none. */
  readonly cellOf: (selection: Selection) => string | null;
  /** First and last row; the last is the row of the heading where there are no projects. */
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  /** Columns of all money of a project, and what it takes. */
  readonly whole: readonly { readonly column: number; readonly selection: Selection }[];
}

const columnKey = ({ sources, kinds, economic }: Selection): string =>
  [sources, kinds, economic].map((words) => words?.join() ?? '*').join(' ');

const rowKey = ({ functional, project }: Selection): string => `${functional?.[0] ?? ''} ${project ?? ''}`;

/** A row for each project of a 项, and a column for each kind of money that tables of projects print. */
export function projectSection(
  out: PaperCells,
  selections: readonly Selection[],
  head: number,
  budget: Budget,
): ProjectSection {
  const asked = selections
    .filter(({ project, functional }) => project !== undefined && functional?.length === 1)
    .map((selection) => ({ selection, inRow: rowKey(selection), inColumn: columnKey(selection) }));
  const columns = new Map<string, { readonly column: number; readonly selection: Selection }>();
  for (const { selection, inColumn } of asked) {
    if (!columns.has(inColumn)) {
      columns.set(inColumn, { column: FIRST_MONEY + columns.size, selection });
    }
  }
  const rows = [...new Map(asked.map(({ selection, inRow }) => [inRow, selection] as const)).values()].sort(
    (a, b) => compareCodes(a.functional![0]!, b.functional![0]!),
  );
  const rowOf = new Map(rows.map((one, at) => [rowKey(one), head + 1 + at]));
  const places = placesBy(budget.lines, ({ functional, project }) => `${functional} ${project}`);
  if (rows.length > 0) {
    out.texts(head, 1, ['科目编码', '科目名称', '项目名称'], 'paper-text');
    for (const { column, selection } of columns.values()) {
      for (const { shift } of out.blocks) {
        out.text(head, column + shift, captionOf(selection, out.money), 'paper-text');
      }
    }
  }
  const cells = new Map<string, string>();
  const searches = new Map<string, readonly string[]>();
  for (const { functional, project } of rows) {
    const row = rowOf.get(rowKey({ functional: functional!, project: project! }))!;
    // The row above them all is that of the captions.
    out.level(row, 1);
    out.texts(row, 1, [functional![0]!], 'paper-text');
    out.texts(row, 2, [nameOf(budget, functional![0]!), project!], 'paper-text');
  }
  for (const { selection, inRow, inColumn } of asked) {
    const row = rowOf.get(inRow)!;
    const { column } = columns.get(inColumn)!;
    const address = cellAddress(row, column);
    const key = `${inRow} ${inColumn}`;
    if (cells.has(key)) {
      continue;
    }
    cells.set(key, address);
    const own = (places.get(inRow) ?? []).filter((place) => selects(selection, budget.lines[place - 1]!));
    const [code = ''] = selection.functional!;
    for (const block of out.blocks) {
      const found = `${block.field} ${inColumn} ${String(code.length)}`;
      const anywhere = searches.get(found) ?? searchOf(selection, code.length, out.money, block);
      searches.set(found, anywhere);
      out.amount(
        row,
        column + block.shift,
        amountOf(budget.lines, own, block),
        leafFormula(own, anywhere.join(String(row)), out.money, block),
      );
    }
  }
  return {
    cellOf: (selection) => cells.get(`${rowKey(selection)} ${columnKey(selection)}`) ?? null,
    top: head + 1,
    bottom: head + rows.length,
    width: columns.size,
    whole: [...columns.values()].filter(({ selection }) => selection.economic === undefined),
  };
}

/** What looks for the lines of a project of a column, cut where the number of its row belongs. */
function searchOf(
  selection: Selection,
  codeLength: number,
  columns: MoneyColumns,
  { field: amounts }: SumBlock,
): readonly string[] {
  const [code, project, row] = ['\u0001'.repeat(codeLength), '\u0002', '\u0003'];
  const text = sumOfSelected(
    { ...selection, functional: [code], project },
    (field) => `{${field}}`,
    (word) =>
      word === project ? `$C${row}` : word === code ? `$A${row}` : (columns.headOf(word) ?? quoted(word)),
    amounts,
  );
  return text.split(row);
}

/** Short enough for its column: the captions beside it would cut it off. */
function captionOf(selection: Selection, columns: MoneyColumns): string {
  if (selection.economic !== undefined) {
    return `其中 ${selection.economic.join('、')}`;
  }
  const money = columns.all.filter((one) => takesMoney(selection, one));
  // Rows of projects are about 项目支出: what else it may be is said.
  const isPlain = money.every(({ kind }) => kind === 'project');
  return money.map((one) => (isPlain ? SOURCE_NAMES[one.source] : moneyCaption(one))).join('、');
}
