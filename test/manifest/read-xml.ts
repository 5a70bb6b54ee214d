export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</g;

/** Reads the XML that a manifest is made of; anything that is not well-formed is thrown. */
export function readXml(source: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [root];
  for (const [whole, closing, name, attributes, empty, text] of source.matchAll(TOKEN)) {
    const parent = open.at(-1)!;
    if (text !== undefined) {
      parent.text += unescape(text.trim());
    } else if (name !== undefined && closing === '/') {
      if (open.pop()!.name !== name) {
        throw new Error(`${whole} closes ${parent.name}`);
      }
    } else if (name !== undefined) {
      const element = { name, attributes: readAttributes(attributes!), children: [], text: '' };
      parent.children.push(element);
      if (empty !== '/') {
        open.push(element);
      }
    } else if (!whole.startsWith('<?')) {
      throw new Error(`not XML: ${source.slice(source.indexOf(whole), 40)}`);
    }
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text !== '') {
    throw new Error(`not closed: ${open.map((one) => one.name).join(' ')}`);
  }
  return root.children[0]!;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key, value] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (key! in attributes) {
      throw new Error(`${key} twice`);
    }
    attributes[key!] = unescape(value!);
  }
  return attributes;
}

function unescape(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const known: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
    if (known[name] === undefined) {
      throw new Error(`not XML: ${whole}`);
    }
    return known[name];
  });
}

/** The element and all below it, from the top down. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}
