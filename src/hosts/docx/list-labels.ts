import { elements, prefixed, type XmlElement } from '../open-xml/xml';
import { listNumber } from './list-number';
import { readLists, valueOf, type List, type ListLevel } from './lists';

/** What a paragraph says of its number; null where it leaves that to its style. */
export interface Numbered {
  readonly style: string | null;
  readonly list: string | null;
  readonly level: number | null;
}

/** Styles are based on styles; more steps are a circle. */
const MOST_STEPS = 20;

/** Counts the items of lists, in the order of the text, and says what stands in front of each. */
export class ListLabels {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly styles: ReadonlyMap<string, XmlElement>;
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  constructor(numbering: XmlElement, styles: XmlElement) {
    this.lists = readLists(numbering, styles);
    this.styles = new Map([...elements(styles, 'style')].map((one) => [prefixed(one, 'styleId'), one]));
  }

  /** The number of the next paragraph, with the signs round it; '' for one without. */
  next(paragraph: Numbered): string {
    const { list: id, level } = this.placeOf(paragraph);
    const list = this.lists.get(id);
    const of = list?.levels[level];
    if (!list || !of) {
      return '';
    }
    const counts = this.counted(id, list, level);
    const label = of.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels[at];
      const number = counts[at] ?? other?.start ?? 1;
      return listNumber(of.legal ? 'decimal' : (other?.format ?? 'decimal'), number);
    });
    // What ends with a sign of its own needs no blank.
    return label !== '' && of.apart && !/[、）)．]$/.test(label) ? `${label} ` : label;
  }

  private counted(
    id: string,
    { whole, levels, starts }: List,
    level: number,
  ): readonly (number | undefined)[] {
    const counts = this.counts.get(whole) ?? [];
    this.counts.set(whole, counts);
    const anew = starts.get(level);
    const once = `${id} ${String(level)}`;
    const before = counts[level];
    counts[level] =
      anew !== undefined && !this.started.has(once)
        ? anew
        : before === undefined
          ? levels[level]!.start
          : before + 1;
    this.started.add(once);
    for (let deeper = level + 1; deeper < levels.length; deeper += 1) {
      if (startsAgain(levels[deeper], level)) {
        counts[deeper] = undefined;
      }
    }
    return counts;
  }

  private placeOf({ style, list, level }: Numbered): { list: string; level: number } {
    let [id, at] = [list, level];
    let name = style ?? '';
    for (let step = 0; step < MOST_STEPS && (id === null || at === null); step += 1) {
      const found = this.styles.get(name);
      if (!found) {
        break;
      }
      const [ownList, ownLevel] = [valueOf(found, 'numId'), valueOf(found, 'ilvl')];
      if (id === null && ownList !== '') {
        id = ownList;
        const named = this.lists.get(ownList)?.levels.findIndex((one) => one?.style === name) ?? -1;
        at ??= ownLevel !== '' ? Number(ownLevel) : named >= 0 ? named : null;
      }
      name = valueOf(found, 'basedOn');
    }
    return { list: id ?? '', level: at ?? 0 };
  }
}

function startsAgain(deeper: ListLevel | undefined, level: number): boolean {
  const restart = deeper?.restart ?? null;
  return restart === null || level < restart;
}
