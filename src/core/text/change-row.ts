import { BETWEEN, namesFor } from './pairwise';
import type { TextFigure } from './text-figure';
import type { Period, Token } from './tokens';
import { firstChange, withRate, writtenChange, type WrittenChange } from './written-change';
import type { Term } from './term';

/** Changes that several quantities share out: 分别增加 5 万元、减少 2 万元、持平. */
export interface ChangeRow {
  readonly changes: readonly WrittenChange[];
  /** Place of the last token that was read. */
  readonly last: number;
}

/** 分别, 各 in front of a comparison or of a word of change, with the names in front of that. */
const EACH = /^(.*?)(?:金额|数额)?(?:分别|依次|各自?|均)$/;

/** The names that share out what follows; null where the words do not say that it is shared out. */
export function namesOfEach(words: string): string | null {
  return EACH.exec(words)?.[1] ?? null;
}

/** The changes from the word at `at` on: a figure that has no word of its own moves as the one before it. */
export function changeRow(text: string, tokens: readonly Token[], at: number): ChangeRow {
  const changes: WrittenChange[] = [];
  let last = at;
  for (let place = at; place < tokens.length; place += 1) {
    const token = tokens[place]!;
    const before = changes[changes.length - 1];
    if (token.kind === 'stop' && (token.sign === '、' || token.sign === ',')) {
      continue;
    }
    const joins = !before || BETWEEN.test(text.slice(tokens[last]!.to, token.from));
    const written =
      token.kind === 'direction'
        ? writtenChange(text, token, tokens[place + 1])
        : token.kind === 'figure' && before
          ? { ...before, figure: token.figure }
          : null;
    if (!joins || !written || !isAlike(written, changes)) {
      break;
    }
    changes.push(written);
    last = token.kind === 'direction' && written.figure ? place + 1 : place;
    place = last;
  }
  return { changes, last };
}

/** Whether a change goes on with a row: of one kind, amounts or rates; 持平 has neither. */
function isAlike(
  { token, figure, isSubject, unchosen }: WrittenChange,
  row: readonly WrittenChange[],
): boolean {
  const kinds = new Set([...row.map((one) => one.figure), figure].flatMap((one) => one?.kind ?? []));
  return !isSubject && unchosen === 0 && kinds.size <= 1 && (figure !== null || token.direction === 'level');
}

/** The terms of a row of changes: those that the words name, else those named together before; null if they do not fit. */
export function termsOfRow(
  names: string,
  from: number,
  count: number,
  group: readonly Term[],
  open: (words: string, from: number) => Term,
): readonly Term[] | null {
  if (names === '') {
    return group.length === count ? group : null;
  }
  return namesFor(names, from, count)?.map((part) => open(part.words, part.from)) ?? null;
}

/** Gives each term its change, or its rate where it has a change already. */
export function shareOutChanges(
  terms: readonly Term[],
  changes: readonly WrittenChange[],
  period: Period | null,
): void {
  for (const [at, term] of terms.entries()) {
    const written = changes[at]!;
    if (!term.change) {
      term.change = firstChange(written, period);
    } else if (term.change.rate === null && isRate(written.figure)) {
      term.change = withRate(term.change, written);
    }
  }
}

function isRate(figure: TextFigure | null): boolean {
  return figure?.kind === 'percent' && figure.unit !== '个百分点';
}
