import type { Check } from './check';
import type { Figure } from '../book/figure';

/**
 * Whether there is money that one side leaves out. Of a half of a row what prints 0.00 is money, too, unless it is printed
 * to the 分: its halves need not be small.
 */
export function hasOthers({ others, half }: Check): boolean {
  return (
    others?.some(
      (figure) => figure.state === 'problem' || figure.value !== 0 || (half && isRounded(figure)),
    ) ?? false
  );
}

/** Whether a printed figure can stand for another amount: money has no more places than 0.01 元. */
function isRounded({ state, table, decimals }: Figure): boolean {
  return state === 'figure' && !(table.unit === '元' && decimals >= 2);
}

/** What other money of the row can be below nothing though it prints 0.00: a limit can be passed by as much. */
export function roomBelowNothing({ others = [], ofRow = others }: Check): number {
  return ofRow.reduce((room, figure) => room + (mayHideLess(figure) ? figure.half : 0), 0);
}

function mayHideLess(figure: Figure): boolean {
  return figure.value === 0 && isRounded(figure);
}

/**
 * Whether a half of a row is off by what the other half is off in turn, so that money which nets out may explain both. A
 * difference no larger than rounding has to be undone to the digit: else it is a slip of one figure.
 */
export function isOffset({ stated, parts, others = [], half }: Check): boolean {
  if (!half) {
    return false;
  }
  const own = offBy(stated, parts);
  const other = offBy(half.stated, half.parts);
  const left = offBy(null, others);
  const rest = own.by + other.by + left.by;
  const band = own.band + other.band + left.band;
  return Math.abs(own.by) > own.band || left.band > 0 ? Math.abs(rest) < band || rest === 0 : rest === 0;
}

/**
 * Whether money below nothing lets a row pass its limit as far as it does: other money of the row, or a half of it that is
 * negative as it stands. What prints 0.00 may be below nothing, too.
 */
export function isBelowNothing({ stated, parts, others = [], ofRow = others, half }: Check): boolean {
  const own = offBy(stated, parts);
  const negative = [
    ...ofRow.filter((figure) => figure.value < 0 || mayHideLess(figure)),
    ...(half && stated.value < 0 ? [stated] : []),
  ];
  const left = offBy(null, negative);
  return negative.length > 0 && Math.abs(own.by) <= left.by + left.band + own.band;
}

/** What a figure is more than its parts, and what rounding all of them can do. */
function offBy(
  stated: Figure | null,
  parts: readonly Figure[],
): { readonly by: number; readonly band: number } {
  return parts.reduce(({ by, band }, { value, half }) => ({ by: by - value, band: band + half }), {
    by: stated?.value ?? 0,
    band: stated?.half ?? 0,
  });
}
