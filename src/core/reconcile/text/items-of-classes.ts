import type { Partition } from './parts';
import { meets, sumOf, valueOfText } from './printed-value';
import type { Spoken } from './spoken';

/** 类 whose items add up to them, as many as show that the list of items is meant to have them all. */
const ENOUGH = 2;

/**
 * The 类 of a budget, each with an amount, and below in the same section its 项 one by one: those of a 类 add up to it.
 * That all are listed is known where they do so for most of the 类.
 */
export function itemsOfClasses(spoken: readonly Spoken[]): Partition[] {
  const sections = new Map<string, { classes: Spoken[]; items: Spoken[] }>();
  // An item whose name is not understood may be of any 类.
  const unclear = new Set(
    spoken.flatMap(({ subject, code, paragraph: { sheet, section } }) =>
      code === null && (subject?.path.length ?? 0) > 1 ? [`${sheet}/${section}`] : [],
    ),
  );
  for (const one of spoken) {
    const { code, paragraph, scope, term } = one;
    const isClear = !unclear.has(`${paragraph.sheet}/${paragraph.section}`);
    if (isClear && (code?.length === 3 || code?.length === 7) && term.amounts[0]?.figure.kind === 'money') {
      const key = [paragraph.sheet, paragraph.section, scope].join('/');
      const known = sections.get(key) ?? { classes: [], items: [] };
      (code.length === 3 ? known.classes : known.items).push(one);
      sections.set(key, known);
    }
  }
  return [...sections.values()].flatMap(({ classes, items }) => {
    const codes = new Set(items.map(({ code }) => code));
    const once =
      codes.size === items.length && new Set(classes.map(({ code }) => code)).size === classes.length;
    const all = classes.flatMap((whole): Partition[] => {
      const parts = items.filter(({ code, term }) => code!.startsWith(whole.code!) && term.parent === null);
      // An amount of another year says nothing of this one.
      const isKnown = [whole, ...parts].every(({ now }) => now.length > 0);
      return parts.length > 0 && isKnown ? [{ whole, parts, complete: true, likely: true, alike: true }] : [];
    });
    const holding = all.filter(addsUp).length;
    return once && holding >= ENOUGH && holding >= all.length - holding ? all : [];
  });
}

function addsUp({ whole, parts }: Partition): boolean {
  const sum = sumOf(parts.map(({ now }) => valueOfText(now[0]!.figure)));
  return meets(valueOfText(whole.now[0]!.figure), sum);
}
