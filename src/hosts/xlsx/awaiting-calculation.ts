import { readKept } from './kept-part';
import type { WorkbookPackage } from './package';
import { element, flag } from '../open-xml/xml';

/** Formulas of one and the same value from which on that value is none. */
const MANY = 3;

/** As many formulas are not all 0 in a workbook that was calculated. */
const CERTAINLY = 10;

/**
 * Whether what stands in a workbook's formulas may be anything: programs that write formulas without calculating them
 * ask the spreadsheet to do so on opening, and put 0 or another value in the meantime. A spreadsheet that asks for it
 * has calculated, and keeps its chain of calculation; so have we, wherever a file carries what we keep in it.
 */
function asksForCalculation(file: WorkbookPackage): boolean {
  const properties = element(file.workbook, 'calcPr');
  return ['fullCalcOnLoad', 'forceFullCalc'].some((name) => flag(properties, name));
}

function wasCalculated(file: WorkbookPackage): boolean {
  return file.names.some((name) => /calcChain\.xml$/i.test(name)) || readKept(file, [], []) !== null;
}

interface FormulaCell {
  readonly value: unknown;
  readonly formula?: string | null;
}

/**
 * Puts what stands for a formula without a value in the place of each that holds nothing but a value given in the
 * meantime: 0 anywhere, and any value where all formulas have the same. Where a file does not ask to be calculated, only
 * if many formulas are all there is, and each is 0.
 */
export function clearDefaults<Cell extends FormulaCell>(
  file: WorkbookPackage,
  sheets: readonly { readonly rows: (Cell | null)[][] }[],
  cleared: (cell: Cell, formula: string) => Cell,
): void {
  if (wasCalculated(file)) {
    return;
  }
  const values = new Set<unknown>();
  let formulas = 0;
  const eachFormula = (
    visit: (cells: (Cell | null)[], at: number, cell: Cell, formula: string) => void,
  ): void => {
    for (const { rows } of sheets) {
      for (const cells of rows) {
        cells.forEach((cell, at) => {
          if (cell && typeof cell.formula === 'string' && typeof cell.value !== 'object') {
            visit(cells, at, cell, cell.formula);
          }
        });
      }
    }
  };
  eachFormula((_cells, _at, { value }) => {
    formulas += 1;
    values.add(value);
  });
  const same = values.size === 1 && formulas >= MANY;
  if (!asksForCalculation(file) && !(same && values.has(0) && formulas >= CERTAINLY)) {
    return;
  }
  eachFormula((cells, at, cell, formula) => {
    if (same || cell.value === 0) {
      cells[at] = cleared(cell, formula);
    }
  });
}
