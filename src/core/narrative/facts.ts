import type { Disclosure } from '../disclosure/filled';
import { isZero } from '../money/amount';
import type { Answer } from './answers';
import {
  figureSource,
  priorFigures,
  type FigureSource,
  type KnownFigures,
} from '../disclosure/figure-source';
import type { PriorEntry } from '../sheet/prior-entries';
import { priorFromEntries } from '../sheet/prior-source';
import type { Material } from './material';
import { NO_GOALS } from './profile-fields';

/** Performance goals (绩效目标): how many projects have them, and their money in 万元 as printed. */
export interface Goals {
  readonly count: number;
  readonly money: string;
}

/** Everything that a text is made from. */
export interface Facts {
  readonly disclosure: Disclosure;
  readonly current: KnownFigures;
  /** Last year’s; null where nobody said anything of it. */
  readonly prior: FigureSource | null;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly material: Material;
  /** Null where no goals were asked for yet. */
  readonly goals: Goals | null;
}

/** What a unit says of itself, and what was written for its text. */
export interface TextInputs {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly material: Material;
  readonly goals: Goals | null;
  /** Figures of last year that the workbook holds beside the list. */
  readonly prior?: readonly PriorEntry[];
}

export function factsOf(disclosure: Disclosure, { prior = [], goals, ...inputs }: TextInputs): Facts {
  const current = figureSource(disclosure);
  return {
    ...inputs,
    disclosure,
    current,
    prior: priorFromEntries(prior, priorFigures(disclosure)),
    goals: goals && goals.count > 0 ? goals : noGoals(current, inputs.answers),
  };
}

const NONE: Goals = { count: 0, money: '0' };

/** Without projects, or where a unit says that it manages none by goals, there are none; else nobody has said it yet. */
function noGoals(current: KnownFigures, answers: Facts['answers']): Goals | null {
  const projects = current.amount({ table: 'spending', row: 'total', column: 'project' });
  return isZero(projects) || answers.get('goals') === NO_GOALS ? NONE : null;
}
