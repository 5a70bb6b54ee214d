import { remembering } from './cache';
import type { TroubleSentences } from '../src/words/subjects/functions';
import { Trouble } from './trouble';

/** An error as Office's library makes it. */
export type OfficeError = new (code: string, message?: string) => unknown;

type Body = (...given: never[]) => unknown;

/**
 * A function as Excel calls it: without the invocation that Excel appends, with equal calls answered from memory, and
 * with trouble put into words of the language Office speaks at that moment.
 */
export function atEdge(
  body: Body,
  officeError: () => OfficeError,
  sentences: () => TroubleSentences,
): (...given: unknown[]) => unknown {
  const answer = remembering((...given) => outcomeOf(body, given));
  const inWords = (one: unknown): unknown =>
    one instanceof Trouble ? new (officeError())(one.code, one.say(sentences())) : one;
  return (...given) => {
    const found = answer(...withoutInvocation(given));
    if (found instanceof Trouble) {
      throw inWords(found);
    }
    return Array.isArray(found)
      ? found.map((row: unknown): unknown => (Array.isArray(row) ? row.map(inWords) : row))
      : found;
  };
}

/** Trouble is an outcome like any other; only bugs are thrown. */
function outcomeOf(body: Body, given: unknown[]): unknown {
  try {
    return body(...(given as never[]));
  } catch (caught) {
    if (caught instanceof Trouble) {
      return caught;
    }
    throw caught;
  }
}

/** Excel appends what it knows of the call; a host that leaves out omitted arguments puts it in their place. */
function withoutInvocation(given: readonly unknown[]): readonly unknown[] {
  const last = given.at(-1);
  return typeof last === 'object' && last !== null && 'functionName' in last ? given.slice(0, -1) : given;
}
