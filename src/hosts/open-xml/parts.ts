import { isMarkup } from './guard';
import { attribute, elements, NO_ELEMENT, xmlTree, type XmlElement } from './xml';
import type { ZipEntry } from './zip-entries';

/** What a part of a package stands in relation to. */
export interface Relation {
  readonly id: string;
  /** Last word of its type: `table`, `comments`. */
  readonly kind: string;
  /** The other part's place in the package; what is outside has none. */
  readonly target: string | null;
}

/** The parts of a package, by their places. */
interface Parts {
  /** A part of text; null if there is none. */
  readonly part: (name: string) => ZipEntry | null;
  /** Root of a small part; an empty element if there is none. */
  readonly tree: (name: string) => XmlElement;
}

export function partsOf(entries: readonly ZipEntry[]): Parts {
  // The case of letters tells no parts apart: some programs write `SharedStrings.xml` and mean the other.
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const part = (name: string): ZipEntry | null => {
    const found = byName.get(name.toLowerCase());
    return found && isMarkup(found.name) ? found : null;
  };
  const tree = (name: string): XmlElement => {
    const found = part(name);
    return found ? xmlTree(found) : NO_ELEMENT;
  };
  return { part, tree };
}

/** What a part stands in relation to; `''` is the package. */
export function relationsOf(part: string, tree: (name: string) => XmlElement): Relation[] {
  const at = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, at);
  return [...elements(tree(`${folder}_rels/${part.slice(at)}.rels`), 'Relationship')].map((one) =>
    relationOf(part, (name) => attribute(one, name)),
  );
}

/** A relation of a part by what its attributes say. */
export function relationOf(part: string, said: (name: string) => string): Relation {
  return {
    id: said('Id'),
    kind: said('Type').split('/').at(-1) ?? '',
    target:
      said('TargetMode') === 'External'
        ? null
        : placeOf(part.slice(0, part.lastIndexOf('/') + 1), said('Target')),
  };
}

/** `../tables/table1.xml` seen from `xl/worksheets/`. */
function placeOf(folder: string, written: string): string {
  const target = written.trim().replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') {
      steps.pop();
    } else if (step !== '' && step !== '.') {
      steps.push(step);
    }
  }
  return steps.join('/');
}
