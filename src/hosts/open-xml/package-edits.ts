import { attributeIn, withAttribute } from './tag-text';
import { MarkupEdits } from './markup-edits';
import { relationOf, type Relation } from './parts';
import { escapeXml } from './xml';
import { xmlText } from './xml-reader';
import type { ZipEntry } from './zip-entries';
import { pack } from './packing';
import { copied, zipped } from './zip-writer';

const TYPES = '[Content_Types].xml';
const ID = /^rId(\d+)$/;

/** A package some of whose parts are changed: all others are copied as they are packed. */
export class PackageEdits {
  /** Changed parts and new ones by their places; null for one that goes. */
  private readonly changed = new Map<string, string | null>();
  /** Texts of parts that stay as they are, unpacked once. */
  private readonly unpacked = new Map<ZipEntry, string>();
  /** The case of letters tells no parts apart. */
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  constructor(private readonly entries: readonly ZipEntry[]) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  private entry(part: string): ZipEntry | null {
    return this.byName.get(part.toLowerCase()) ?? null;
  }

  /** Places of all parts, as the package writes them. */
  names(): string[] {
    const there = new Set([...this.entries.map(({ name }) => name), ...this.changed.keys()]);
    return [...there].filter((name) => this.changed.get(name) !== null);
  }

  /** The text of a part; null if there is none. */
  text(part: string): string | null {
    const entry = this.entry(part);
    const changed = this.changed.get(entry?.name ?? part);
    return changed !== undefined ? changed : entry && this.unpack(entry);
  }

  private unpack(entry: ZipEntry): string {
    const text = this.unpacked.get(entry) ?? xmlText(entry);
    this.unpacked.set(entry, text);
    return text;
  }

  /** Puts a text in the place of a part’s, which may be new. */
  put(part: string, text: string): void {
    this.changed.set(this.entry(part)?.name ?? part, text);
  }

  /** Changes a part where it is; one that comes out as it was stays untouched. */
  edit(part: string, change: (edits: MarkupEdits) => void): void {
    const text = this.text(part);
    if (text !== null) {
      const edits = new MarkupEdits(text);
      change(edits);
      const edited = edits.apply();
      if (edited !== text) {
        this.put(part, edited);
      }
    }
  }

  relationsOf(part: string): Relation[] {
    const edits = new MarkupEdits(this.text(relationsPlace(part)) ?? '');
    return [...edits.all()]
      .filter(({ local }) => local === 'Relationship')
      .map((one) => relationOf(part, (name) => edits.attribute(one, name) ?? ''));
  }

  /** Relates a part to another; the id that tells the relation. */
  relate(from: string, type: string, to: string): string {
    const place = relationsPlace(from);
    let id = 'rId1';
    this.edit(place, (edits) => {
      const list = edits.find('Relationships')!;
      const taken = list.children.map((one) => edits.attribute(one, 'Id') ?? '');
      id = `rId${String(1 + Math.max(0, ...taken.map((one) => Number(ID.exec(one)?.[1] ?? 0))))}`;
      const prefix = list.name.slice(0, -'Relationships'.length);
      edits.append(list, [`<${prefix}Relationship Id="${id}" Type="${type}" Target="/${escapeXml(to)}"/>`]);
    });
    return id;
  }

  /** Says of what kind a new part is. */
  declare(part: string, type: string): void {
    this.edit(TYPES, (edits) => {
      const list = edits.find('Types')!;
      const prefix = list.name.slice(0, -'Types'.length);
      edits.append(list, [`<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`]);
    });
  }

  /** Parts whose kind of content a pattern matches, as the package says it of each. */
  ofType(pattern: RegExp): string[] {
    const found: string[] = [];
    const edits = new MarkupEdits(this.text(TYPES) ?? '');
    for (const one of edits.all()) {
      if (one.local === 'Override' && pattern.test(edits.attribute(one, 'ContentType') ?? '')) {
        found.push((edits.attribute(one, 'PartName') ?? '').replace(/^\//, ''));
      }
    }
    return found;
  }

  /** Takes a part out, with what is said of it and the relations that a part has to it. */
  drop(part: string, from: string): void {
    const relations = this.relationsOf(from).filter(({ target }) => target === part);
    const ids = new Set(relations.map(({ id }) => id));
    this.edit(relationsPlace(from), (edits) => {
      removeEach(edits, 'Relationship', (tag) => ids.has(attributeIn(tag, 'Id') ?? ''));
    });
    const named = `/${part}`.toLowerCase();
    this.edit(TYPES, (edits) => {
      removeEach(edits, 'Override', (tag) => attributeIn(tag, 'PartName')?.toLowerCase() === named);
    });
    this.changed.set(this.entry(part)?.name ?? part, null);
  }

  async bytes(): Promise<Uint8Array> {
    const old = this.entries
      .filter(({ name }) => this.changed.get(name) !== null)
      .map((entry) => {
        const text = this.changed.get(entry.name);
        return typeof text === 'string' ? packed(entry.name, text) : copied(entry);
      });
    const known = new Set(this.entries.map(({ name }) => name));
    const made = [...this.changed]
      .filter(([name, text]) => text !== null && !known.has(name))
      .map(([name, text]) => packed(name, text!));
    return zipped(await Promise.all([...old, ...made]));
  }
}

function removeEach(edits: MarkupEdits, local: string, goes: (tag: string) => boolean): void {
  for (const one of edits.all()) {
    if (one.local === local && goes(edits.tag(one))) {
      edits.remove(one);
    }
  }
}

function packed(part: string, text: string): ReturnType<typeof pack> {
  const head = /^<\?xml[^>]*\?>/.exec(text)?.[0];
  // Whatever it was written in: from now on it is UTF-8.
  const encoded =
    head === undefined || attributeIn(head, 'encoding') === null
      ? text
      : withAttribute(head, 'encoding', 'UTF-8') + text.slice(head.length);
  return pack(part, new TextEncoder().encode(encoded));
}

/** Where the relations of a part stand. */
function relationsPlace(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}
