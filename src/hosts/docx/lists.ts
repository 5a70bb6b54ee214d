import { element, elements, hasElement, prefixed, saysYes, type XmlElement } from '../open-xml/xml';

/** A level of a list: how its items are numbered. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** `%1、`: the number of level 1 and what stands round it. */
  readonly text: string;
  /** Whether a blank stands between number and text. */
  readonly apart: boolean;
  /** Numbers of all levels as decimals. */
  readonly legal: boolean;
  /** The level, from 1, whose items let it start again; 0 for none, null for each level above. */
  readonly restart: number | null;
  /** The style whose paragraphs are of this level. */
  readonly style: string;
}

/** A list that paragraphs name. Several may be parts of one, and go on counting. */
export interface List {
  readonly whole: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Where it starts anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Lists by their numbers, as numbering.xml tells of them. A style may stand for one. */
export function readLists(numbering: XmlElement, styles: XmlElement): ReadonlyMap<string, List> {
  const wholes = new Map(
    [...elements(numbering, 'abstractNum')].map((one) => [prefixed(one, 'abstractNumId'), one]),
  );
  const numbers = new Map([...elements(numbering, 'num')].map((one) => [prefixed(one, 'numId'), one]));
  const wholeOf = (num: XmlElement | undefined): string => (num ? valueOf(num, 'abstractNumId') : '');
  const lists = new Map<string, List>();
  for (const [id, num] of numbers) {
    let whole = wholeOf(num);
    const linked = valueOf(wholes.get(whole), 'numStyleLink');
    if (linked !== '') {
      const style = [...elements(styles, 'style')].find((one) => prefixed(one, 'styleId') === linked);
      whole = wholeOf(numbers.get(valueOf(style, 'numId'))) || whole;
    }
    const levels = levelsOf(wholes.get(whole));
    const starts = new Map<number, number>();
    for (const over of elements(num, 'lvlOverride')) {
      const level = Number(prefixed(over, 'ilvl'));
      levelsOf(over).forEach((one, at) => (levels[at] = one));
      if (hasElement(over, 'startOverride')) {
        starts.set(level, numberIn(valueOf(over, 'startOverride'), 1));
      }
    }
    lists.set(id, { whole, levels, starts });
  }
  return lists;
}

/** Most levels that a list has. */
const LEVELS = 9;

function levelsOf(within: XmlElement | undefined): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const one of within ? elements(within, 'lvl') : []) {
    const level = Number(prefixed(one, 'ilvl'));
    if (Number.isInteger(level) && level >= 0 && level < LEVELS) {
      const format = valueOf(one, 'numFmt');
      levels[level] = {
        start: numberIn(valueOf(one, 'start'), 0),
        format: format === '' ? 'decimal' : format,
        text: format === 'bullet' ? '' : valueOf(one, 'lvlText'),
        apart: valueOf(one, 'suff') !== 'nothing',
        legal: isSet(one, 'isLgl'),
        restart: hasElement(one, 'lvlRestart') ? numberIn(valueOf(one, 'lvlRestart'), 0) : null,
        style: valueOf(one, 'pStyle'),
      };
    }
  }
  return levels;
}

/** The value of an element within another; '' if it is not there. */
export function valueOf(within: XmlElement | undefined, name: string): string {
  return within ? prefixed(element(within, name), 'val') : '';
}

function isSet(within: XmlElement, name: string): boolean {
  const value = valueOf(within, name);
  return hasElement(within, name) && (value === '' || saysYes(value));
}

function numberIn(written: string, otherwise: number): number {
  const number = Number.parseInt(written, 10);
  return Number.isSafeInteger(number) && number >= 0 && number < 1_000_000 ? number : otherwise;
}
