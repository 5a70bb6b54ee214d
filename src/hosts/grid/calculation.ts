import { ICommandService, toDisposable, type IDisposable } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  IDependencyManagerService,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  SetRangeValuesMutation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { TIMING } from '../user-timing';
import type { GridApp } from './app';
import { Executions } from './executions';
import { OwnCalculation } from './own-formulas/own-calculation';
import { PutOff } from './put-off';

/** How often everything is calculated once more where calculations got in each other's way. */
const AGAIN = 3;

/** The grid's calculation of what was changed: when it is done, and what it leaves behind. */
export class Calculation {
  /** The formulas of the generated sheets. */
  readonly own: OwnCalculation;
  private readonly listeners: IDisposable[];
  private readonly executions = new Executions();
  private readonly withValues = new Set<string>();
  private readonly dependencies: IDependencyManagerService;
  private readonly putOff = new PutOff();
  /** Whether something was changed since all was calculated. */
  private changed = false;

  constructor(private readonly app: GridApp) {
    const injector = app.univer.__getInjector();
    const commands = injector.get(ICommandService);
    const triggers = injector.get(IActiveDirtyManagerService);
    this.dependencies = injector.get(IDependencyManagerService);
    this.own = new OwnCalculation(app);
    this.listeners = [
      commands.onCommandExecuted((command) => this.executions.heard(command)),
      commands.onCommandExecuted(({ id, params }, options) => {
        if (options?.['applyFormulaCalculationResult'] === true) {
          this.own.applied(params as ISetRangeValuesMutationParams);
        }
        // What the grid calculates for, and puts off what it was about to begin.
        if (triggers.get(id) && !(id === SetRangeValuesMutation.id && options?.onlyLocal === true)) {
          this.own.changed();
          this.hasChanged();
        }
      }),
      // What formulas depend on is found anew at each calculation, and the grid (0.25.1) puts it beside what it found
      // before: the page would grow with each edit, and keep what workbooks had that are closed.
      commands.beforeCommandExecuted(({ id, params }) => {
        if (id === SetFormulaCalculationStartMutation.id) {
          this.dependencies.reset();
          this.own.before(params as ISetFormulaCalculationStartMutation);
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
    for (let again = 0; this.changed;) {
      await this.putOff.over();
      await this.executions.over();
      if (!this.putOff.pending) {
        this.changed = false;
        if (this.executions.takeDoubt() && again < AGAIN) {
          again += 1;
          this.begin();
        }
      }
      performance.mark(TIMING.calculated);
    }
  }

  /** Begins to calculate every formula anew, whatever values they have. */
  begin(): void {
    this.app.api.getFormula().executeCalculation();
    this.hasChanged();
  }

  /** Calculates every formula anew. */
  async all(): Promise<void> {
    this.begin();
    await this.settle();
  }

  dispose(): void {
    this.listeners.forEach((listener) => listener.dispose());
    this.dependencies.reset();
    this.own.dispose();
    this.putOff.end();
    this.executions.giveUp();
  }

  private hasChanged(): void {
    this.changed = true;
    this.putOff.again();
  }
}
