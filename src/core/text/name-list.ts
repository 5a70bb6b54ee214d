/** A name in a list, with its place in the folded paragraph. */
export interface ListedName {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Names that a text lists without figures: 主要包括：基本工资、津贴补贴等. */
export interface NameList {
  readonly names: readonly ListedName[];
  readonly from: number;
  readonly to: number;
  /** Whether it says that there are more: 等, 其他. */
  readonly isOpen: boolean;
}

const BEGINS = /(?:包括|包含|用于|主要[为是])(?:了)?:?(?=[^\d。;:]*(?:[。;]|$))/g;
const SIGN = /[、,]/;
const MORE = /(?:等|(?:以?及|和)其[他它]).*$/;
const JOINS = /以及|和|及|与/;

/** The lists in the part of a folded text from `from` to `to` that have no figure. */
export function findNameLists(
  text: string,
  from: number,
  to: number,
  isName: (name: string) => boolean,
): NameList[] {
  return [...text.slice(from, to).matchAll(BEGINS)].map((begin) =>
    readList(text, from + begin.index + begin[0].length, to, isName),
  );
}

function readList(text: string, start: number, to: number, isName: (name: string) => boolean): NameList {
  const stop = text.slice(start, to).search(/[。;]/);
  const end = stop < 0 ? to : start + stop;
  const names: ListedName[] = [];
  let isOpen = false;
  let at = start;
  for (const part of text.slice(start, end).split(SIGN)) {
    const bare = isName(part) ? part : part.replace(MORE, '');
    isOpen ||= bare !== part || /^其[他它]$|…/.test(part);
    let within = at;
    for (const name of namesIn(bare, isName)) {
      within = text.indexOf(name, within);
      names.push({ name, from: within, to: within + name.length });
      within += name.length;
    }
    at += part.length + 1;
  }
  return { names: names.filter(({ name }) => name !== ''), from: start, to: end, isOpen };
}

/** A part between two signs: one name, or several that 和 joins, where all of them are names. */
function namesIn(part: string, isName: (name: string) => boolean): readonly string[] {
  const joined = part.split(JOINS);
  return !isName(part) && joined.length > 1 && joined.every(isName) ? joined : [part];
}
