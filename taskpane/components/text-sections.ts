import type { TextLink } from '../../src/core/reconcile/index';

/** A piece of a paragraph: words, or a figure with its cells. */
export interface LinkedPart {
  readonly text: string;
  readonly link: TextLink | null;
}

export interface LinkedParagraph {
  readonly sheet: string;
  readonly cell: string;
  /** What tells it from others of its cell. */
  readonly start: number;
  readonly parts: readonly LinkedPart[];
}

export interface LinkedSection {
  readonly sheet: string;
  /** The headings above it; '' above the first. */
  readonly name: string;
  readonly figures: number;
  readonly paragraphs: readonly LinkedParagraph[];
}

/** Paragraphs with figures that tables print, by the sections that they stand in. */
export function paragraphsOf(links: readonly TextLink[]): LinkedSection[] {
  const sections = new Map<string, Map<string, TextLink[]>>();
  for (const link of links) {
    const section = `${link.sheet}\0${link.section}`;
    const cells = sections.get(section) ?? new Map<string, TextLink[]>();
    sections.set(section, cells);
    const paragraph = `${link.cell} ${String(link.start)}`;
    cells.set(paragraph, [...(cells.get(paragraph) ?? []), link]);
  }
  return [...sections.values()].map((cells) => {
    const all = [...cells.values()];
    const [{ sheet, section: name }] = all[0] as [TextLink];
    return {
      sheet,
      name,
      figures: all.flat().length,
      paragraphs: all.map((own) => ({
        sheet,
        cell: own[0]!.cell,
        start: own[0]!.start,
        parts: partsOf(own),
      })),
    };
  });
}

function partsOf(links: readonly TextLink[]): LinkedPart[] {
  const { text, start } = links[0]!;
  const parts: LinkedPart[] = [];
  let at = 0;
  for (const link of [...links].sort((a, b) => a.from - b.from)) {
    parts.push(
      { text: text.slice(at, link.from - start), link: null },
      { text: text.slice(link.from - start, link.to - start), link },
    );
    at = link.to - start;
  }
  return [...parts, { text: text.slice(at), link: null }].filter((part) => part.text !== '');
}
