import { bareName } from '../../classification/names';
import type { Clause } from '../../text/term';
import type { Finding } from '../findings/finding';
import type { Spoken } from './spoken';
import { callOf, paragraphReferences, textFinding } from './text-finding';
import type { TextReview } from './text-review';

/** A listed item with what the text says that it is for, and why it moved. */
interface Item {
  readonly one: Spoken;
  /** Names of its 类, 款 and 项, the last one last. */
  readonly names: readonly string[];
  readonly clauses: readonly Clause[];
}

/** Shorter names stand in other words by chance. */
const SHORTEST = 4;

/** A purpose or reason that is another item's word for word, and speaks of that item: 用于某项 below the next one. */
export function copiedClauses({ spoken }: TextReview): Finding[] {
  const items = itemsOf(spoken);
  return items.flatMap((item) => {
    for (const clause of item.clauses) {
      const other = items.find((one) => one !== item && isOf(one, item, clause));
      if (other) {
        return [
          textFinding('R407', 'hint', item.one.paragraph, clause, 'text-copied', {
            related: paragraphReferences(item.one, [other.one]),
            values: { caption: callOf(item.one), other: other.names[other.names.length - 1]! },
          }),
        ];
      }
    }
    return [];
  });
}

/** Paragraphs that speak of one item, and of no other. */
function itemsOf(spoken: readonly Spoken[]): Item[] {
  const byParagraph = new Map<unknown, Spoken[]>();
  for (const one of spoken) {
    if (one.code !== null && one.subject && one.subject.path.length > 0) {
      byParagraph.set(one.paragraph, [...(byParagraph.get(one.paragraph) ?? []), one]);
    }
  }
  return [...byParagraph.values()].flatMap((all): Item[] => {
    const [one] = all;
    const isOnly = one && all.every(({ code }) => code === one.code);
    const names = one?.subject?.path.map(({ name }) => bareName(name)) ?? [];
    return isOnly ? [{ one, names, clauses: one.paragraph.reading.clauses }] : [];
  });
}

function isOf(other: Item, item: Item, { kind, text }: Clause): boolean {
  const name = other.names[other.names.length - 1]!;
  const own = item.names[item.names.length - 1]!;
  const words = bareName(text);
  return (
    name.length >= SHORTEST &&
    words.includes(name) &&
    // Neither is its own name part of it, nor is it a wider one.
    !words.includes(own) &&
    !own.includes(name) &&
    !item.names.includes(name) &&
    other.clauses.some((clause) => clause.kind === kind && clause.text === text)
  );
}
