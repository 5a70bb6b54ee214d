import { formatYuan, KIND_NAMES, SOURCE_NAMES, type LineItem } from '../core/index';

type Compared = 'functional' | 'economic' | 'source' | 'kind' | 'project' | 'current' | 'prior';
export const COMPARED: readonly Compared[] = [
  'functional',
  'economic',
  'source',
  'kind',
  'project',
  'current',
  'prior',
];

/** Fields by which two rows are held to be the same row before and after a change, the surest first. */
const ALIKE: readonly (readonly Compared[])[] = [
  ['functional', 'economic', 'source', 'kind', 'project'],
  ['economic', 'project', 'current', 'prior'],
  ['functional', 'project', 'current', 'prior'],
  ['functional', 'economic', 'project'],
];

/** Rows that are held to be the same before and after a change, at most so many pairs. */
export function pairedAlike(before: readonly LineItem[], after: readonly LineItem[], most: number): Pairing {
  const pairs: [LineItem, LineItem][] = [];
  let gone = [...before];
  let added = [...after];
  for (const fields of ALIKE) {
    const found = pairedBy(fields, gone, added, most - pairs.length);
    pairs.push(...found.pairs);
    ({ gone, added } = found);
  }
  return { pairs, gone, added };
}

export function textOf(line: LineItem, field: Compared): string {
  switch (field) {
    case 'source':
      return SOURCE_NAMES[line.source];
    case 'kind':
      return KIND_NAMES[line.kind];
    case 'current':
    case 'prior': {
      const amount = line[field];
      return amount === null ? '' : formatYuan(amount);
    }
    default:
      return line[field];
  }
}

export function keyOf(line: LineItem, fields: readonly Compared[]): string {
  return fields.map((field) => textOf(line, field)).join('\t');
}

interface Pairing {
  readonly pairs: [LineItem, LineItem][];
  readonly gone: LineItem[];
  readonly added: LineItem[];
}

export function pairedBy(
  fields: readonly Compared[],
  a: readonly LineItem[],
  b: readonly LineItem[],
  most = Infinity,
): Pairing {
  const waiting = new Map<string, LineItem[]>();
  for (const line of a) {
    const key = keyOf(line, fields);
    waiting.set(key, [...(waiting.get(key) ?? []), line]);
  }
  const pairs: [LineItem, LineItem][] = [];
  const added: LineItem[] = [];
  for (const line of b) {
    const before = pairs.length < most ? waiting.get(keyOf(line, fields))?.shift() : undefined;
    if (before) {
      pairs.push([before, line]);
    } else {
      added.push(line);
    }
  }
  const paired = new Set(pairs.map(([before]) => before));
  return { pairs, gone: a.filter((line) => !paired.has(line)), added };
}
