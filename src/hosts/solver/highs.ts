import type { Highs, IisResult, Model, ModelData } from 'highs';
import type { Conflict, Program, Solution, SolverLimits } from '../../core/balance/index';

/** The same program is solved the same way: one seed, no tolerance of the optimum. */
const OPTIONS = {
  output_flag: false,
  random_seed: 1,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-6,
} as const;

/** Solves a program with HiGHS, in the thread of the caller. */
export function solveProgram(highs: Highs, program: Program, { seconds }: SolverLimits): Solution {
  return highs.withModel(modelData(highs, { whole: undefined, ...program }), (model): Solution => {
    model.options.set({ ...OPTIONS, time_limit: seconds });
    model.run();
    const { modelStatus } = highs.constants;
    switch (model.getModelStatus()) {
      case modelStatus.empty:
        return { state: 'optimal', values: [], gap: 0 };
      case modelStatus.optimal:
        return { state: 'optimal', values: valuesOf(model, program), gap: 0 };
      case modelStatus.infeasible:
      case modelStatus.unboundedOrInfeasible:
        return { state: 'infeasible' };
      default:
        return hasSolution(model)
          ? { state: 'feasible', values: valuesOf(model, program), gap: Number(model.info.get('mip_gap')) }
          : { state: 'stopped' };
    }
  });
}

/** An irreducible conflict of a program without regard to whole numbers. */
export function conflictOf(highs: Highs, program: Program, { seconds }: SolverLimits): Conflict | null {
  return highs.withModel(modelData(highs, { ...program, whole: undefined }), (model): Conflict | null => {
    model.options.set({ ...OPTIONS, time_limit: seconds });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.infeasible) {
      return null;
    }
    model.options.set({ iis_strategy: highs.constants.iis.strategyRowPriority });
    const { rowIndex, colIndex }: IisResult = model.getIis();
    return rowIndex.length + colIndex.length === 0
      ? null
      : { rows: [...rowIndex].sort(ascending), columns: [...colIndex].sort(ascending) };
  });
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** 2 stands for a solution that holds. */
const HOLDS = 2;

function hasSolution(model: Model): boolean {
  return Number(model.info.get('primal_solution_status')) === HOLDS;
}

function valuesOf(model: Model, { whole }: Program): readonly number[] {
  const values = [...model.getSolution().colValue];
  // Whole numbers are whole but for a tolerance.
  return whole ? values.map((value, at) => (whole[at] ? Math.round(value) + 0 : value)) : values;
}

/** A program, or one without regard to its whole numbers. */
type Relaxed = Omit<Program, 'whole'> & { readonly whole: Program['whole'] | undefined };

function modelData(highs: Highs, { cost, lower, upper, whole, rows }: Relaxed): ModelData {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ columns }, at) => {
    starts[at + 1] = starts[at]! + columns.length;
  });
  const indices = new Int32Array(starts.at(-1)!);
  const values = new Float64Array(indices.length).fill(1);
  rows.forEach(({ columns, factors }, at) => {
    indices.set(columns, starts[at]);
    if (factors) {
      values.set(factors, starts[at]);
    }
  });
  const { integer, continuous } = highs.constants.variableType;
  return {
    numCols: cost.length,
    numRows: rows.length,
    colCost: Float64Array.from(cost),
    colLower: Float64Array.from(lower),
    colUpper: Float64Array.from(upper),
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    matrix: { format: 'csr', numRows: rows.length, numCols: cost.length, starts, indices, values },
    ...(whole && { integrality: Int32Array.from(whole, (one) => (one ? integer : continuous)) }),
  };
}
