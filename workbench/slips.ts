import type { CellPlan, FormatName, SheetPlan, WorkbookPlan } from '../src/core/index';

/** A slip of the hand in one table: the cell it happens to, as it then stands. */
interface Slip {
  readonly sheet: string;
  readonly slip: (cells: readonly CellPlan[]) => CellPlan | null;
}

const TOTALS: readonly FormatName[] = ['total-amount'];
const FIGURES: readonly FormatName[] = ['amount'];

/** What really happens to tables that are typed: one of each kind, each in a table of its own. */
const SLIPS: readonly Slip[] = [
  { sheet: 'income', slip: wrongMoneyUnit },
  { sheet: 'spending', slip: (cells) => turnedDigits(cells, TOTALS) },
  { sheet: 'general-budget', slip: wrongCode },
  { sheet: 'basic', slip: (cells) => turnedDigits(cells, FIGURES) },
];

/** The tables of a plan as values, with these slips in them. */
export function withSlips(plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets
      .filter(({ table }) => table === null)
      .map((sheet) => ({ ...sheet, ...slipped(sheet) })),
  };
}

function slipped({ id, cells }: SheetPlan): Pick<SheetPlan, 'cells'> {
  const wrong = SLIPS.find(({ sheet }) => sheet === id)?.slip(cells) ?? null;
  const isIt = (cell: CellPlan): boolean => cell.row === wrong?.row && cell.column === wrong.column;
  return { cells: wrong ? cells.map((cell) => (isIt(cell) ? wrong : cell)) : cells };
}

/** Two neighbouring digits in each other's place, in the first figure of these formats that has two unlike ones. */
function turnedDigits(cells: readonly CellPlan[], formats: readonly FormatName[]): CellPlan | null {
  for (const cell of cells) {
    const turned = cell.text.replace(/([1-9])(?!\1)([1-9])/, '$2$1');
    if (formats.includes(cell.format) && typeof cell.value === 'number' && turned !== cell.text) {
      return { row: cell.row, column: cell.column, format: cell.format, text: turned, value: Number(turned) };
    }
  }
  return null;
}

/** The last 项 has the code of its neighbour. */
function wrongCode(cells: readonly CellPlan[]): CellPlan | null {
  const item = cells.filter(({ format }) => format === 'item-name').at(-1);
  const code = cells.filter(({ row, format }) => row === item?.row && format === 'code').at(-1);
  if (!code) {
    return null;
  }
  const wrong = String(Number(code.text) + 1).padStart(code.text.length, '0');
  return { ...code, value: wrong, text: wrong };
}

/** The unit of money is not that of the figures. */
function wrongMoneyUnit(cells: readonly CellPlan[]): CellPlan | null {
  const line = cells.find(({ text }) => /单位：\s*万元/.test(text));
  if (!line) {
    return null;
  }
  const wrong = line.text.replace('万元', '元');
  return { ...line, value: wrong, text: wrong };
}
