import type { Budget } from '../budget/budget';
import { INPUT_SHEET } from '../budget/choose-list';
import { KIND_NAMES, SOURCE_NAMES, SPENDING_KINDS } from '../budget/line-item';
import { sourcesInUse } from '../budget/sources-in-use';
import { FIELD_NAMES, LINE_FIELDS, type LineField } from '../budget/heading-words';
import { publishedFields, publishedHeading } from '../budget/published-columns';
import { FIELD_FORMAT, fieldCell, publishedCell, text } from './input-cells';
import { PAGE_OF_PAGES, type CellPlan, type SheetPlan, type WorkbookPlan } from './plan';
import { textWidth } from './text-width';

/** The amounts stand in 元 here, whatever unit the list came in. Full-width brackets need no escape in a formula. */
const HEADING: Readonly<Record<LineField, string>> = {
  ...FIELD_NAMES,
  current: `${FIELD_NAMES.current}（元）`,
  prior: `${FIELD_NAMES.prior}（元）`,
};

const AMOUNT = '单位：元，最多两位小数。';

const NOTES: Readonly<Partial<Record<LineField, string>>> = {
  functional: '支出功能分类科目编码，类款项共 7 位，例如 2080505。',
  economic: '部门预算支出经济分类科目编码，类款共 5 位，例如 30108。',
  kind: '人员经费、公用经费合为基本支出；项目支出须填写项目名称。',
  current: AMOUNT,
  prior: AMOUNT,
};

const PUBLISHED_NOTE =
  '平衡舍入的结果：各行相加就是公开表上的数。由程序填写，不要手工改动；明细改动后重新生成。';

const HEADING_ROW = 3;
const MAX_WIDTH = 40;
/** Rows below the list that offer the words of a line before it is one: who types a list goes on there. */
const ROWS_TO_COME = 50;

/** The sheet 预算明细: every line as it was understood, in the order of the list, as an Excel table. */
export function inputSheet(budget: Budget): { sheet: SheetPlan; input: WorkbookPlan['input'] } {
  const kept = freeHeadings(budget.extraHeadings);
  const published = publishedFields(budget).map((field, at) => ({
    field,
    heading: publishedHeading(field, budget.balanced!),
    column: LINE_FIELDS.length + kept.length + at + 1,
  }));
  const headings = [
    ...LINE_FIELDS.map((field) => HEADING[field]),
    ...kept,
    ...published.map(({ heading }) => heading),
  ];
  const firstRow = HEADING_ROW + 1;
  // A table without rows is repaired by Excel at opening: an empty list keeps one blank row.
  const { unread = [] } = budget;
  const lastRow = HEADING_ROW + Math.max(1, budget.lines.length + unread.length);
  const cells: CellPlan[] = [
    text(1, 1, INPUT_SHEET, 'table-number'),
    text(2, 1, `编制部门：${budget.unit}    ${String(budget.year)} 年    单位：元`, 'unit-line'),
    ...headings.map((heading, at) => text(HEADING_ROW, at + 1, heading, 'input-heading')),
  ];
  const widths = headings.map((heading) => textWidth(heading) + 4);
  const add = (cell: CellPlan): void => {
    cells.push(cell);
    const width = widths[cell.column - 1]!;
    // No letter is wider than two: most texts need not be measured.
    if (width > MAX_WIDTH || (width < MAX_WIDTH && cell.text.length * 2 + 5 > width)) {
      widths[cell.column - 1] = Math.min(MAX_WIDTH, Math.max(width, textWidth(cell.text) + 5));
    }
  };
  for (const [at, line] of budget.lines.entries()) {
    for (const [across, field] of LINE_FIELDS.entries()) {
      add(fieldCell(budget, line, field, firstRow + at, across + 1));
    }
    for (const [across, value] of line.extra.entries()) {
      const column = LINE_FIELDS.length + across + 1;
      const format = typeof value === 'number' ? 'input-other' : 'input-text';
      add({ row: firstRow + at, column, value, text: value === null ? '' : String(value), format });
    }
    for (const { field, column } of published) {
      add(publishedCell(line[field] ?? null, budget.balanced!, firstRow + at, column));
    }
  }
  for (const [at, { cells: stands, extra }] of unread.entries()) {
    const row = firstRow + budget.lines.length + at;
    const contents = [...LINE_FIELDS.map((field) => [stands[field], FIELD_FORMAT[field]] as const)];
    const others = extra.map(
      (value) => [value, typeof value === 'number' ? 'input-other' : 'input-text'] as const,
    );
    [...contents, ...others].forEach(([value, format], across) => {
      const content = value === '' ? null : value;
      add({ row, column: across + 1, value: content, text: String(content ?? ''), format });
    });
  }
  if (budget.lines.length + unread.length === 0) {
    LINE_FIELDS.forEach((field, at) => add(text(firstRow, at + 1, '', FIELD_FORMAT[field])));
  }
  const range = { top: HEADING_ROW, left: 1, bottom: lastRow, right: headings.length };
  const columnOf = (field: LineField): number => LINE_FIELDS.indexOf(field) + 1;
  const bodyOf = (field: LineField): SheetPlan['choices'][number]['range'] => {
    const column = columnOf(field);
    return { top: firstRow, left: column, bottom: lastRow + ROWS_TO_COME, right: column };
  };
  return {
    sheet: {
      id: 'input',
      name: INPUT_SHEET,
      cells,
      merges: [{ top: 2, left: 1, bottom: 2, right: LINE_FIELDS.length }],
      columnWidths: widths,
      rowHeights: [],
      frozen: { rows: HEADING_ROW, columns: 0 },
      print: {
        paper: 'A4',
        orientation: 'landscape',
        pagesWide: 1,
        pagesTall: null,
        repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
        area: { top: 1, left: 1, bottom: lastRow, right: headings.length },
        footer: PAGE_OF_PAGES,
      },
      spills: [],
      table: { name: INPUT_SHEET, range, columns: headings },
      choices: [
        { range: bodyOf('source'), words: sourcesInUse(budget).map((source) => SOURCE_NAMES[source]) },
        { range: bodyOf('kind'), words: SPENDING_KINDS.map((kind) => KIND_NAMES[kind]) },
      ],
      notes: [
        ...LINE_FIELDS.flatMap((field) => {
          const note = NOTES[field];
          return note === undefined ? [] : [{ row: HEADING_ROW, column: columnOf(field), text: note }];
        }),
        ...published.map(({ column }) => ({ row: HEADING_ROW, column, text: PUBLISHED_NOTE })),
      ],
    },
    input: {
      sheet: INPUT_SHEET,
      table: INPUT_SHEET,
      fields: Object.fromEntries<{ readonly heading: string; readonly column: number }>([
        ...LINE_FIELDS.map((field) => [field, { heading: HEADING[field], column: columnOf(field) }] as const),
        ...published.map(({ field, heading, column }) => [field, { heading, column }] as const),
      ]),
      firstRow,
      lastRow,
    },
  };
}

/** Headings of kept columns, none twice: a table needs a name of its own for each column. */
function freeHeadings(extra: readonly string[]): string[] {
  const taken = new Set<string>(Object.values(HEADING).map((heading) => heading.toLowerCase()));
  return extra.map((caption) => {
    const plain = caption.replace(/\s+/g, ' ').slice(0, 200);
    let heading = plain;
    for (let copy = 2; taken.has(heading.toLowerCase()); copy += 1) {
      heading = `${plain} ${String(copy)}`;
    }
    taken.add(heading.toLowerCase());
    return heading;
  });
}
