import { StandIn, type StandInOptions, type Workbook } from '@budget-disclosure/excel-stand-in';
import type { Session } from '../../../src/session/session';
import { openSession } from './open-session';

export const WAYS = ['before', 'after', 'dead'] as const;
export type Way = (typeof WAYS)[number];

export interface Trial {
  readonly options?: StandInOptions;
  /** The workbook before the command. */
  readonly workbook: Workbook;
  readonly command: (session: Session) => Promise<void>;
}

export interface Verdicts {
  readonly actions: number;
  readonly tried: number;
  readonly old: number;
  readonly whole: number;
  /** Actions after which the workbook was neither the old nor the new one, and what differed. */
  readonly between: readonly string[];
}

/** Everything in a workbook, as text: but for the numbers of changes, which are new each time. */
export function contentOf(standIn: StandIn): string {
  return JSON.stringify(standIn.toJSON({ ids: false })).replace(/"\d{13}-\d+"/g, '"change"');
}

/** Outline levels of sheets that were there are changed when all else is done, and are no part of the work. */
function contentWithoutOutline(standIn: StandIn): string {
  standIn.workbook.sheets.forEach(({ rows }) => rows.forEach((line) => delete line.level));
  return contentOf(standIn).replace(/,\\"rowLevels\\":\[[\d,]*\]/g, '');
}

/**
 * Of a long command are tried: the first and last actions, each kind of action where it comes first (in one of the
 * ways), and one action in `every`. FAULTS=1/8 … 8/8 tries an eighth of all actions each: together every one,
 * in processes that stay small.
 */
const [SHARE, SHARES] = (process.env['FAULTS'] ?? '').split('/').map(Number);
const ENDS = 2;

function actionsToTry(names: readonly string[], way: Way, every: number): number[] {
  const all = names.map((_, at) => at + 1);
  if (SHARES !== undefined) {
    return all.filter((action) => action % SHARES === SHARE! % SHARES);
  }
  const turn = WAYS.indexOf(way);
  const firsts = [...new Set(names)]
    .filter((_, kind) => kind % WAYS.length === turn)
    .map((name) => names.indexOf(name) + 1);
  const spread = all.filter(
    (action) => action <= ENDS || action > names.length - ENDS || (action + turn) % every === 0,
  );
  return [...new Set([...spread, ...firsts])].sort((a, b) => a - b);
}

/** Whether every action is tried in every way. */
export const ALL_FAULTS = SHARES !== undefined;

/** Fails the command at its writing actions in turn, and looks at what is left. */
export async function injectFaults(
  { options, workbook, command }: Trial,
  way: Way,
  every = 1,
): Promise<Verdicts> {
  const before = contentWithoutOutline(new StandIn({ ...options, workbook: structuredClone(workbook) }));
  const whole = await play({ ...options, workbook: structuredClone(workbook) }, command, null);
  const between: string[] = [];
  const counts = { old: 0, whole: 0 };
  const actions = actionsToTry(whole.names, way, every);
  for (const action of actions) {
    const { content } = await play({ ...options, workbook: structuredClone(workbook) }, command, {
      action,
      way,
    });
    if (content === before) {
      counts.old += 1;
    } else if (content === whole.content) {
      counts.whole += 1;
    } else {
      between.push(`${String(action)}: ${firstDifference(content, before, whole.content)}`);
    }
  }
  return { actions: whole.names.length, tried: actions.length, ...counts, between };
}

async function play(
  options: StandInOptions,
  command: Trial['command'],
  fault: { readonly action: number; readonly way: Way } | null,
): Promise<{ readonly content: string; readonly names: readonly string[] }> {
  const standIn = new StandIn(options);
  const { page, session } = await openSession(standIn);
  standIn.failAt(fault?.action ?? Infinity, fault?.way ?? 'before');
  if (fault?.way === 'dead') {
    // No answer comes any more: the pane is closed and opened anew.
    await Promise.race([command(session), standIn.died()]);
    page.close();
    standIn.revive();
    const again = await openSession(standIn);
    again.page.close();
  } else {
    await command(session);
    page.close();
  }
  return { content: contentWithoutOutline(standIn), names: standIn.writtenActions() };
}

/** Where a text departs from others. */
export function firstDifference(is: string, ...others: readonly string[]): string {
  return others
    .map((other) => {
      let at = 0;
      while (at < is.length && is[at] === other[at]) {
        at += 1;
      }
      return `${is.slice(Math.max(0, at - 60), at + 60)} | ${other.slice(Math.max(0, at - 60), at + 60)}`;
    })
    .join('\n  or ');
}
