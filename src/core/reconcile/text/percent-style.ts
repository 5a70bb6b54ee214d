import type { Paragraph } from '../../text/narrative';
import type { Finding } from '../findings/finding';
import { cellsOf, textFinding, type TextPlace } from './text-finding';
import type { TextReview } from './text-review';

const STOP = String.raw`(?=[,。;、)]|$)`;
/** 占总支出的 54.46, 增长 2.21: a share or rate without its sign. */
const LOST = [
  new RegExp(
    String.raw`占(?![地用有])[^,。;、:()\d]{0,16}?(?:比重|比例|比)?(?:约?为|约)?(\d{1,3}(?:\.\d+)?)${STOP}`,
    'g',
  ),
  new RegExp(
    String.raw`(?:增长|下降|上升|降低|增幅|降幅|(?<=元,)(?:增加|减少))(?:了|约?为|约|率为)?(\d+(?:\.\d+)?)${STOP}`,
    'g',
  ),
  new RegExp(String.raw`(?<=%[、,]?[和与及]?)(?:增长|下降)?(\d+\.\d+)${STOP}`, 'g'),
];
/** Without a digit in front of a stop there is nothing to look for. */
const BARE = /\d(?:[,。;、)]|$)/;
const MOST = 100;
/** 占 %, 增加 万元: the figure itself was never filled in. */
const EMPTY = /(?:占[^,。;、:()\d%]{0,16}|增长|下降)%|(?:增加|减少)(?:万元|亿元)/g;

/** Shares and rates have their sign, and a figure in front of it. */
export function percents({ narrative }: TextReview): Finding[] {
  return narrative.paragraphs.flatMap((paragraph) => {
    const { text } = paragraph.folded;
    const patterns = BARE.test(text) ? LOST : [];
    const lost = patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .flatMap(({ index, 0: words, 1: number }) => {
        const to = index + words.length;
        const isShare = words.startsWith('占');
        return isShare && Number(number) > MOST
          ? []
          : [
              textFinding('R408', 'hint', paragraph, { from: to - number!.length, to }, 'text-percent', {
                correct: `${number!}%`,
              }),
            ];
      });
    const empty = [...text.matchAll(EMPTY)].map(({ index, 0: words }) =>
      textFinding('R408', 'hint', paragraph, { from: index, to: index + words.length }, 'text-placeholder'),
    );
    return [...lost, ...empty];
  });
}

/** A comma of the text between half-width digits: 3，518.85. Once a text, with all its places. */
export function wideCommas({ spoken }: TextReview): Finding[] {
  const figures = new Map<Paragraph, Set<TextPlace>>();
  for (const { paragraph, term } of spoken) {
    const { amounts, change } = term;
    const all = [...amounts.map(({ figure }) => figure), ...(change?.amount ? [change.amount] : [])];
    const wide = all.filter(({ grouped, from, to }) => grouped && isMixed(paragraph, from, to));
    wide.forEach((figure) => figures.set(paragraph, (figures.get(paragraph) ?? new Set()).add(figure)));
  }
  const places = [...figures].flatMap(([paragraph, all]) => [...all].map((at) => ({ paragraph, at })));
  const [first, ...others] = places;
  if (!first) {
    return [];
  }
  const { from, to } = first.at;
  return [
    textFinding('R408', 'hint', first.paragraph, { from, to }, 'text-comma', {
      correct: first.paragraph.folded.text.slice(from, to),
      related: cellsOf(first.paragraph, others),
      values: { count: String(places.length) },
    }),
  ];
}

/** Whether a figure has half-width digits and a full-width comma. */
function isMixed({ cellText, offset, folded: { origin } }: Paragraph, from: number, to: number): boolean {
  const written = cellText.slice(offset + (origin[from] ?? 0), offset + (origin[to - 1] ?? 0) + 1);
  return written.includes('，') && /\d/.test(written);
}
