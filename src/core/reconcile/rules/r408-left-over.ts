import type { Paragraph } from '../../text/narrative';
import { UNFINISHED } from '../../text/unfinished';
import type { Finding, FindingMessage } from '../findings/finding';
import { departmentInUnit } from '../text/kind-of-owner';
import { decimals, separators, unitsOfMoney } from '../text/figure-style';
import { percents, wideCommas } from '../text/percent-style';
import { textFinding } from '../text/text-finding';
import { textInspection, type Rule } from './parts/rule';

/** What a template leaves to be chosen or filled in. */
const LEFT_OVER: readonly (readonly [RegExp, FindingMessage])[] = [
  [
    /(?:增加|增长)(?:\((?:减少|下降)\)|\/(?:减少|下降)|或(?:减少|下降))|(?:减少|下降)(?:\((?:增加|增长)\)|\/(?:增加|增长)|或(?:增加|增长))/g,
    'text-unchosen',
  ],
  [/[大小]于\/?[大小]于|\((?:大于|小于|等于)\)/g, 'text-unchosen'],
  [
    /[Xx×]{2,}(?=[年月万元个人%项处室,。;部单])|_{3,}|\.{6,}|…{2,}|(?:此处|请)(?:填写|填列|说明)[^,。;]{0,12}/g,
    'text-placeholder',
  ],
  [
    /([。，,;；、])\1|[,、;]。|。[,、;]|(?<![目标])的的|20\d\d年年(?![初末底中终内度均报])|(万元|其中|增加|减少|增长|下降|主要用于|主要原因是|比上年)\2/g,
    'text-doubled',
  ],
];
const NO_CHANGE = /(?:增加|减少|增长|下降)(?:了)?(?:0|0\.0+)(?:万元|元|%)/g;

/** Nothing of the template is left, nothing stands twice, and figures are written in one way, with their unit. */
export const leftOver: Rule = {
  code: 'R408',
  source: '部门预算情况说明：模板用语应当选定、填写',
  inspectWords(text) {
    return textInspection(text.spoken, [
      ...text.narrative.paragraphs.flatMap(ofParagraph),
      ...separators(text),
      ...decimals(text),
      ...unitsOfMoney(text),
      ...percents(text),
      ...wideCommas(text),
      ...departmentInUnit(text),
    ]);
  },
};

function ofParagraph(paragraph: Paragraph): Finding[] {
  const { text } = paragraph.folded;
  const at = ({ index, 0: words }: RegExpExecArray): { from: number; to: number } => ({
    from: index,
    to: index + words.length,
  });
  const unfinished = UNFINISHED.exec(text);
  if (unfinished) {
    return [textFinding('R408', 'error', paragraph, at(unfinished), 'text-unfinished')];
  }
  return [
    ...LEFT_OVER.flatMap(([pattern, message]) =>
      [...text.matchAll(pattern)].map((match) => textFinding('R408', 'hint', paragraph, at(match), message)),
    ),
    // Once for a paragraph: the form itself words it like that, item by item.
    ...[...text.matchAll(NO_CHANGE)]
      .slice(0, 1)
      .map((match) => textFinding('R408', 'hint', paragraph, at(match), 'text-no-change')),
  ];
}
