import { sentencesFor } from '../../src/words/functions';
import { Trouble } from '../../functions/trouble';

/** What a call says when it has no answer: the code and the sentence. */
export function thrown(call: () => unknown, language = 'zh-CN'): string {
  try {
    call();
  } catch (caught) {
    return inWords(caught, language);
  }
  throw new Error('the call was answered');
}

export function inWords(trouble: unknown, language = 'zh-CN'): string {
  if (trouble instanceof Trouble) {
    return `${trouble.code} ${trouble.say(sentencesFor(language))}`;
  }
  throw new Error('no trouble', { cause: trouble });
}

/** A column of values. */
export function column(...values: unknown[]): unknown[][] {
  return values.map((value) => [value]);
}
