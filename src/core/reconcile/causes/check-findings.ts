import type { Book } from '../book/book';
import { figureCaption } from '../book/captions';
import type { Check, Verdict } from '../statements/check';
import {
  differenceOf,
  finding,
  layOutCheck,
  referenceOf,
  references,
  wholeText,
} from '../statements/describe';
import { figureText, ticksText } from '../book/figure';
import type { Finding, FindingMessage } from '../findings/finding';

/**
 * A statement that holds within rounding, or hardly does. `exact`: the stated figure before rounding, in 元, where the
 * lines prove all of it. No figure of it is known to be wrong, so none is expected.
 */
export function findingOfTail(
  check: Check,
  verdict: Verdict & ('tail' | 'suspect'),
  exact: string | null,
  book: Book,
): Finding {
  const proved = exact !== null;
  const { stated, parts } = check;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const digits = check.kind === 'equal' || parts.filter(({ state }) => state === 'figure').length === 1;
  const message =
    verdict === 'suspect' && !proved
      ? 'suspect'
      : digits
        ? 'tail-of-digits'
        : proved
          ? 'tail-proved'
          : 'tail';
  return finding(check.rule, proved ? 'tail' : verdict, referenceOf(stated), message, {
    stated: figureText(stated),
    difference: ticksText(differenceOf(check), stated.table, book.scale, stated.decimals),
    unit: stated.table.unit,
    related: references(parts),
    values: {
      parts: String(parts.filter(({ state }) => state === 'figure').length),
      sum: ticksText(sum, stated.table, book.scale, stated.decimals),
      ...(exact !== null && { exact }),
    },
    checks: [layOutCheck(check, book)],
    proved,
  });
}

/** A comparison that does not hold and need not: of what need not be one quantity, or a limit that negative money passes. */
export function findingOfLoose(check: Check, verdict: 'error' | 'beyond', book: Book): Finding {
  return looseFinding(check, verdict === 'error' ? 'loose-differs' : 'limit-passed', book);
}

/** Halves of rows that are off by as much as the other halves are the other way. */
export function findingOfHalves(first: Check, others: readonly Check[], book: Book): Finding {
  const related = references([...first.parts, ...others.map(({ stated }) => stated)]);
  return { ...looseFinding(first, 'half-differs', book), related };
}

function looseFinding(check: Check, message: FindingMessage, book: Book): Finding {
  const { stated, beside = [], parts } = check;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return finding(check.rule, 'hint', referenceOf(stated), message, {
    stated: wholeText(check, book),
    difference: ticksText(differenceOf(check), stated.table, book.scale, stated.decimals),
    unit: stated.table.unit,
    related: references([...beside, ...parts]),
    values: {
      caption: figureCaption(stated),
      sum: ticksText(sum, stated.table, book.scale, stated.decimals),
      code: [stated, ...beside].map(({ key }) => key).join('、'),
      other: parts.map(({ key }) => key).join('、'),
    },
    checks: [layOutCheck(check, book)],
  });
}
