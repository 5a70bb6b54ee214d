import type { Job } from './batches';
import type { Journal } from './journal';
import { journalOfText, journalText } from './journal-text';
import { textOfPart } from './part-text';
import { run } from './run';

const NAMESPACE = 'urn:budget-disclosure:journal';

/**
 * Letters of a part. A part of over 1 MB is refused on the web (office-js#2408), a letter takes up to three bytes, and
 * a request may hold several parts.
 */
const LETTERS = 200_000;
/** Parts that are read at once: an answer may hold 5 MB. */
const AT_ONCE = 4;

/** Writing a journal: as many parts as it takes. It counts from its last part on; one without is none. */
export function journalJobs(journal: Journal): Job[] {
  const pieces = piecesOf(journalText(journal), LETTERS);
  return pieces.map((piece, at) => {
    const xml =
      `<journal xmlns="${NAMESPACE}" id="${journal.id}" part="${String(at + 1)}" of="${String(pieces.length)}">` +
      `${escaped(piece)}</journal>`;
    return {
      bytes: 3 * xml.length,
      write: (context) => {
        context.workbook.customXmlParts.add(xml);
      },
    };
  });
}

/** A text in pieces; no letter of two halves is divided. */
export function piecesOf(text: string, letters: number): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = from + letters;
    const divides = end < text.length && /[\ud800-\udbff]/.test(text[end - 1]!);
    pieces.push(text.slice(from, divides ? end - 1 : end));
    from = divides ? end - 1 : end;
  }
  return pieces;
}

/** A journal in the workbook, with the ids of its parts. */
export interface WrittenJournal {
  readonly journal: Journal;
  readonly parts: readonly string[];
}

interface Part {
  /** What Excel knows the part by. */
  readonly part: string;
  readonly id: string;
  readonly number: number;
  readonly of: number;
  readonly text: string;
}

/** The journal that was written last, of a change that was not finished; null if there is none. */
export async function readJournal(): Promise<WrittenJournal | null> {
  const byId = new Map<string, Part[]>();
  for (const part of await readParts()) {
    byId.set(part.id, [...(byId.get(part.id) ?? []), part]);
  }
  const whole = [...byId.values()].flatMap((parts) => {
    const texts = new Map(parts.map(({ number, text }) => [number, text]));
    const { of } = parts[0]!;
    return texts.size === of
      ? [
          {
            parts,
            text: numbers(of)
              .map((number) => texts.get(number)!)
              .join(''),
          },
        ]
      : [];
  });
  const last = whole.at(-1);
  return last ? { journal: journalOfText(last.text), parts: last.parts.map(({ part }) => part) } : null;
}

async function readParts(): Promise<readonly Part[]> {
  const ids = await partIds();
  const parts: Part[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    parts.push(...(await readSome(ids.slice(from, from + AT_ONCE))));
  }
  return parts;
}

async function readSome(ids: readonly string[]): Promise<readonly Part[]> {
  return run(async (context) => {
    const texts = ids.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
    await context.sync();
    return texts.map(({ value }, at) => partOf(ids[at]!, value));
  });
}

/** The last step of a change. What is left of several parts, should this break off, is no journal any more. */
export async function removeJournals(): Promise<void> {
  await removeParts(await partIds());
}

export async function removeParts(ids: readonly string[]): Promise<void> {
  await run(async (context) => {
    const parts = ids.map((id) => context.workbook.customXmlParts.getItemOrNullObject(id));
    parts.forEach((part) => part.load('id'));
    await context.sync();
    parts.filter(({ isNullObject }) => !isNullObject).forEach((part) => part.delete());
    await context.sync();
  });
}

async function partIds(): Promise<readonly string[]> {
  return run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
    parts.load('items/id');
    await context.sync();
    return parts.items.map(({ id }) => id);
  });
}

function partOf(part: string, xml: string): Part {
  const start = xml.indexOf('<journal');
  const end = xml.indexOf('>', start);
  const tag = xml.slice(start, end);
  const said = (name: string): string | null => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
  return {
    part,
    id: said('id') ?? '',
    number: Number(said('part') ?? 1),
    of: Number(said('of') ?? 1),
    text: textOfPart(xml, 'journal'),
  };
}

function numbers(last: number): number[] {
  return Array.from({ length: last }, (_, at) => at + 1);
}

function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // XML has no way to hold these two; JSON escapes the others.
      .replace(/[\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`)
  );
}
