/** An element of an XML part: its tag as written, and what is between its tags. */
export interface XmlElement {
  readonly tag: string;
  readonly content: string;
}

/** Elements of a name that do not hold themselves, in the order of the text. One that is not closed ends the list. */
export function* elements(xml: string, name: string): Generator<XmlElement> {
  const opening = new RegExp(`<${name}(?=[\\s/>])[^<>]*>`, 'g');
  const closing = `</${name}>`;
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const [tag] = match;
    if (tag.endsWith('/>')) {
      yield { tag, content: '' };
      continue;
    }
    const end = xml.indexOf(closing, opening.lastIndex);
    if (end < 0) {
      return;
    }
    yield { tag, content: xml.slice(opening.lastIndex, end) };
    opening.lastIndex = end + closing.length;
  }
}

/** The first element of a name, or null. */
export function element(xml: string, name: string): XmlElement | null {
  const [first] = elements(xml, name);
  return first ?? null;
}

/** An attribute's value; '' if it is not there. */
export function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescapeXml(value?.[1] ?? value?.[2] ?? '');
}

/** Whether an attribute says yes. */
export function flag(tag: string, name: string): boolean {
  return ['1', 'true'].includes(attribute(tag, name));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, word) => {
    if (typeof hex === 'string' || typeof decimal === 'string') {
      const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    return ENTITIES[String(word)] ?? whole;
  });
}

/** Text for an element or an attribute. Characters that no XML may hold are left out. */
export function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are the characters meant
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
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
  return stored.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
