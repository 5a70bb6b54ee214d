import { ICommandService, toDisposable, type IDisposable, type Injector } from '@univerjs/core';
import { IDependencyManagerService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';

/**
 * What formulas depend on is found anew at each calculation, and the grid (0.25.1) puts it beside what it found before:
 * the page would grow with each edit, and keep what workbooks had that are closed. So it is forgotten first.
 */
export function forgetDependencies(injector: Injector): IDisposable {
  const dependencies = injector.get(IDependencyManagerService);
  const calculations = injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id) {
      dependencies.reset();
    }
  });
  return toDisposable(() => {
    calculations.dispose();
    dependencies.reset();
  });
}
