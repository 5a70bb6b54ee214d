import { inputFinding, type InputFinding } from '../budget/input-finding';
import type { KnownFigures } from '../disclosure/figure-source';
import { formatAmount } from '../money/amount';
import { exactDifference, exactNumber, isExactNegative, type ExactNumber } from '../money/exact';
import { namesIn, sumOfAnswers } from './answered';
import { printedAnswer, type ProfileReading } from './answers';
import { PROFILE_FIELDS } from './profile-fields';

/** Money that is a part of other money, by the keys of the answers. */
const PARTS: readonly {
  readonly part: string;
  readonly whole: readonly string[];
  readonly called: string;
}[] = [
  { part: 'small-firms', whole: ['goods', 'works', 'services'], called: '政府采购预算合计' },
  { part: 'micro-firms', whole: ['small-firms'], called: '面向中小企业预留' },
];

/** Answers that can't all be right: each was read, and is used. */
export function answersThatConflict({ answers, cells }: ProfileReading): InputFinding[] {
  const number = (keys: readonly string[]): ExactNumber | null =>
    keys.every((key) => answers.has(key)) ? sumOfAnswers(keys.map((key) => answers.get(key))) : null;
  const parts = PARTS.flatMap(({ part, whole, called }) => {
    const [of, all] = [number([part]), number(whole)];
    return of && all && isExactNegative(exactDifference(all, of))
      ? [
          inputFinding('answer-above', cells.get(part) ?? { sheet: null }, printedAnswer('money', of), {
            caption: captionOf(part),
            whole: called,
            expected: printedAnswer('money', all),
          }),
        ]
      : [];
  });
  const said = answers.get('subordinates');
  const names = typeof said === 'string' ? namesIn(said).length : null;
  const units = number(['agencies', 'institutions']);
  const differs = names !== null && units !== null && !units.eq(names);
  return [
    ...parts,
    ...(differs
      ? [
          inputFinding(
            'answer-names-differ',
            cells.get('agencies') ?? { sheet: null },
            printedAnswer('count', units),
            { expected: String(names) },
          ),
        ]
      : []),
  ];
}

/** Money for vehicles that is less than what the table of 三公 has of it. */
export function answersBelowTables(
  { answers, cells }: ProfileReading,
  current: KnownFigures,
): InputFinding[] {
  const key = 'vehicle-budget';
  const answer = answers.get(key);
  const printed = formatAmount(
    current.amount({ table: 'three-public', row: 'single', column: 'vehicle-purchase' }),
    '万元',
    2,
  );
  return typeof answer === 'object' && isExactNegative(exactDifference(answer, exactNumber(printed)))
    ? [
        inputFinding(
          'answer-below-table',
          cells.get(key) ?? { sheet: null },
          printedAnswer('money', answer),
          {
            caption: captionOf(key),
            table: '“三公”经费支出表公务用车购置费',
            expected: printed,
          },
        ),
      ]
    : [];
}

function captionOf(key: string): string {
  return PROFILE_FIELDS.find((field) => field.key === key)!.caption;
}
