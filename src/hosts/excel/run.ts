import { HostProblem, type HostProblemCode } from '../host';

/** What Microsoft's library says, and what that means to us. */
const CODES: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  AccessDenied: 'sheet-protected',
  ReadOnly: 'read-only',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  NotImplemented: 'not-supported',
  InvalidSelection: 'nothing-selected',
};

/** A change broke off, and so did putting it back: its journal is still in the workbook. */
export class HalfDone extends HostProblem {}

/**
 * One conversation with Excel: the only Excel.run there is. Waits while the user types in a cell. The work must end
 * with a sync of its own where it needs results; what is left over is sent at the end.
 */
export async function run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw asProblem(error);
  }
}

/** Whatever was thrown, as a problem that can be told. */
export function asProblem(error: unknown): HostProblem {
  if (error instanceof HostProblem) {
    return error;
  }
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  const said = typeof message === 'string' ? message : String(error);
  return new HostProblem(CODES[typeof code === 'string' ? code : ''] ?? 'failed', '', said);
}
