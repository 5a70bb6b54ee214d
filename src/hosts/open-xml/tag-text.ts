const [TAB, LINE, RETURN, BLANK, QUOTE, APOSTROPHE, SLASH, EQUALS, GREATER] = [
  9, 10, 13, 32, 34, 39, 47, 61, 62,
];

/** Where an attribute stands in a tag, and its value without its quotes. */
interface Place {
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** The value of a tag’s attribute; null if it has none of that name, which is one with its prefix. */
export function attributeIn(tag: string, name: string): string | null {
  const place = attributeAt(tag, name);
  return place && unescapeXml(tag.slice(place.from, place.to));
}

/** A tag with another value of an attribute, which it gets if it has none; without it for null. */
export function withAttribute(tag: string, name: string, escaped: string | null): string {
  const place = attributeAt(tag, name);
  if (place) {
    const [before, behind] = [tag.slice(0, place.start), tag.slice(place.to + 1)];
    return escaped === null ? before.trimEnd() + behind : `${before}${name}="${escaped}"${behind}`;
  }
  if (escaped === null || !tag.endsWith('>')) {
    return tag;
  }
  const end = tag.endsWith('/>') ? '/>' : '>';
  return `${tag.slice(0, -end.length).trimEnd()} ${name}="${escaped}"${end}`;
}

/** Looks for an attribute; what is no attribute is passed over. */
function attributeAt(tag: string, name: string): Place | null {
  if (!tag.includes(name)) {
    return null;
  }
  for (let at = 1; at < tag.length;) {
    at = behindBlanks(tag, at);
    const start = at;
    while (at < tag.length && !isNameEnd(tag.charCodeAt(at))) {
      at += 1;
    }
    const end = at;
    at = behindBlanks(tag, at);
    if (tag.charCodeAt(at) !== EQUALS || end === start) {
      at = Math.max(at, start + 1);
      continue;
    }
    const from = behindBlanks(tag, at + 1) + 1;
    const quote = tag.charCodeAt(from - 1);
    const to = quote === QUOTE || quote === APOSTROPHE ? tag.indexOf(tag[from - 1]!, from) : -1;
    if (to >= 0 && end - start === name.length && tag.startsWith(name, start)) {
      return { start, from, to };
    }
    at = to >= 0 ? to + 1 : from;
  }
  return null;
}

function behindBlanks(tag: string, from: number): number {
  let at = from;
  while (isBlank(tag.charCodeAt(at))) {
    at += 1;
  }
  return at;
}

function isBlank(code: number): boolean {
  return code === BLANK || code === LINE || code === TAB || code === RETURN;
}

function isNameEnd(code: number): boolean {
  return (
    isBlank(code) ||
    code === EQUALS ||
    code === QUOTE ||
    code === APOSTROPHE ||
    code === SLASH ||
    code === GREATER
  );
}

/** Elements of a part’s own namespace as they are called there: `x:row`. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a text of XML stands for. */
export function unescapeXml(written: string): string {
  return written.includes('&')
    ? written.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (whole, hex?: string, decimal?: string, name?: string) =>
          name === undefined
            ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
            : (ENTITIES[name] ?? whole),
      )
    : written;
}

/** The text of an element that holds nothing else, comments left out. */
export function textWithin(xml: string): string {
  return xml
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)
    .map((piece) =>
      piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : piece.startsWith('<!--') ? '' : unescapeXml(piece),
    )
    .join('');
}
