import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { Executions } from '../../../src/hosts/grid/executions';

const begins = { id: SetFormulaCalculationStartMutation.id, params: {} };
const goesOn = { id: SetFormulaCalculationNotificationMutation.id, params: { stageInfo: {} } };
const stops = { id: SetFormulaCalculationStopMutation.id, params: {} };
const { CALCULATION_COMPLETED } = FormulaExecuteStageType;
const complete = {
  id: SetFormulaCalculationNotificationMutation.id,
  params: { stageInfo: { stage: CALCULATION_COMPLETED } },
};

function tells(executions: Executions, functionsExecutedState: FormulaExecutedStateType): void {
  executions.heard({ id: SetFormulaCalculationNotificationMutation.id, params: { functionsExecutedState } });
}

function ends(executions: Executions, state = FormulaExecutedStateType.SUCCESS): void {
  executions.heard(complete);
  tells(executions, state);
}

/** Whether somebody who waits from now on has been told, asked again and again. */
function waiting(executions: Executions): () => Promise<boolean> {
  let told = false;
  void executions.over().then(() => (told = true));
  return async () => {
    await jest.advanceTimersByTimeAsync(1);
    return told;
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('where none goes on nothing is waited for', async () => {
  expect(await waiting(new Executions())()).toBe(true);
});

it('of two that go on at once the end of one is not the end', async () => {
  const executions = new Executions();
  executions.heard(begins);
  executions.heard(begins);
  const told = waiting(executions);
  ends(executions);
  expect(await told()).toBe(false);
  executions.heard(goesOn);
  expect(await told()).toBe(false);
  ends(executions);
  expect(await told()).toBe(true);
});

it('one that is stopped tells its end twice; the one that is begun in between is waited for', async () => {
  const { STOP_EXECUTION } = FormulaExecutedStateType;
  const executions = new Executions();
  executions.heard(begins);
  const told = waiting(executions);
  executions.heard(stops);
  tells(executions, STOP_EXECUTION);
  executions.heard(begins);
  ends(executions, STOP_EXECUTION);
  expect(await told()).toBe(false);
  ends(executions);
  expect(await told()).toBe(true);
  expect(executions.takeDoubt()).toBe(false);
});

it('one that falls silent is given up, one that tells of itself is not', async () => {
  const executions = new Executions();
  executions.heard(begins);
  const told = waiting(executions);
  for (let second = 0; second < 300; second += 30) {
    await jest.advanceTimersByTimeAsync(30_000);
    executions.heard(goesOn);
  }
  expect(await told()).toBe(false);
  await jest.advanceTimersByTimeAsync(61_000);
  expect(await told()).toBe(true);
  ends(executions);
  executions.heard(begins);
  expect(await waiting(executions)()).toBe(false);
});

it('what one left that another got in the way of is in doubt, once', () => {
  const executions = new Executions();
  executions.heard(begins);
  ends(executions);
  executions.heard(begins);
  expect(executions.takeDoubt()).toBe(false);
  executions.heard(begins);
  ends(executions);
  ends(executions);
  expect(executions.takeDoubt()).toBe(true);
  expect(executions.takeDoubt()).toBe(false);
  executions.heard(begins);
  executions.heard(stops);
  ends(executions);
  expect(executions.takeDoubt()).toBe(true);
});
