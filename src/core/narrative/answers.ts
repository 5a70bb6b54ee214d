import {
  isExactNegative,
  exactNumber,
  formatExact,
  isExactZero,
  roundedTo,
  type ExactNumber,
} from '../money/exact';
import { readWritten } from '../money/read-amount';
import type { CellReference } from '../reconcile/findings/finding';
import { inputFinding, type InputCode, type InputFinding } from '../budget/input-finding';
import { cellAddress } from '../workbook/address';
import { cellTextProblem } from '../workbook/cell-text';
import {
  isDate,
  isError,
  quoteValue,
  valueAt,
  type CellValue,
  type SheetSnapshot,
} from '../workbook/snapshot';
import { yearOfSheet } from '../sheet/input-page';
import { PROFILE_FIELDS, type ProfileField, type ProfileKind } from './profile-fields';

/** What a unit answered, by the key of the field: words, or a number in the field's own measure. */
export type Answer = string | ExactNumber;

export interface ProfileReading {
  readonly answers: ReadonlyMap<string, Answer>;
  /** Answers that can't be used, each with its cell; they count as not given. */
  readonly findings: readonly InputFinding[];
  /** These as they stand, by the key of the field. */
  readonly unread: ReadonlyMap<string, string>;
  /** Answers of another year that do not hold for this one, as they stand. */
  readonly before: ReadonlyMap<string, string>;
  /** Where the answers stand. */
  readonly cells: ReadonlyMap<string, CellReference>;
}

/** Column of the answers; the captions stand before it. */
export const ANSWER_COLUMN = 2;
/** Beside them what they mean, or what was said for another year. */
const NOTE_COLUMN = 4;
const BEFORE = /^\d{4}年填：/;

export function noProfile(): ProfileReading {
  return { answers: new Map(), findings: [], unread: new Map(), before: new Map(), cells: new Map() };
}

/**
 * Reads 基本信息: each answer by the caption left of it, wherever its row stands by now. Of another year’s only the words
 * hold; of the year before, the people are last year’s.
 */
export function readProfile(sheet: SheetSnapshot, year: number): ProfileReading {
  const reading = readAnswers(sheet);
  const of = yearOfSheet(sheet) ?? year;
  if (of === year) {
    return reading;
  }
  const answers = new Map<string, Answer>();
  for (const [key, answer] of reading.answers) {
    const before = `${key}-prior`;
    if (typeof answer === 'string' && key !== 'date') {
      answers.set(key, answer);
    } else if (of === year - 1 && PROFILE_FIELDS.some((field) => field.key === before)) {
      answers.set(before, answer);
    }
  }
  const before = [...reading.answers].flatMap(([key, answer]) => {
    const { kind, measure } = PROFILE_FIELDS.find((field) => field.key === key)!;
    const said = `${String(of)}年填：${printedAnswer(kind, answer)}${measure}`;
    return answers.get(key) === answer ? [] : [[key, said] as const];
  });
  return { ...noProfile(), answers, before: new Map(before) };
}

function readAnswers(sheet: SheetSnapshot): ProfileReading {
  const fields = new Map(PROFILE_FIELDS.map((field) => [folded(field.caption), field]));
  const answers = new Map<string, Answer>();
  const findings: InputFinding[] = [];
  const unread = new Map<string, string>();
  const cells = new Map<string, CellReference>();
  const before = new Map<string, string>();
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    const field = fields.get(folded(quoteValue(valueAt(sheet, row, 1))));
    const value = valueAt(sheet, row, ANSWER_COLUMN);
    const note = quoteValue(valueAt(sheet, row, NOTE_COLUMN));
    if (field && BEFORE.test(note)) {
      before.set(field.key, note);
    }
    if (!field || value === null || quoteValue(value) === '') {
      continue;
    }
    const answer = readAnswer(field, value);
    if (typeof answer === 'object' && 'code' in answer) {
      unread.set(field.key, quoteValue(value));
      findings.push(
        inputFinding(
          answer.code,
          { sheet: sheet.name, cell: cellAddress(row, ANSWER_COLUMN) },
          quoteValue(value),
          { caption: field.caption, measure: field.measure, accepted: (field.choices ?? []).join('、') },
        ),
      );
    } else {
      answers.set(field.key, answer);
      cells.set(field.key, { sheet: sheet.name, cell: cellAddress(row, ANSWER_COLUMN) });
    }
  }
  return { answers, findings, unread, before, cells };
}

function folded(caption: string): string {
  return caption.normalize('NFKC').replace(/\s/g, '');
}

/** Decimals that a number of a kind may have. */
const DECIMALS: Readonly<Partial<Record<ProfileKind, number>>> = { count: 0, money: 2, area: 2 };

function readAnswer(field: ProfileField, value: CellValue): Answer | { readonly code: InputCode } {
  const text = quoteValue(value);
  if (isError(value)) {
    return { code: 'answer-error-value' };
  }
  const decimals = DECIMALS[field.kind];
  if (decimals === undefined) {
    if (cellTextProblem(text) !== null) {
      return { code: 'answer-not-text' };
    }
    return field.choices?.includes(text) === false ? { code: 'answer-not-a-choice' } : wordsOf(value);
  }
  const figure = typeof value === 'number' ? String(value) : numberIn(field, value);
  const written = figure === null ? 'not-a-number' : readWritten(figure);
  if (typeof written !== 'object') {
    return { code: 'answer-not-a-number' };
  }
  const number = exactNumber(typeof value === 'number' ? value : written.decimal);
  if (isExactNegative(number)) {
    return { code: 'answer-negative' };
  }
  return roundedTo(number, decimals).eq(number)
    ? number
    : { code: decimals === 0 ? 'answer-not-whole' : 'answer-too-many-decimals' };
}

/** A day is said as people say it in a text. */
function wordsOf(value: CellValue): string {
  const text = quoteValue(value);
  const [, year, month, day] = isDate(value) ? (/^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? []) : [];
  return year === undefined ? text : `${year}年${String(Number(month))}月${String(Number(day))}日`;
}

/** The figure of `18 人`: people write the measure behind it. */
function numberIn({ measure }: ProfileField, value: CellValue): string | null {
  if (typeof value !== 'string') {
    return null;
  }
  const text = value.trim();
  const units = [measure, '台', '套', '个', '名', '辆', '家'].filter((unit) => unit !== '');
  const unit = units.find((one) => text.endsWith(one));
  return unit === undefined ? text : text.slice(0, -unit.length).trim();
}

/** An answer as it is printed: money and areas with the decimals they need, exactly nothing as 0. */
export function printedAnswer(kind: ProfileKind, answer: Answer): string {
  if (typeof answer === 'string') {
    return answer;
  }
  return kind === 'money' && !isExactZero(answer)
    ? formatExact(answer, 2)
    : formatExact(answer, answer.decimalPlaces());
}
