import { nameOf, type Budget } from '../budget/budget';
import { INPUT_SHEET } from '../budget/choose-list';
import { KIND_NAMES, SOURCE_NAMES, SPENDING_KINDS, type LineItem } from '../budget/line-item';
import { sourcesInUse } from '../budget/sources-in-use';
import { FIELD_NAMES, LINE_FIELDS, type LineField } from '../budget/heading-words';
import { formatYuan, type Amount } from '../money/amount';
import type { FormatName } from './formats';
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

const FIELD_FORMAT: Readonly<Record<LineField, FormatName>> = {
  functional: 'input-code',
  functionalName: 'input-text',
  economic: 'input-code',
  economicName: 'input-text',
  source: 'input-text',
  kind: 'input-text',
  project: 'input-text',
  current: 'input-amount',
  prior: 'input-amount',
};

const HEADING_ROW = 3;
const MAX_WIDTH = 40;
/** Rows below the list that offer the words of a line before it is one: who types a list goes on there. */
const ROWS_TO_COME = 50;

/** The sheet 预算明细: every line as it was understood, in the order of the list, as an Excel table. */
export function inputSheet(budget: Budget): { sheet: SheetPlan; input: WorkbookPlan['input'] } {
  const headings = [...LINE_FIELDS.map((field) => HEADING[field]), ...freeHeadings(budget.extraHeadings)];
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
      notes: LINE_FIELDS.flatMap((field) => {
        const note = NOTES[field];
        return note === undefined ? [] : [{ row: HEADING_ROW, column: columnOf(field), text: note }];
      }),
    },
    input: {
      sheet: INPUT_SHEET,
      table: INPUT_SHEET,
      fields: Object.fromEntries(
        LINE_FIELDS.map((field) => [field, { heading: HEADING[field], column: columnOf(field) }]),
      ),
      firstRow,
      lastRow,
    },
  };
}

function text(row: number, column: number, words: string, format: FormatName): CellPlan {
  return { row, column, value: words === '' ? null : words, text: words, format };
}

function fieldCell(budget: Budget, line: LineItem, field: LineField, row: number, column: number): CellPlan {
  const format = FIELD_FORMAT[field];
  switch (field) {
    case 'functional':
    case 'economic':
    case 'project':
      return text(row, column, line[field], format);
    case 'functionalName':
      return text(row, column, nameOf(budget, line.functional), format);
    case 'economicName':
      return text(row, column, nameOf(budget, line.economic), format);
    case 'source':
      return text(row, column, SOURCE_NAMES[line.source], format);
    case 'kind':
      return text(row, column, KIND_NAMES[line.kind], format);
    case 'current':
    case 'prior':
      return amount(row, column, line[field], format);
  }
}

function amount(row: number, column: number, value: Amount | null, format: FormatName): CellPlan {
  const written = value === null ? '' : formatYuan(value);
  return { row, column, value: value === null ? null : Number(written), text: written, format };
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
