import { exactNumber, exactSum, isExactZero, type ExactNumber } from '../money/exact';
import type { Answer } from './answers';

/** How people say that there is none. */
const NONE = /^(?:无|没有|暂无|0|０|-+|—+|\/)$/;

/** Whether an answer was given and is something: not 无, not 0. */
export function isAnswered(answer: Answer | undefined): boolean {
  return (
    answer !== undefined && (typeof answer === 'string' ? namesIn(answer).length > 0 : !isExactZero(answer))
  );
}

/** The names that an answer lists, in its order. */
export function namesIn(answer: string): string[] {
  return answer
    .split(/[、，,；;\n]/)
    .map((name) => name.replace(/[。.]+\s*$/, '').trim())
    .filter((name) => name !== '' && !NONE.test(name));
}

/** The sum of numbers; null as soon as one of them was not given. */
export function sumOfAnswers(answers: readonly (Answer | undefined)[]): ExactNumber | null {
  const numbers = answers.flatMap((answer) =>
    answer === undefined || typeof answer === 'string' ? [] : [exactNumber(answer.toFixed())],
  );
  return numbers.length === answers.length ? exactSum(numbers) : null;
}
