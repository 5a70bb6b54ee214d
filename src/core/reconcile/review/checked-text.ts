import type { Budget } from '../../budget/budget';
import { rememberedShares } from '../../budget/remembered-shares';
import { figureSource, priorFigures } from '../../disclosure/figure-source';
import { fillForm } from '../../disclosure/fill';
import type { Form } from '../../disclosure/table';
import type { Recognition } from '../../recognise/recognised';
import { readNarrative } from '../../text/narrative';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Book } from '../book/book';
import type { Finding } from '../findings/finding';
import type { Inspection } from '../rules/parts/rule';
import { RULES } from '../rules/rules';
import { referenceOf } from '../statements/describe';
import { proseOf } from '../text/prose';
import { spokenTerms } from '../text/spoken';
import { TextReview } from '../text/text-review';
import { readPriorEntries } from '../../sheet/prior-entries';
import { priorFromEntries } from '../../sheet/prior-source';
import type { YearsOfLines } from '../text/years-of-lines';
import { unitsOfTables } from '../text/unit-names';
import { judgeChanges } from '../text/changes';
import { judgeShares } from '../text/shares';
import type { TextFigure } from '../../text/text-figure';
import type { Report } from './report';
import type { ReviewOptions } from './review-options';

/** The text of a workbook, understood by its tables where these are of a form for sure. */
export function readText(
  workbook: WorkbookSnapshot,
  recognition: Recognition,
  book: Book | null,
  year: number | null,
  { classification, lines, shares }: ReviewOptions,
): TextReview {
  // In a document that is not proved to be of this form a row may be another quantity than its caption says.
  const known = recognition.proved ? book : null;
  const narrative = readNarrative(workbook, proseOf(recognition));
  const spoken = spokenTerms(narrative, workbook, { year, classification, book: known });
  const tableSheets = new Set(recognition.tables.map(({ sheet }) => sheet.name));
  const rounded = shares ?? rememberedShares(workbook.memory) ?? rememberedShares(lines?.memory);
  const units = unitsOfTables(workbook, tableSheets);
  return new TextReview(narrative, spoken, known, year, tableSheets, units, rounded ?? 'half-up');
}

/**
 * The amounts of budget lines, and last year’s: those that the workbook keeps beside the list, else those of the lines; null
 * where nothing says them.
 */
export function yearsOfLines(form: Form, budget: Budget, workbook: WorkbookSnapshot): YearsOfLines | null {
  const disclosure = fillForm(form, budget);
  const { entries } = readPriorEntries(workbook, budget.year);
  const prior = priorFromEntries(entries, priorFigures(disclosure));
  return prior && { form, current: figureSource(disclosure), prior };
}

/** Compares the text with the tables again, but for figures that are themselves held to be wrong. */
export function compareText(text: TextReview, arithmetic: readonly Finding[]): void {
  const key = (sheet: string | null, cell: string | null): string => `${sheet ?? ''}!${cell ?? ''}`;
  const accused = new Set(
    arithmetic.flatMap(({ grade, sheet, cell }) => (grade === 'error' ? [key(sheet, cell)] : [])),
  );
  text.compare((figure) => {
    const { sheet, cell } = referenceOf(figure);
    return accused.has(key(sheet, cell));
  });
}

const inspected = new WeakMap<
  TextReview,
  { words: readonly Inspection[]; of: number; all: readonly Inspection[] }
>();

/** What the rules of the text say, those without tables as well; asked again where figures it speaks of have changed. */
export function inspectText(text: TextReview): readonly Inspection[] {
  const known = inspected.get(text);
  if (known?.of === text.compared) {
    return known.all;
  }
  const words = known?.words ?? RULES.flatMap((rule) => (rule.inspectWords ? [rule.inspectWords(text)] : []));
  const all = [...RULES.flatMap((rule) => (rule.inspectText ? [rule.inspectText(text)] : [])), ...words];
  inspected.set(text, { words, of: text.compared, all });
  return all;
}

/** How many figures the text gives, and how many of them were compared with a table or with one another. */
export function coverage(text: TextReview): Report['text'] {
  const { narrative, spoken, partitions } = text;
  if (narrative.paragraphs.length === 0) {
    return null;
  }
  const all = new Set(
    spoken.flatMap(({ term: { amounts, share, change } }) =>
      [...amounts.map(({ figure }) => figure), share, change?.amount, change?.rate].flatMap(
        (one) => one ?? [],
      ),
    ),
  );
  const compared = new Set<TextFigure>();
  for (const one of spoken) {
    text.figuresOf(one).forEach(({ figure, verdict }) => verdict !== 'unknown' && compared.add(figure));
  }
  for (const one of partitions.flatMap(({ whole, parts }) => [whole, ...parts])) {
    one.now.slice(0, 1).forEach(({ figure }) => compared.add(figure));
  }
  judgeShares(text).forEach(({ one }) => compared.add(one.term.share!));
  for (const { one, change, rate } of judgeChanges(text)) {
    const both = one.prior ? [one.prior.figure, change.amount] : [];
    [...both, rate ? change.rate : null].forEach((figure) => figure && compared.add(figure));
  }
  return { figures: all.size, compared: compared.size };
}
