import type { ICommandInfo } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { TIMING } from '../user-timing';

/** How often it is looked whether a calculation still tells of itself, in milliseconds. */
const LOOK = 1000;
/**
 * Looks in a row that found nothing told: such a calculation has no end. While the page is busy nobody looks; but what
 * depends on what is gathered without a word.
 */
const SILENT_LOOKS = 60;

/**
 * Calculations that go on. The grid (0.25.1) begins another one while one is still gathering what depends on what, and
 * its session then takes the end of the first for the end of the second: so each is counted, and the second waits its
 * turn, but has emptied the store into which the first writes. One that is to be stopped tells its end twice, and is
 * begun again with what was changed; but where it came to its end nevertheless, that is forgotten. After either
 * everything is to be calculated once more.
 */
export class Executions {
  private running = 0;
  /** The one that goes on has done its work, and is about to tell its end. */
  private complete = false;
  private stopping = false;
  private doubtful = false;
  private silent = 0;
  private readonly waiting = new Set<() => void>();
  private looking: ReturnType<typeof setInterval> | null = null;

  /** To be told of every command that was executed. */
  heard({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetFormulaCalculationStartMutation.id) {
      this.begun();
    } else if (id === SetFormulaCalculationStopMutation.id) {
      this.stopping = true;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      this.silent = 0;
      const { stageInfo, functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState === undefined) {
        this.complete = stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED;
      } else if (this.complete) {
        this.ended();
      }
    }
  }

  /** Whether one got in the way of another since this was asked last: what they left may be wrong. */
  takeDoubt(): boolean {
    const doubtful = this.doubtful || this.stopping;
    this.doubtful = false;
    this.stopping = false;
    return doubtful;
  }

  /** When none goes on. */
  over(): Promise<void> {
    return this.running === 0 ? Promise.resolve() : new Promise((resolve) => this.waiting.add(resolve));
  }

  /** Nothing more is waited for. */
  giveUp(): void {
    this.count(-this.running);
  }

  private begun(): void {
    this.silent = 0;
    this.doubtful ||= this.running > 0 && !this.stopping;
    this.stopping = false;
    this.count(1);
  }

  private ended(): void {
    this.complete = false;
    this.count(-1);
    if (this.running === 0) {
      performance.mark(TIMING.shown);
    }
  }

  private count(more: number): void {
    this.running = Math.max(0, this.running + more);
    if (this.running > 0) {
      this.looking ??= setInterval(() => this.look(), LOOK);
      return;
    }
    if (this.looking !== null) {
      clearInterval(this.looking);
      this.looking = null;
    }
    // One that was stopped is begun again right at its end.
    setTimeout(() => {
      if (this.running === 0) {
        this.waiting.forEach((resolve) => resolve());
        this.waiting.clear();
      }
    });
  }

  private look(): void {
    this.silent += 1;
    if (this.silent >= SILENT_LOOKS) {
      this.giveUp();
    }
  }
}
