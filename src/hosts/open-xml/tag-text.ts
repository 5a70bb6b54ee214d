/** Attributes of a tag, as they are written: name, value, and where the value stands in the tag. */
const ATTRIBUTE = /([^\s=<"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The value of a tag’s attribute; null if it has none of that name, which is one with its prefix. */
export function attributeIn(tag: string, name: string): string | null {
  if (!tag.includes(name)) {
    return null;
  }
  for (const [, found, double, single] of tag.matchAll(ATTRIBUTE)) {
    if (found === name) {
      return unescapeXml(double ?? single ?? '');
    }
  }
  return null;
}

/** A tag with another value of an attribute, which it gets if it has none; without it for null. */
export function withAttribute(tag: string, name: string, escaped: string | null): string {
  for (const match of tag.includes(name) ? tag.matchAll(ATTRIBUTE) : []) {
    if (match[1] === name) {
      const end = match.index + match[0].length;
      return escaped === null
        ? tag.slice(0, match.index).trimEnd() + tag.slice(end)
        : `${tag.slice(0, match.index)}${name}="${escaped}"${tag.slice(end)}`;
    }
  }
  return escaped === null
    ? tag
    : tag.replace(/\s*(\/?>)$/, (_, end: string) => ` ${name}="${escaped}"${end}`);
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
