import { isZero, ZERO } from '../money/amount';
import { isAnswered } from './answered';
import type { FigureKey, FigureSource } from '../disclosure/figure-source';
import type { Facts } from './facts';
import { figureAt } from './figure-at';
import type { Need } from './material';
import type { Condition, NarrativeForm, Passage } from './narrative-form';
import type { ParagraphRole } from './document';
import { phraseFiller } from './phrase-filler';
import { rowsIn, type RowInList } from './row-lists';
import { saidLines, type Said } from './said';

/** A paragraph of the text as it was made. */
export interface ComposedParagraph extends Said {
  /** What tells it from the others, this year and next. */
  readonly key: string;
  readonly role: ParagraphRole;
}

export interface ComposedText {
  readonly paragraphs: readonly ComposedParagraph[];
  /** What a person has to write for it, in the order of the text, each once. */
  readonly needs: readonly Need[];
  /** Figures of last year that it asked for and nothing says. */
  readonly lacking: readonly FigureKey[];
}

/** The text of a disclosure, from the figures of its tables and what the unit says. */
export function composeText(form: NarrativeForm, told: Facts): ComposedText {
  const { facts, lacking } = noting(told);
  const paragraphs: ComposedParagraph[] = [];
  const needs = new Map<string, Need>();
  let section = '';
  for (const passage of form.passages) {
    if (!(passage.when ?? []).every((condition) => holds(condition, facts))) {
      continue;
    }
    for (const row of rowsOfPassage(form, passage, facts)) {
      const fill = phraseFiller(form, facts, row, (need) => {
        if (!needs.has(need.key)) {
          needs.set(need.key, { ...need, section });
        }
      });
      for (const { key: line, ...what } of saidLines(passage.say, fill)) {
        const key = [passage.key, row?.row.key.replaceAll('\0', ' ') ?? [], line === '' ? [] : line];
        paragraphs.push({ ...what, key: key.flat().join('/'), role: passage.role });
      }
    }
    if (passage.role !== 'paragraph' && passage.role !== 'title') {
      section = paragraphs.at(-1)?.text ?? '';
    }
  }
  return { paragraphs, needs: [...needs.values()], lacking: lacking() };
}

/** Facts that note what is asked of last year and not known. */
function noting(facts: Facts): { readonly facts: Facts; readonly lacking: () => FigureKey[] } {
  const asked = new Map<string, FigureKey>();
  const { prior } = facts;
  const amount: FigureSource['amount'] = (key) => {
    const found = prior?.amount(key) ?? null;
    if (found === null) {
      asked.set([key.table, key.row, key.column].join('/'), key);
    }
    return found;
  };
  const noted: FigureSource = {
    amount,
    isRounded: (key) => prior?.isRounded(key) ?? false,
    rows: (table) => prior?.rows(table) ?? [],
  };
  return { facts: { ...facts, prior: noted }, lacking: () => [...asked.values()] };
}

function rowsOfPassage(form: NarrativeForm, { each }: Passage, facts: Facts): (RowInList | null)[] {
  return each === undefined
    ? [null]
    : rowsIn(form.lists[each]!, facts).map((row, at) => ({ list: each, row, number: at + 1 }));
}

function holds(condition: Condition, facts: Facts): boolean {
  const { current, prior, answers } = facts;
  const isNone = (figure: string): boolean => isZero(current.amount(figureAt(figure, null)));
  // What is not known is not told.
  const wasNone = (figure: string): boolean => isZero(prior?.amount(figureAt(figure, null)) ?? ZERO);
  if ('some' in condition) {
    return !isNone(condition.some);
  }
  if ('none' in condition) {
    return isNone(condition.none);
  }
  if ('ever' in condition) {
    return !isNone(condition.ever) || !wasNone(condition.ever);
  }
  if ('never' in condition) {
    return isNone(condition.never) && wasNone(condition.never);
  }
  if ('answer' in condition) {
    return condition.is.includes(String(answers.get(condition.answer) ?? ''));
  }
  if ('missing' in condition) {
    return !answers.has(condition.missing);
  }
  const field = 'answered' in condition ? condition.answered : condition.denied;
  return answers.has(field) && isAnswered(answers.get(field)) === 'answered' in condition;
}
