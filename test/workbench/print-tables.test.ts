import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/core/index';
import { layOut } from '../../src/core/sheet/lay-out';
import { paperOf } from '../../workbench/print-scale';
import { printTables, type PrintRow, type PrintTable } from '../../workbench/print-tables';
import { caseNames, discloseCase, loadCase, printedGrid } from '../cases/load-case';

function planOf(name: string): WorkbookPlan {
  const plan = layOut(discloseCase(loadCase(name)));
  return { ...plan, sheets: plan.sheets.filter(({ table }) => table === null) };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where a browser puts the cells: each into the next place that no cell above reaches into. */
function placesOf(rows: readonly PrintRow[]): Place[] {
  const taken = new Set<string>();
  return rows.flatMap(({ row, cells }) => {
    let column = 1;
    return cells.map((cell) => {
      while (taken.has(`${row}:${column}`)) {
        column += 1;
      }
      const place = { row, column, text: cell.text };
      for (let down = 0; down < cell.rows; down += 1) {
        for (let across = 0; across < cell.columns; across += 1) {
          const at = `${row + down}:${column + across}`;
          expect(taken.has(at)).toBe(false);
          taken.add(at);
        }
      }
      return place;
    });
  });
}

function printed({ head, body }: PrintTable): Place[] {
  return [...placesOf(head), ...placesOf(body)].filter(({ text }) => text !== '');
}

function planned(sheet: SheetPlan): Place[] {
  return printedGrid(sheet).flatMap((cells, at) =>
    cells.flatMap((text, across) => (text === '' ? [] : [{ row: at + 1, column: across + 1, text }])),
  );
}

const textsOf = (rows: readonly PrintRow[], role: string): string[] =>
  rows.flatMap(({ cells }) => cells.filter((cell) => cell.role === role).map(({ text }) => text));

describe.each(caseNames)('the tables of %s on paper', (name) => {
  const plan = planOf(name);
  const tables = printTables(plan);

  it('have every text of the plan in its place', () => {
    expect(tables).toHaveLength(9);
    tables.forEach((table, at) => expect(printed(table)).toEqual(planned(plan.sheets[at]!)));
  });

  it('fit their paper', () => {
    for (const [at, { print }] of plan.sheets.entries()) {
      const { head, body, width, columns } = tables[at]!;
      const paper = paperOf(print.orientation);
      expect(width).toBeLessThanOrEqual(paper.width + 1e-6);
      expect(columns.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100);
      const height = [...head, ...body].reduce((sum, row) => sum + row.height, 0);
      expect(height <= paper.height || print.pagesTall === null).toBe(true);
    }
  });
});

describe('printTables', () => {
  const plan = planOf('kashi-2021');
  const byId = new Map(printTables(plan).map((table) => [table.id, table]));
  const sheetOf = (change: (sheet: SheetPlan) => Partial<SheetPlan>): PrintTable => {
    const [first] = plan.sheets;
    return printTables({ ...plan, sheets: [{ ...first!, ...change(first!) }] })[0]!;
  };

  it('repeats titles and captions, and says of what they are headings', () => {
    const general = plan.sheets.find(({ name }) => name.startsWith('表五'))!;
    const { head, body } = byId.get(general.id)!;
    expect(head).toHaveLength(general.print.repeatRows!.last);
    expect(textsOf(head, 'column-heading')).toEqual(
      expect.arrayContaining(['类', '款', '项', '基本支出', '功能分类科目名称']),
    );
    expect(textsOf(head, 'column-heading')).not.toContain('');
    expect(textsOf(head, 'row-heading')).toEqual([]);
    expect(textsOf(body, 'column-heading')).toEqual([]);
    expect(textsOf(body, 'row-heading')).toEqual(expect.arrayContaining(['社会保障和就业支出', '合 计']));
  });

  it('takes no name for the heading of the figures of another', () => {
    const { body } = byId.get(plan.sheets[0]!.id)!;
    expect(textsOf(body, 'cell')).toEqual(expect.arrayContaining(['201 一般公共服务支出', '支 出 总 计']));
    // Beside nothing.
    expect(textsOf(body, 'row-heading')[0]).toBe('209 社会保险基金支出');
  });

  it('cuts a merged cell where the repeated rows end', () => {
    const table = sheetOf(({ print, merges }) => {
      const { last } = print.repeatRows!;
      return { merges: [...merges, { top: last, left: 2, bottom: last + 2, right: 2 }] };
    });
    const at = (rows: readonly PrintRow[], row: number) =>
      rows.find((one) => one.row === row)?.cells.find(({ column }) => column === 2);
    const last = table.head.at(-1)!.row;
    expect(at(table.head, last)).toMatchObject({ rows: 1 });
    expect(at(table.body, last + 1)).toMatchObject({ rows: 2 });
    expect(at(table.body, last + 2)).toBeUndefined();
  });

  it('shrinks a wide table to the width of its paper, and enlarges none', () => {
    const wide = sheetOf(({ columnWidths }) => ({ columnWidths: columnWidths.map((width) => width * 5) }));
    expect(wide.scale).toBeLessThan(0.5);
    expect(wide.width).toBeCloseTo(paperOf('landscape').width);
    const small = sheetOf(({ columnWidths, rowHeights }) => ({
      columnWidths: columnWidths.map(() => 5),
      rowHeights: rowHeights.map(() => 5),
    }));
    expect(small.scale).toBe(1);
  });

  it('has a place for cells that nobody filled', () => {
    const keep = ({ row, column }: CellPlan): boolean => row !== 6 || column !== 2;
    const table = sheetOf(({ cells }) => ({ cells: cells.filter(keep) }));
    const row = table.body.find((one) => one.row === 6)!;
    expect(row.cells.find(({ column }) => column === 2)).toMatchObject({
      text: '',
      format: null,
      role: 'cell',
    });
  });
});
