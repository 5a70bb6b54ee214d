import { withoutNumber } from '../../text/numbering';
import { quoteOf, type Paragraph } from '../../text/narrative';
import { writtenLike, type TextFigure } from '../../text/text-figure';
import type { ExactNumber } from '../../money/exact';
import type { CellReference, Finding, FindingMessage, Grade } from '../findings/finding';
import type { RuleCode } from '../findings/rule-codes';
import { finding, references } from '../statements/describe';
import type { Place } from './places';
import type { Spoken } from './spoken';

/** A part of a folded paragraph. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
}

interface More {
  readonly values?: Readonly<Record<string, string>>;
  readonly related?: readonly CellReference[];
  /** What to write instead: the whole of what is underlined. */
  readonly correct?: string | null;
  readonly stated?: string | null;
  readonly expected?: string | null;
  /** The figure whose digits the right one is to have; absent: the wrong one. */
  readonly like?: TextFigure;
}

/** A finding on a part of a paragraph; positions are those of the folded text. */
export function textFinding(
  rule: RuleCode,
  grade: Grade,
  paragraph: Paragraph,
  at: TextPlace,
  message: FindingMessage,
  { values = {}, related = [], correct = null, stated, expected = null }: More = {},
): Finding {
  const { sheet, cell, cellText, headings } = paragraph;
  const { from, to, quote } = quoteOf(paragraph, at.from, at.to);
  return finding(rule, grade, { sheet, cell }, message, {
    stated: stated ?? quote,
    expected: expected ?? correct,
    fix:
      correct === null
        ? []
        : [{ sheet, cell, value: cellText.slice(0, from) + correct + cellText.slice(to) }],
    related,
    values: { quote, ...values },
    text: {
      from,
      to,
      quote,
      section: headings[headings.length - 1] ?? '',
      ...sentenceAround(cellText, from, to),
    },
  });
}

const LONGEST = 80;

/** The rest of the sentence, as far as a reader needs it. */
function sentenceAround(text: string, from: number, to: number): { before: string; after: string } {
  const before = /[^。；\n]*$/.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^[^。；\n]*[。；]?/.exec(text.slice(to))?.[0] ?? '';
  return {
    before: before.length > LONGEST ? `…${before.slice(-LONGEST)}` : before.trimStart(),
    after: after.length > LONGEST ? `${after.slice(0, LONGEST)}…` : after.trimEnd(),
  };
}

/** A finding on a figure; with what it should be, as the text would write it. */
export function figureFinding(
  rule: RuleCode,
  grade: Grade,
  paragraph: Paragraph,
  figure: TextFigure,
  message: FindingMessage,
  right: ExactNumber | null,
  more: More = {},
): Finding {
  const correct = right === null ? null : writtenLike(more.like ?? figure, right);
  return {
    ...textFinding(rule, grade, paragraph, figure, message, {
      ...more,
      correct,
      stated: bare(figure, figure.quote),
      expected: correct === null ? null : bare(figure, correct),
    }),
    unit: figure.kind === 'money' && (figure.unit === '元' || figure.unit === '万元') ? figure.unit : null,
  };
}

/** An amount in 元 or 万元 without its unit, which a finding names apart. */
function bare({ kind, unit }: TextFigure, text: string): string {
  return kind === 'money' && (unit === '元' || unit === '万元') ? text.slice(0, -unit.length) : text;
}

/** Where the tables print something. */
export function placeReferences(place: Place | null): CellReference[] {
  return place ? references(place) : [];
}

/** Cells of other paragraphs, each once. */
export function paragraphReferences(of: Spoken, others: readonly Spoken[]): CellReference[] {
  const seen = new Set<string>();
  return others.flatMap(({ paragraph: { sheet, cell } }) => {
    const key = `${sheet}!${cell}`;
    const own = sheet === of.paragraph.sheet && cell === of.paragraph.cell;
    if (own || seen.has(key)) {
      return [];
    }
    seen.add(key);
    return [{ sheet, cell }];
  });
}

/** Cells of other paragraphs than one, each once. */
export function cellsOf(
  own: Paragraph,
  others: readonly { readonly paragraph: Paragraph }[],
): CellReference[] {
  const all = others.map(({ paragraph: { sheet, cell } }) => ({ sheet, cell }));
  return all.filter(
    ({ sheet, cell }, at) =>
      !(sheet === own.sheet && cell === own.cell) &&
      all.findIndex((one) => one.sheet === sheet && one.cell === cell) === at,
  );
}

/** What a term is called in a sentence: without unit, number, year and quotation marks. */
export function callOf({ term }: Spoken): string {
  return withoutNumber(term.words)
    .replace(/^.*20\d\d年(?:度|初)?/, '')
    .replace(/(?:预算数?|数)?为$/, '')
    .replace(/^[“"]([^“”"]*)[”"]$/, '$1');
}
