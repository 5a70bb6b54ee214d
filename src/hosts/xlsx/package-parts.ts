import { escapeXml } from '../open-xml/xml';
import { pack, Packing, type Packed } from '../open-xml/packing';
import { zipped } from '../open-xml/zip-writer';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Namespaces of the format. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Kinds of relations that are not named by Office’s own schemas. */
const KINDS: Readonly<Record<string, string>> = {
  'core-properties': `${PACKAGE}/relationships/metadata/core-properties`,
};

/** Kinds of content that belong to all parts of an ending. */
const ENDINGS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
};

/** A package in the making: parts, of what kind each is, and how they stand in relation to each other. */
export class PackageParts {
  private readonly parts: Promise<Packed>[] = [];
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, { readonly kind: string; readonly part: string }[]>();

  /** @param type Kind of content, without `application/vnd.openxmlformats-` and `+xml`; none for plain XML. */
  add(part: string, xml: string, type: string | null): void {
    this.parts.push(packed(part, xml));
    this.declare(part, type);
  }

  /** A part that is packed piece by piece, each while the next is made. */
  async addPieces(part: string, pieces: Iterable<string>, type: string): Promise<void> {
    const packing = new Packing(part);
    for (const piece of pieces) {
      await packing.text(piece);
    }
    this.parts.push(packing.end());
    this.declare(part, type);
  }

  private declare(part: string, type: string | null): void {
    if (type !== null) {
      this.types.set(part, `application/vnd.openxmlformats-${type}+xml`);
    }
  }

  /** Relates a part (`''` is the package) to another by the last word of a kind: its id. */
  relate(from: string, kind: string, to: string): string {
    const known = this.relations.get(from) ?? [];
    this.relations.set(from, known);
    return `rId${String(known.push({ kind, part: to }))}`;
  }

  async zip(): Promise<Uint8Array> {
    const relations = [...this.relations].map(([part, of]) =>
      packed(relationsOf(part), relationsXml(part, of)),
    );
    const types = packed('[Content_Types].xml', this.contentTypes());
    return zipped(await Promise.all([types, ...relations, ...this.parts]));
  }

  private contentTypes(): string {
    const endings = Object.entries(ENDINGS).map(
      ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
    );
    const types = [...this.types].map(
      ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
    );
    return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">${endings.join('')}${types.join('')}</Types>`;
  }
}

async function packed(part: string, xml: string): Promise<Packed> {
  return pack(part, new TextEncoder().encode(xml));
}

/** Where the relations of a part stand. */
function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function relationsXml(
  from: string,
  relations: readonly { readonly kind: string; readonly part: string }[],
): string {
  const written = relations.map(({ kind, part }, at) => {
    const type = KINDS[kind] ?? `${OFFICE}/relationships/${kind}`;
    const target = escapeXml(seenFrom(from, part));
    return `<Relationship Id="rId${String(at + 1)}" Type="${type}" Target="${target}"/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

/** `xl/tables/table1.xml` seen from `xl/worksheets/sheet1.xml`: `../tables/table1.xml`. */
function seenFrom(from: string, part: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = part.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) {
    shared += 1;
  }
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}
