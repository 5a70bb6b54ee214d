import { readXml, TooMuch, type XmlAttributes, type XmlListener } from './xml-reader';
import type { ZipEntry } from './zip-entries';

/** An element of an XML part with all that is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** Its own text, that of its children left out. */
  readonly text: string;
}

export const NO_ELEMENT: XmlElement = { name: '', attributes: {}, children: [], text: '' };

/** More elements than any part has that is kept whole. */
const MOST_ELEMENTS = 200_000;

/** Builds elements from what a reader tells. */
export class TreeBuilder implements XmlListener {
  root: XmlElement = NO_ELEMENT;
  private readonly open_: {
    name: string;
    attributes: XmlAttributes;
    children: XmlElement[];
    text: string;
  }[] = [];
  private count = 0;

  open(name: string, attributes: XmlAttributes): void {
    this.count += 1;
    if (this.count > MOST_ELEMENTS) {
      throw new TooMuch(`more than ${String(MOST_ELEMENTS)} elements`);
    }
    const one = { name, attributes, children: [], text: '' };
    this.open_.at(-1)?.children.push(one);
    this.open_.push(one);
  }

  text(text: string): void {
    const one = this.open_.at(-1);
    if (one) {
      one.text += text;
    }
  }

  close(): void {
    const one = this.open_.pop();
    if (one && this.open_.length === 0) {
      this.root = one;
    }
  }
}

/** The root element of a part that is small enough to be kept whole. */
export function xmlTree(entry: ZipEntry): XmlElement {
  const builder = new TreeBuilder();
  readXml(entry, builder);
  return builder.root;
}

/** Elements of a name within another, those within themselves left out, in the order of the text. */
export function* elements(within: XmlElement, name: string): Generator<XmlElement> {
  for (const child of within.children) {
    if (child.name === name) {
      yield child;
    } else if (child.children.length > 0) {
      yield* elements(child, name);
    }
  }
}

/** The first element of a name, or one that is empty. */
export function element(within: XmlElement, name: string): XmlElement {
  const [first] = elements(within, name);
  return first ?? NO_ELEMENT;
}

export function hasElement(within: XmlElement, name: string): boolean {
  return element(within, name) !== NO_ELEMENT;
}

/** An attribute's value; '' if it is not there. */
export function attribute({ attributes }: XmlElement, name: string): string {
  return attributes[name] ?? '';
}

/** An attribute that comes with a prefix, whichever: `r:id`. */
export function prefixed({ attributes }: XmlElement, name: string): string {
  const found = Object.keys(attributes).find((one) => one.endsWith(`:${name}`));
  return found === undefined ? '' : attributes[found]!;
}

/** Whether an attribute says yes. */
export function flag(one: XmlElement, name: string): boolean {
  return saysYes(attribute(one, name));
}

export function saysYes(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

// eslint-disable-next-line no-control-regex -- these are the characters meant
const SPECIAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff&<>]/;

/** Text for an element or an attribute. Characters that no XML may hold are left out. */
export function escapeXml(text: string): string {
  return escapeContent(text).replaceAll('"', '&quot;');
}

/** The same for an element alone, where quotation marks are letters like others: formulas are full of them. */
export function escapeContent(text: string): string {
  if (!SPECIAL.test(text)) {
    return text;
  }
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are the characters meant
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}

/** What a cell's text is in a file: characters that XML changes or cannot hold stand there as `_x000D_`. */
export function storedText(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
      // eslint-disable-next-line no-control-regex -- these are the characters meant
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, coded)
  );
}

function coded(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** The other way: what the text of a file stands for. */
export function ownText(stored: string): string {
  return stored.includes('_x') || stored.includes('_X')
    ? stored.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : stored;
}
