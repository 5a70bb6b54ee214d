import type { Amount } from '../money/amount';
import type { FundingSource } from './line-item';

/** Money of a source that no line says: what it brings this year, what comes from last year, what goes to next year. */
export const CARRIED_FLOWS = ['income', 'carried-in', 'carried-out', 'reserves'] as const;
export type CarriedFlow = (typeof CARRIED_FLOWS)[number];

export interface CarriedAmount {
  readonly source: FundingSource;
  readonly flow: CarriedFlow;
  readonly amount: Amount;
}

/** What 收入与结转 says. */
export type CarryOver = readonly CarriedAmount[];

/** What of it is asked for: by flow and source, never by code or kind, which money that is not spent does not have. */
export function carriedOver(
  carryOver: CarryOver | undefined,
  asked: {
    readonly flows?: readonly string[];
    readonly sources?: readonly FundingSource[];
    readonly kinds?: unknown;
    readonly functional?: unknown;
    readonly economic?: unknown;
    readonly project?: unknown;
    readonly year?: unknown;
  },
): CarryOver {
  const { flows, sources, kinds, functional, economic, project, year } = asked;
  const bySource = [kinds, functional, economic, project, year].every((one) => one === undefined);
  return flows && bySource
    ? (carryOver ?? []).filter(
        ({ flow, source }) => flows.includes(flow) && (sources?.includes(source) ?? true),
      )
    : [];
}
