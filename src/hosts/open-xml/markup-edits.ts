import { markupOf, within, type Markup } from './markup';
import { attributeIn, textWithin, withAttribute } from './tag-text';
import { escapeXml } from './xml';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes of an XML text at places; what is not changed stays letter for letter. */
export class MarkupEdits {
  readonly roots: readonly Markup[];
  private readonly splices: Splice[] = [];
  /** Opening tags as they are to be. */
  private readonly tags = new Map<Markup, string>();
  private readonly removed = new Set<Markup>();

  constructor(readonly xml: string) {
    this.roots = markupOf(xml);
  }

  /** All elements, each before those within it. */
  all(): Generator<Markup> {
    return within(this.roots);
  }

  /** The first element of a name, its prefix left out; null if there is none. */
  find(local: string): Markup | null {
    for (const one of this.all()) {
      if (one.local === local) {
        return one;
      }
    }
    return null;
  }

  tag(one: Markup): string {
    return this.tags.get(one) ?? this.xml.slice(one.start, one.openEnd);
  }

  attribute(one: Markup, name: string): string | null {
    return attributeIn(this.tag(one), name);
  }

  setAttribute(one: Markup, name: string, value: string | null): void {
    if (this.attribute(one, name) !== value) {
      this.tags.set(one, withAttribute(this.tag(one), name, value === null ? null : escapeXml(value)));
    }
  }

  text(one: Markup): string {
    return textWithin(this.xml.slice(one.openEnd, one.closeStart));
  }

  setText(one: Markup, text: string): void {
    if (this.text(one) !== text) {
      this.splice(one.openEnd, one.closeStart, escapeXml(text));
    }
  }

  /** Takes an element out, and what lists it if that lists nothing else. */
  remove(one: Markup): void {
    this.removed.add(one);
    const { parent } = one;
    if (parent?.children.every((child) => this.removed.has(child))) {
      this.remove(parent);
      return;
    }
    this.splice(one.start, one.end, '');
    if (parent) {
      this.count(parent, -1);
    }
  }

  /** So many more in a list that says how many there are. */
  private count(list: Markup, more: number): void {
    const count = this.attribute(list, 'count');
    if (count !== null) {
      this.setAttribute(list, 'count', String(Number(count) + more));
    }
  }

  /** Puts elements at the end of another, which may have been of one tag. */
  append(to: Markup, elements: readonly string[]): void {
    const xml = elements.join('');
    this.count(to, elements.length);
    if (to.closeStart === to.openEnd && this.xml[to.openEnd - 2] === '/') {
      this.tags.set(to, `${this.tag(to).replace(/\s*\/>$/, '')}>${xml}</${to.name}>`);
    } else {
      this.splice(to.closeStart, to.closeStart, xml);
    }
  }

  splice(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  apply(): string {
    const tags = [...this.tags].map(([one, text]) => ({ start: one.start, end: one.openEnd, text }));
    const isNew = ({ start, end }: Splice): number => Number(end > start);
    const splices = [...this.splices, ...tags].sort(
      (a, b) => a.start - b.start || isNew(a) - isNew(b) || b.end - a.end,
    );
    let out = '';
    let at = 0;
    for (const { start, end, text } of splices) {
      // What stands in something that was taken out went with it.
      if (start >= at) {
        out += this.xml.slice(at, start) + text;
        at = end;
      }
    }
    return out + this.xml.slice(at);
  }
}
