import type { Disclosure } from '../disclosure/filled';
import type { Answer } from './answers';
import { figureSource, priorFigures, type FigureSource } from './figure-source';
import type { Material } from './material';

/** Performance goals (绩效目标): how many projects have them, and their money in 万元 as printed. */
export interface Goals {
  readonly count: number;
  readonly money: string;
}

/** Everything that a text is made from. */
export interface Facts {
  readonly disclosure: Disclosure;
  readonly current: FigureSource;
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
  /** Figures of last year from elsewhere than the list. */
  readonly prior?: FigureSource | null;
}

export function factsOf(disclosure: Disclosure, { prior, ...inputs }: TextInputs): Facts {
  return {
    disclosure,
    current: figureSource(disclosure),
    prior: prior ?? priorFigures(disclosure),
    ...inputs,
  };
}
