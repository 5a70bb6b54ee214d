import type { Span } from './fold';
import type { TextFigure } from './text-figure';
import type { Direction, Period } from './tokens';

/** A figure that a text gives for a term, with the year and kind it names for it. */
export interface Said {
  readonly figure: TextFigure;
  readonly period: Period | null;
}

/** What a text says of how a figure moved: 比上年预算增加 5.44 万元，增长 2.21%. */
export interface Change {
  readonly period: Period;
  /** Null where an option was left unchosen: 增加（减少）. */
  readonly direction: Direction | null;
  readonly word: Span & { readonly text: string };
  readonly amount: TextFigure | null;
  readonly rate: TextFigure | null;
  /** The second word, where the rate has one of its own. */
  readonly rateDirection: Direction | null;
  readonly rateWord: (Span & { readonly text: string }) | null;
}

/** A quantity that a text speaks of, with all that it says of it. Positions are those of the folded paragraph. */
export interface Term {
  /** What it is called, as written in front of the figure. */
  readonly words: string;
  readonly from: number;
  readonly amounts: Said[];
  share: TextFigure | null;
  /** What the share is of, if the text says it: 占总支出的. */
  shareOf: string;
  change: Change | null;
  /** The term it is a part of. */
  parent: Term | null;
  /** The term that it is a part of if it belongs with the parts of the sentence before: a reason came between. */
  readonly after: Term | null;
  /** Whether it is a part of something that the text does not say. */
  readonly orphaned: boolean;
  /** What stands in front of the colon before it: 一般公共预算支出包括. */
  readonly under: string;
  /** Number of the sentence in its paragraph. */
  readonly sentence: number;
  /** Whether it follows the reason given for another one: then only words that are known make it a term. */
  readonly afterReason: boolean;
}

/** What terms that were named together come to: 分别为 5、4 万元，合计 9 万元. */
export const IN_ALL = /^(?:合计|共计|总计|共)(?:为)?$/;

/** A reason or a purpose: what stands behind 主要原因是, 主要用于, up to the end of the sentence. */
export interface Clause extends Span {
  readonly kind: 'reason' | 'purpose';
  readonly text: string;
  /** What the reason explains. */
  readonly of: Term | null;
}

/** What was read in one paragraph. */
export interface ParagraphReading {
  readonly terms: readonly Term[];
  readonly clauses: readonly Clause[];
  /** Terms whose parts follow in the next paragraphs (…，其中：), or what the list is called (…主要内容如下：). */
  readonly opens: { readonly terms: readonly Term[]; readonly words: string } | null;
}
