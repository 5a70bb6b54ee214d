import type { TroubleKind, TroubleSentences, TroubleValues } from '../src/words/subjects/functions';

/** Codes of Excel that a function may answer with. Only #VALUE! and #N/A show a sentence. */
export type TroubleCode = '#VALUE!' | '#N/A' | '#DIV/0!';

/** Why a function has no answer, before it is put into words. */
export class Trouble extends Error {
  constructor(
    readonly code: TroubleCode,
    readonly say: (sentences: TroubleSentences) => string,
  ) {
    super(code);
  }
}

/** A call that cannot be answered as it was made: #VALUE!. */
export function invalid<Kind extends TroubleKind>(kind: Kind, values: TroubleValues[Kind]): Trouble {
  return trouble('#VALUE!', kind, values);
}

export function trouble<Kind extends TroubleKind>(
  code: TroubleCode,
  kind: Kind,
  values: TroubleValues[Kind],
): Trouble {
  return new Trouble(code, (sentences) => sentences[kind](values));
}
