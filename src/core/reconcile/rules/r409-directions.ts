import type { Direction } from '../../text/tokens';
import type { Finding } from '../findings/finding';
import { changesElsewhere } from '../text/same-changes';
import { judgeChanges, type JudgedChange } from '../text/changes';
import { callOf, textFinding } from '../text/text-finding';
import type { TextReview } from '../text/text-review';
import { textInspection, type Rule } from './parts/rule';

const OPPOSITE: Readonly<Record<string, string>> = {
  增加: '减少',
  减少: '增加',
  增长: '下降',
  下降: '增长',
  上升: '下降',
  提高: '降低',
  降低: '提高',
};

/** 增加 and 减少 say what the figures do. */
export const directions: Rule = {
  code: 'R409',
  source: '部门预算情况说明：增减方向与数据一致',
  inspectText(text) {
    const changes = judgeChanges(text);
    return textInspection(
      changes.map(({ one }) => one),
      [...changes.flatMap((one) => ofFigures(one)), ...changesElsewhere(text).directions, ...ofReasons(text)],
    );
  },
};

function ofFigures({ one, change, against }: JudgedChange): Finding[] {
  const values = { caption: callOf(one) };
  if (against) {
    return [
      textFinding('R409', 'error', one.paragraph, change.word, 'text-direction', {
        correct: OPPOSITE[change.word.text] ?? null,
        values: { ...values, ...against },
      }),
    ];
  }
  const { rateDirection, rateWord, direction } = change;
  const contradicts = rateWord !== null && direction !== null && rateDirection !== direction;
  return contradicts
    ? [
        textFinding('R409', 'error', one.paragraph, rateWord, 'text-directions', {
          correct: OPPOSITE[rateWord.text] ?? null,
          values,
        }),
      ]
    : [];
}

const UP = /增加|增长|上升|提高|增多|新增/;
const DOWN = /减少|下降|降低|压减|压缩|缩减|核减/;

/** A reason that speaks of nothing but the other way. */
function ofReasons({ narrative }: TextReview): Finding[] {
  return narrative.paragraphs.flatMap((paragraph) =>
    paragraph.reading.clauses.flatMap((clause) => {
      const direction: Direction | null = clause.of?.change?.direction ?? null;
      const [own, other] = direction === 'up' ? [UP, DOWN] : [DOWN, UP];
      const changed = clause.of?.change?.amount?.value.isZero() !== true;
      const says = clause.kind === 'reason' && changed && (direction === 'up' || direction === 'down');
      return says && other.test(clause.text) && !own.test(clause.text)
        ? [textFinding('R409', 'hint', paragraph, clause, 'text-reason-direction')]
        : [];
    }),
  );
}
