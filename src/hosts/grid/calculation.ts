import { ICommandService, toDisposable, type IDisposable } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  IDependencyManagerService,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { InsertSheetMutation, type IInsertSheetMutationParams } from '@univerjs/sheets';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import { TIMING } from '../user-timing';
import type { GridApp } from './app';
import { Executions } from './executions';

/** Longest wait for the grid's own calculation, in milliseconds. */
const PATIENCE = 600_000;

/** The grid's calculation of what was changed: when it is done, and what it leaves behind. */
export class Calculation {
  private readonly listeners: IDisposable[];
  private readonly executions = new Executions();
  private readonly withValues = new Set<string>();
  private readonly dependencies: IDependencyManagerService;
  /** Number of the calculation that was the last when something changed; null if all is calculated. */
  private changedAfter: number | null = null;

  constructor(private readonly app: GridApp) {
    const injector = app.univer.__getInjector();
    const commands = injector.get(ICommandService);
    const triggers = injector.get(IActiveDirtyManagerService);
    this.dependencies = injector.get(IDependencyManagerService);
    this.listeners = [
      commands.onCommandExecuted((command) => this.executions.heard(command)),
      commands.onCommandExecuted(({ id }, options) => {
        if (triggers.get(id) && options?.onlyLocal !== true) {
          this.changedAfter = this.sessions.state.id;
        }
      }),
      // What formulas depend on is found anew at each calculation, and the grid (0.25.1) puts it beside what it found
      // before: the page would grow with each edit, and keep what workbooks had that are closed.
      commands.beforeCommandExecuted(({ id }) => {
        if (id === SetFormulaCalculationStartMutation.id) {
          this.dependencies.reset();
        }
      }),
    ];
  }

  /** A sheet that has come in with the values of its formulas, and to which no other formula refers: nothing is calculated. */
  hasValues(sheet: string): void {
    if (this.withValues.size === 0) {
      this.sparePlanned();
    }
    this.withValues.add(sheet);
  }

  /** The grid asks what a new sheet makes necessary a while after it has come in. */
  private sparePlanned(): void {
    const triggers = this.app.univer.__getInjector().get(IActiveDirtyManagerService);
    const usual = triggers.get(InsertSheetMutation.id)!;
    triggers.register(InsertSheetMutation.id, {
      ...usual,
      getDirtyData: (command) => {
        const { sheet } = command.params as IInsertSheetMutationParams;
        return this.withValues.has(sheet.id ?? '') ? {} : usual.getDirtyData(command);
      },
    });
    this.listeners.push(toDisposable(() => triggers.register(InsertSheetMutation.id, usual)));
  }

  /** Waits until what was changed is calculated. */
  async settle(): Promise<void> {
    while (this.changedAfter !== null) {
      const changed = this.changedAfter;
      // One that is over is not waited for: the grid would wait half a second for another. One that was going on when the
      // change came knows nothing of it: the next one does, and where none begins there was nothing to calculate.
      for (let idle = false; !idle && !this.isDone(changed);) {
        const { id } = this.sessions.state;
        const busy = this.isBusy();
        await this.sessions.waitForLatestApplied(PATIENCE);
        idle = !busy && this.sessions.state.id === id;
      }
      await this.executions.over();
      if (this.changedAfter === changed) {
        this.changedAfter = null;
      }
      performance.mark(TIMING.calculated);
    }
  }

  /** Begins to calculate every formula anew, whatever values they have. */
  begin(): void {
    const { id } = this.sessions.state;
    this.app.api.getFormula().executeCalculation();
    this.changedAfter = id;
  }

  /** Calculates every formula anew. */
  async all(): Promise<void> {
    this.begin();
    await this.settle();
  }

  dispose(): void {
    this.listeners.forEach((listener) => listener.dispose());
    this.dependencies.reset();
    this.executions.giveUp();
  }

  /** It comes with the first workbook. */
  private get sessions(): FormulaCalculationSessionService {
    return this.app.univer.__getInjector().get(FormulaCalculationSessionService);
  }

  private isBusy(): boolean {
    const { started, completed, stopped, resultApplied } = this.sessions.state;
    return started && !stopped && !(completed && resultApplied);
  }

  private isDone(changed: number): boolean {
    const { id, completed, stopped, resultApplied } = this.sessions.state;
    return id > changed && completed && resultApplied && !stopped;
  }
}
