/** An element of an XML text and where it stands there, so that it can be changed and all around it stay. */
export interface Markup {
  /** As it is written, with its prefix. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly start: number;
  /** End of its opening tag. */
  readonly openEnd: number;
  /** Where its closing tag begins; the end of its only tag where it has no other. */
  closeStart: number;
  end: number;
  readonly parent: Markup | null;
  readonly children: Markup[];
}

interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

/** What stands between tags and is none: comments, texts as they are, instructions, declarations. */
const BETWEEN: readonly (readonly [begins: string, ends: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];
const [TAB, LINE, RETURN, BLANK, QUOTE, APOSTROPHE, SLASH, GREATER] = [9, 10, 13, 32, 34, 39, 47, 62];

/** The next tag from a place on; null after the last. */
function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf('<', from);
  for (let between = betweenAt(xml, start); between !== null; between = betweenAt(xml, start)) {
    const [begins, ends] = between;
    const end = xml.indexOf(ends, start + begins.length);
    if (end < 0) {
      throw new Error('markup breaks off');
    }
    start = xml.indexOf('<', end + ends.length);
  }
  if (start < 0) {
    return null;
  }
  const isClose = xml.charCodeAt(start + 1) === SLASH;
  const nameAt = start + (isClose ? 2 : 1);
  let at = nameAt;
  while (!isNameEnd(xml.charCodeAt(at))) {
    at += 1;
  }
  const name = xml.slice(nameAt, at);
  for (let code = xml.charCodeAt(at); code !== GREATER; code = xml.charCodeAt(at)) {
    at = code === QUOTE || code === APOSTROPHE ? xml.indexOf(xml[at]!, at + 1) + 1 : at + 1;
    if (at === 0 || at >= xml.length) {
      throw new Error('markup breaks off');
    }
  }
  const isEmpty = xml.charCodeAt(at - 1) === SLASH;
  return { name, kind: isClose ? 'close' : isEmpty ? 'empty' : 'open', start, end: at + 1 };
}

function betweenAt(xml: string, start: number): (typeof BETWEEN)[number] | null {
  const next = xml[start + 1];
  return start >= 0 && (next === '!' || next === '?')
    ? BETWEEN.find(([begins]) => xml.startsWith(begins, start))!
    : null;
}

function isNameEnd(code: number): boolean {
  return (
    code === BLANK ||
    code === GREATER ||
    code === SLASH ||
    code === LINE ||
    code === TAB ||
    code === RETURN ||
    Number.isNaN(code)
  );
}

/** The elements of a text, one within another. Throws where they do not close as they were opened. */
export function markupOf(xml: string): Markup[] {
  const roots: Markup[] = [];
  let open: Markup | null = null;
  for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, tag.end)) {
    if (tag.kind === 'close') {
      if (open?.name !== tag.name) {
        throw new Error(`${tag.name} closes what is not open`);
      }
      open.closeStart = tag.start;
      open.end = tag.end;
      open = open.parent;
      continue;
    }
    const { name, start, end } = tag;
    const local = name.slice(name.indexOf(':') + 1);
    const made: Markup = {
      name,
      local,
      start,
      openEnd: end,
      closeStart: end,
      end,
      parent: open,
      children: [],
    };
    (open?.children ?? roots).push(made);
    open = tag.kind === 'open' ? made : open;
  }
  if (open) {
    throw new Error(`${open.name} is not closed`);
  }
  return roots;
}

/** Elements one after another in a text, each as it is written, with what it holds. */
export function eachElement(xml: string, visit: (name: string, from: number, to: number) => void): void {
  let depth = 0;
  let from = 0;
  for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, tag.end)) {
    from = depth === 0 ? tag.start : from;
    depth += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
    if (depth < 0) {
      throw new Error(`${tag.name} closes what is not open`);
    }
    if (depth === 0) {
      visit(tag.name, from, tag.end);
    }
  }
  if (depth > 0) {
    throw new Error('markup breaks off');
  }
}

/** An element’s children by name, and theirs, in the order of the text. */
export function* within(elements: readonly Markup[]): Generator<Markup> {
  for (const one of elements) {
    yield one;
    yield* within(one.children);
  }
}
