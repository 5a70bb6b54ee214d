import type { CompositionPart } from '../../src/core/index';

/** Colours that stand out from white and from the dark pane alike; what comes after the last has the last. */
const COLORS = [
  '#2886de',
  '#ca5010',
  '#038387',
  '#8764b8',
  '#498205',
  '#e3008c',
  '#9c6f00',
  '#7a7574',
] as const;

export function colorOf(at: number): string {
  return COLORS[Math.min(at, COLORS.length - 1)]!;
}

/** Beside money that is taken back a share of the whole says nothing. */
export function hasShares(parts: readonly CompositionPart[]): boolean {
  return parts.every(({ text }) => !text.startsWith('-'));
}

/** Shares of the whole with one decimal that add up to 100.0: what rounding down leaves goes where most was cut off. */
export function percentsOf(parts: readonly CompositionPart[]): readonly string[] {
  const tenths = parts.map(({ ratio }) => ratio * 1000);
  const whole = tenths.map(Math.floor);
  const left =
    Math.round(tenths.reduce((sum, one) => sum + one, 0)) - whole.reduce((sum, one) => sum + one, 0);
  const cut = tenths.map((one, at) => ({ at, rest: one - whole[at]! })).sort((a, b) => b.rest - a.rest);
  const more = new Set(cut.slice(0, left).map(({ at }) => at));
  return whole.map((one, at) => `${((one + (more.has(at) ? 1 : 0)) / 10).toFixed(1)}%`);
}

/** A ring round a centre: an outline for each part, clockwise from the top. */
export function ringPaths(
  parts: readonly CompositionPart[],
  center: { readonly x: number; readonly y: number },
  outer: number,
  inner: number,
): string[] {
  const at = (turn: number, radius: number): string => {
    const angle = 2 * Math.PI * turn;
    return `${(center.x + radius * Math.sin(angle)).toFixed(2)} ${(center.y - radius * Math.cos(angle)).toFixed(2)}`;
  };
  let turn = 0;
  return parts.map(({ ratio }) => {
    const from = turn;
    turn += ratio;
    // An arc that ends where it begins is none: a whole ring is drawn in halves.
    const half = (from + turn) / 2;
    const arc = (radius: number, turns: readonly number[], sweep: 0 | 1): string =>
      turns
        .map((to) => `A${String(radius)} ${String(radius)} 0 0 ${String(sweep)} ${at(to, radius)}`)
        .join('');
    return `M${at(from, outer)}${arc(outer, [half, turn], 1)}L${at(turn, inner)}${arc(inner, [half, from], 0)}Z`;
  });
}

export type Stroke =
  | { readonly kind: 'path'; readonly d: string; readonly fill: string }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
    };

/** A picture as what is drawn, for a file of either kind. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly Stroke[];
}

const PANEL = 440;
const RADIUS = { outer: 80, inner: 48 };
const ROW = 40;
const HEAD = 96;
const LONGEST = 17;

/** Income and spending side by side, with the figures beside each ring. */
export function compositionPicture(
  title: string,
  panels: readonly { readonly title: string; readonly parts: readonly CompositionPart[] }[],
): Picture {
  const rows = Math.max(...panels.map(({ parts }) => parts.length));
  const height = HEAD + Math.max(2 * RADIUS.outer + 20, rows * ROW) + 16;
  const strokes = panels.flatMap(({ title: name, parts }, at) => panelStrokes(name, parts, 20 + at * PANEL));
  return {
    width: 20 + panels.length * PANEL,
    height,
    strokes: [{ kind: 'text', x: 20, y: 36, text: title, size: 18, bold: true }, ...strokes],
  };
}

function panelStrokes(title: string, parts: readonly CompositionPart[], left: number): Stroke[] {
  const shares = hasShares(parts);
  const center = { x: left + RADIUS.outer, y: HEAD + RADIUS.outer };
  const paths = shares ? ringPaths(parts, center, RADIUS.outer, RADIUS.inner) : [];
  const percents = percentsOf(parts);
  const x = left + 2 * RADIUS.outer + 24;
  return [
    { kind: 'text', x: left, y: 74, text: title, size: 15, bold: true },
    ...paths.map((d, at): Stroke => ({ kind: 'path', d, fill: colorOf(at) })),
    ...parts.flatMap((part, at): Stroke[] => {
      const y = HEAD + at * ROW + 12;
      const name = part.name.length > LONGEST ? `${part.name.slice(0, LONGEST - 1)}…` : part.name;
      const text = shares ? `${part.text}（${percents[at]!}）` : part.text;
      return [
        { kind: 'path', d: `M${String(x)} ${String(y - 10)}h10v10h-10Z`, fill: colorOf(at) },
        { kind: 'text', x: x + 18, y, text: name, size: 13, bold: false },
        { kind: 'text', x: x + 18, y: y + 17, text, size: 12, bold: false },
      ];
    }),
  ];
}
