import { AMBIGUOUS_SOURCES, KIND_WORDS, PERSONNEL_CLASSES, SOURCE_ENDINGS, SOURCE_WORDS } from './words';
import type { FundingSource, SpendingKind } from './line-item';
import { remembering } from '../workbook/remembering';

/** Text without blanks, in half-width form: how words of the list are compared. */
export const foldWord = remembering((text) => text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, ''));

/** The source a word stands for; 'ambiguous' for 财政拨款 and its like, null if unknown. */
export function readSource(text: string): FundingSource | 'ambiguous' | null {
  let word = foldWord(text);
  for (;;) {
    if (AMBIGUOUS_SOURCES.includes(word)) {
      return 'ambiguous';
    }
    const known = Object.hasOwn(SOURCE_WORDS, word) ? SOURCE_WORDS[word] : undefined;
    if (known) {
      return known;
    }
    const ending = SOURCE_ENDINGS.find((end) => word.endsWith(end) && word.length > end.length);
    if (ending === undefined) {
      return null;
    }
    word = word.slice(0, -ending.length);
  }
}

/** The kind of spending a word stands for; 基本支出 alone follows the economic 类. Null if unknown. */
export function readKind(text: string, economic: string): SpendingKind | null {
  const word = foldWord(text);
  const kind = Object.hasOwn(KIND_WORDS, word) ? KIND_WORDS[word]! : null;
  if (kind !== 'basic') {
    return kind;
  }
  return PERSONNEL_CLASSES.includes(economic.slice(0, 3)) ? 'personnel' : 'operating';
}
