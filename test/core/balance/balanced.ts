import { balance, type Balanced } from '../../../src/core/balance/balance';
import type { Solver } from '../../../src/core/balance/program';
import type { Budget } from '../../../src/core/budget/budget';
import { fillForm } from '../../../src/core/disclosure/fill';
import type { Disclosure, FilledAmount } from '../../../src/core/disclosure/filled';
import type { Form } from '../../../src/core/disclosure/table';
import { nodeSolver } from '../../../src/hosts/solver/node-solver';

let loaded: Promise<Solver> | null = null;

/** The solver of the command line, loaded once. */
export function solver(): Promise<Solver> {
  loaded ??= nodeSolver();
  return loaded;
}

const LIMITS = { seconds: 60 };

/** A budget balanced in a form; throws where that is not possible. */
export async function balancedIn(form: Form, budget: Budget): Promise<Balanced> {
  const result = await balance(fillForm(form, budget), await solver(), LIMITS);
  if (result.state !== 'balanced') {
    throw new Error(`not balanced: ${result.state}`);
  }
  return result;
}

/** Every figure of the tables. */
export function figuresOf({ tables }: Disclosure): FilledAmount[] {
  return tables.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows, total }) => [...rows, ...(total ? [total] : [])].flatMap((row) => row.amounts)),
  );
}
