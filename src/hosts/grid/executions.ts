import type { ICommandInfo } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';

/** Silence after which a calculation that has not told its end has none, in milliseconds. */
const SILENCE = 5000;

/**
 * Calculations that go on. The grid (0.25.1) begins another one while one is still gathering what depends on what, and
 * its session then takes the end of the first for the end of the second: so each is counted.
 */
export class Executions {
  private running = 0;
  private readonly waiting = new Set<() => void>();
  private silence: ReturnType<typeof setTimeout> | null = null;

  /** To be told of every command that was executed. */
  heard({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetFormulaCalculationStartMutation.id) {
      this.running += 1;
      this.listen();
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) {
        this.running = Math.max(0, this.running - 1);
      }
      this.listen();
    }
  }

  /** When none goes on. */
  over(): Promise<void> {
    return this.running === 0 ? Promise.resolve() : new Promise((resolve) => this.waiting.add(resolve));
  }

  /** Nothing more is waited for. */
  giveUp(): void {
    this.running = 0;
    this.listen();
  }

  private listen(): void {
    if (this.silence !== null) {
      clearTimeout(this.silence);
      this.silence = null;
    }
    if (this.running > 0) {
      this.silence = setTimeout(() => this.giveUp(), SILENCE);
    } else {
      this.waiting.forEach((resolve) => resolve());
      this.waiting.clear();
    }
  }
}
