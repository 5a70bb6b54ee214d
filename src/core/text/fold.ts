/** A part of a text: from its first character up to, and without, the one at `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A paragraph as it is read: half-width signs and no blanks, for lines break inside numbers and years. */
export interface FoldedText {
  readonly text: string;
  /** Where each character of `text` stands in the paragraph. */
  readonly origin: readonly number[];
}

const BLANK = /\s|\u200b|\u200c|\u200d|\u2060|\ufeff/;
/** ！ to ～ are the ASCII signs at a fixed distance. */
const WIDE_FROM = 0xff01;
const WIDE_TO = 0xff5e;
const WIDE_LESS = 0xfee0;
const HAN_FROM = 0x4e00;
const HAN_TO = 0x9fff;
const ALIKE: Readonly<Record<string, string>> = {
  '\ufe50': ',',
  '\ufe52': '.',
  '\ufe6a': '%',
  '\u2212': '-',
  '\uff61': '。',
  '\uff64': '、',
};

export function foldParagraph(paragraph: string): FoldedText {
  let text = '';
  const origin: number[] = [];
  for (let at = 0; at < paragraph.length; at += 1) {
    const sign = paragraph[at]!;
    const code = sign.charCodeAt(0);
    // Letters of Chinese are most of a text, and none of what is folded.
    if (code >= HAN_FROM && code <= HAN_TO) {
      text += sign;
      origin.push(at);
      continue;
    }
    if (BLANK.test(sign)) {
      continue;
    }
    const wide = code >= WIDE_FROM && code <= WIDE_TO;
    text += wide ? String.fromCharCode(code - WIDE_LESS) : (ALIKE[sign] ?? sign);
    origin.push(at);
  }
  return { text, origin };
}

/** Where a part of the folded text stands in the paragraph. */
export function spanIn({ origin }: FoldedText, from: number, to: number): Span {
  const first = origin[from] ?? 0;
  return { from: first, to: to > from ? (origin[to - 1] ?? first) + 1 : first };
}
