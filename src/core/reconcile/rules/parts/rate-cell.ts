import { ownDecimals } from '../../../money/printed-figure';
import type { CellSnapshot } from '../../../workbook/snapshot';

/** A rate as a cell shows it: in percent, with its decimals. */
export interface Rate {
  readonly percent: number;
  readonly decimals: number;
  readonly text: string;
}

/** A number without a format shows as many digits as it was calculated with: no more of them are believed. */
const MOST_DECIMALS = 4;

/** What a cell of 增减率 can say: 5.00% is one rate, a bare 0.05 may be either 0.05% or 5%. None for blanks, dashes and words. */
export function ratesOf(cell: CellSnapshot | null): Rate[] {
  const value = cell?.value ?? null;
  if (typeof value === 'string') {
    const written = /^([-－−]?)(\d+(?:\.(\d+))?)[%％]?$/.exec(value.normalize('NFKC').replace(/[\s,]/g, ''));
    const size = Number(written?.[2] ?? 0);
    return written
      ? [{ percent: written[1] === '' ? size : -size, decimals: written[3]?.length ?? 0, text: value.trim() }]
      : [];
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return [];
  }
  const format = cell?.numberFormat ?? '';
  const shown = /0(?:\.(0+))?/.exec(format);
  if (format.includes('%')) {
    return [rateOf(value * 100, shown?.[1]?.length ?? 0, '%')];
  }
  const own = ownDecimals(value);
  const decimals = shown?.[1]?.length ?? own;
  return [rateOf(value, decimals, ''), rateOf(value * 100, Math.max(0, own - 2), '')];
}

function rateOf(percent: number, decimals: number, sign: '%' | ''): Rate {
  const places = Math.min(decimals, MOST_DECIMALS);
  const shown = roundedRate(percent, places);
  return { percent: Number(shown), decimals: places, text: shown + sign };
}

/** A rate as it is printed with so many decimals, half away from zero. */
export function roundedRate(percent: number, decimals: number): string {
  const nudged = percent + Math.sign(percent) * 1e-9;
  return Math.abs(nudged) * 10 ** decimals < 0.5 ? (0).toFixed(decimals) : nudged.toFixed(decimals);
}
