/** An element as it stands in the file, with its prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

const PIECE = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads XML that has elements, attributes and text, and throws on anything that is not well-formed. */
export function readXml(xml: string): Element {
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [top];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < xml.length) {
    const from = PIECE.lastIndex;
    const found = PIECE.exec(xml);
    if (!found) {
      throw new Error(`not well-formed: ${xml.slice(from, from + 60)}`);
    }
    const [piece, close, name, attributes, alone, text] = found;
    const here = stack.at(-1)!;
    if (text !== undefined) {
      here.text += unescape(text.trim());
    } else if (close === '/') {
      if (here.name !== name) {
        throw new Error(`</${name}> closes <${here.name}>`);
      }
      stack.pop();
    } else if (name !== undefined) {
      const child: Open = {
        name,
        attributes: readAttributes(attributes ?? '', piece),
        children: [],
        text: '',
      };
      here.children.push(child);
      if (alone !== '/') {
        stack.push(child);
      }
    }
  }
  if (stack.length > 1 || top.children.length !== 1 || top.text !== '') {
    throw new Error(`one root element is wanted, and every element closed: ${stack.at(-1)!.name}`);
  }
  return top.children[0]!;
}

function readAttributes(text: string, piece: string): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name! in read) {
      throw new Error(`twice the attribute ${name} in ${piece}`);
    }
    read[name!] = unescape(value!);
  }
  return read;
}

function unescape(text: string): string {
  return text.replace(/&(\w*;)?/g, (found, entity: string | undefined) => {
    const character = ENTITIES[entity?.slice(0, -1) ?? ''];
    if (character === undefined) {
      throw new Error(`not an entity: ${found}`);
    }
    return character;
  });
}

/** The element and all below it, in the order of the file. */
export function everyElement(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}
