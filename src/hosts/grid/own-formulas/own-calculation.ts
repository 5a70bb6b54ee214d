import { ICommandService, type Injector } from '@univerjs/core';
import {
  IFormulaCurrentConfigService,
  SetTriggerFormulaCalculationStartMutation,
  type IFormulaDatasetConfig,
  type ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { GridApp } from '../app';
import type { Cells } from '../cells';
import { readKept } from '../kept-in-grid';
import { GridCells } from './grid-cells';
import { FormulaTexts, takenOver, type TakenOver } from './taken-over';
import { evaluated } from './changed-values';

/** How often formulas of the user's in the list and ours in the tables are calculated by turns, should they never agree. */
const MOST_TURNS = 10;

const NONE: TakenOver = new Map();

/** Calculates the formulas of the generated sheets before the grid calculates the others, and spares it ours. */
export class OwnCalculation {
  /** Whether anything is taken over from the grid. */
  active = true;
  private readonly texts = new FormulaTexts();
  private readonly injector: Injector;
  private readonly giveBack: () => void;
  private taken: TakenOver = NONE;
  private turns = 0;
  /** A formula in the list has another value, for which nothing is dirty. */
  private again = false;
  private asking = false;

  constructor(private readonly app: GridApp) {
    this.injector = app.univer.__getInjector();
    const config = this.injector.get(IFormulaCurrentConfigService);
    const load = config.load.bind(config);
    const sparing = (data: IFormulaDatasetConfig): void => {
      this.leaveOut(data.formulaData);
      load(data);
    };
    config.load = sparing;
    this.giveBack = () => {
      this.active = false;
      this.taken = NONE;
      if (config.load === sparing) {
        config.load = load;
      }
    };
  }

  dispose(): void {
    this.giveBack();
  }

  /** Somebody has changed something. */
  changed(): void {
    if (!this.asking) {
      this.turns = 0;
    }
  }

  /** The grid is about to calculate what depends on something: what we find goes before it. */
  before(asked: ISetFormulaCalculationStartMutation): void {
    const workbook = this.app.api.getActiveWorkbook();
    this.taken = NONE;
    if (!this.active || !workbook) {
      return;
    }
    const cells = new GridCells(this.injector, workbook);
    const taken = takenOver(cells, this.texts);
    if (this.again || isAnythingDirty(asked)) {
      const before = sizeOf(taken);
      const results = evaluated(cells, taken);
      // For what has changed in the list nothing is dirty: the grid would not calculate what is left to it.
      asked.forceCalculation ||= this.again && sizeOf(taken) < before;
      this.again = false;
      if (!results) {
        return;
      }
      const unitId = workbook.getId();
      for (const [sheet, values] of results) {
        this.write(unitId, sheet, values);
        for (const range of rangesOf(values)) {
          // The grid keeps this very list, should it be stopped and begin once more.
          asked.dirtyRanges.push({ unitId, sheetId: sheet, range });
        }
      }
    }
    this.taken = taken;
  }

  /** What the grid has found is in the cells of a sheet: ours take it from the list. */
  applied({ subUnitId }: ISetRangeValuesMutationParams): void {
    const workbook = this.app.api.getActiveWorkbook();
    const isList = workbook && readKept(workbook).tables.some(({ sheet }) => sheet === subUnitId);
    if (!this.active || !isList || this.again || this.turns >= MOST_TURNS) {
      return;
    }
    this.turns += 1;
    this.again = true;
    this.asking = true;
    try {
      this.injector
        .get(ICommandService)
        .syncExecuteCommand(
          SetTriggerFormulaCalculationStartMutation.id,
          { dirtyRanges: [] },
          { onlyLocal: true },
        );
    } finally {
      this.asking = false;
    }
  }

  private write(unitId: string, subUnitId: string, cellValue: Cells): void {
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetRangeValuesMutation.id,
        { unitId, subUnitId, cellValue },
        { onlyLocal: true, fromFormula: true },
      );
  }

  private leaveOut(formulas: IFormulaDatasetConfig['formulaData']): void {
    const unitId = this.app.api.getActiveWorkbook()?.getId() ?? '';
    for (const [sheet, own] of this.taken) {
      const rows = formulas[unitId]?.[sheet];
      for (const { row, column } of rows ? own.values() : []) {
        delete rows?.[row - 1]?.[column - 1];
      }
    }
  }
}

function isAnythingDirty(asked: ISetFormulaCalculationStartMutation): boolean {
  const { forceCalculation, dirtyRanges, ...maps } = asked;
  const { dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap, clearDependencyTreeCache } = maps;
  return (
    forceCalculation ||
    dirtyRanges.length > 0 ||
    [dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap, clearDependencyTreeCache].some((map) =>
      Object.values(map ?? {}).some((of) => Object.keys(of ?? {}).length > 0),
    )
  );
}

function sizeOf(taken: TakenOver): number {
  return [...taken.values()].reduce((sum, { size }) => sum + size, 0);
}

/** Cells that stand beside each other as one range. */
function rangesOf(
  cells: Cells,
): { startRow: number; endRow: number; startColumn: number; endColumn: number }[] {
  return Object.entries(cells).flatMap(([at, columns]) => {
    const row = Number(at);
    const runs: [number, number][] = [];
    for (const column of Object.keys(columns as object).map(Number)) {
      const last = runs.at(-1);
      if (last?.[1] === column - 1) {
        last[1] = column;
      } else {
        runs.push([column, column]);
      }
    }
    return runs.map(([startColumn, endColumn]) => ({ startRow: row, endRow: row, startColumn, endColumn }));
  });
}
