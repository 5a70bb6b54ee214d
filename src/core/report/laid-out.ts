import { FEN_PER_UNIT, type MoneyUnit } from '../money/amount';
import type { BrokenCheck, Finding, Operand } from '../reconcile/findings/finding';

/** One line of a sum as it is written on paper. */
export interface SumLine {
  /** part: what is added · sum: Σ · converted: the other figure in the stated one's unit. */
  readonly kind: 'part' | 'sum' | 'converted' | 'stated' | 'difference';
  readonly operand: Operand | null;
  /** '' for a blank cell. */
  readonly figure: string;
  /** What it can stand for; null where that is the figure itself. */
  readonly range: { readonly low: string; readonly high: string } | null;
  readonly unit: MoneyUnit | null;
  /** Whether it is the figure that the finding holds to be wrong. */
  readonly accused: boolean;
}

/** A statement with its sum, as lines from the first part to the difference. */
export interface LaidOut {
  readonly check: BrokenCheck;
  readonly lines: readonly SumLine[];
  /** The one unit of all lines; null if they differ or none is known. */
  readonly unit: MoneyUnit | null;
}

/** Lays one statement out: the parts, their sum in the stated figure's unit, the stated figure, the difference. */
export function layOutSum(check: BrokenCheck, finding: Pick<Finding, 'sheet' | 'cell'>): LaidOut {
  const { stated, parts, relation, difference } = check;
  const line = (operand: Operand, kind: SumLine['kind']): SumLine => ({
    kind,
    operand,
    figure: operand.text,
    range: rangeOf(operand.low, operand.high),
    unit: operand.unit,
    accused: operand.cell !== '' && operand.sheet === finding.sheet && operand.cell === finding.cell,
  });
  const units = new Set([stated, ...parts].map(({ unit }) => unit));
  const added = relation === 'equal' && units.size === 1 ? null : sumOf(check);
  const lines: SumLine[] = parts.map((part) => line(part, 'part'));
  if (added) {
    const kind = relation === 'equal' ? 'converted' : 'sum';
    lines.push({ kind, operand: null, ...added, unit: stated.unit, accused: false });
  }
  lines.push(line(stated, 'stated'), {
    kind: 'difference',
    operand: null,
    figure: difference,
    range: null,
    unit: stated.unit,
    accused: false,
  });
  return { check, lines, unit: units.size === 1 ? stated.unit : null };
}

/** Σ of the parts and of their ranges; null if one of them is no plain decimal. */
function sumOf({ stated, parts }: BrokenCheck): Pick<SumLine, 'figure' | 'range'> | null {
  const add = (read: (operand: Operand) => string): bigint | null =>
    parts.reduce<bigint | null>((sum, part) => {
      const value = scaled(read(part));
      return sum === null || value === null ? null : sum + moved(value, exponent(part.unit, stated.unit));
    }, 0n);
  const figure = add(({ text }) => text);
  const low = add((part) => part.low);
  const high = add((part) => part.high);
  if (figure === null || low === null || high === null) {
    return null;
  }
  // Trailing zeros stay as the figures of that unit show them.
  const shown = [stated, ...parts].filter(({ unit }) => unit === stated.unit);
  const places = Math.max(0, ...shown.map(({ text }) => text.split('.')[1]?.length ?? 0));
  return { figure: written(figure, places), range: rangeOf(...alike(low, high)) };
}

/** Sums are of whole numbers: decimals times 10^16, more places than money has in any unit. */
const PLACES = 16;

/** A plain decimal as a whole number, a blank being zero; null for anything else. */
function scaled(text: string): bigint | null {
  if (text === '') {
    return 0n;
  }
  const [, sign, whole, digits = ''] = /^(-?)(\d+)(?:\.(\d{1,12}))?$/.exec(text) ?? [];
  return whole === undefined ? null : BigInt(`${sign ?? ''}${whole}${digits.padEnd(PLACES, '0')}`);
}

/** The decimal of such a number, with no fewer places than asked for and no more than needed. */
function written(value: bigint, atLeast: number): string {
  const text = String(value < 0n ? -value : value).padStart(PLACES + 1, '0');
  const digits = text.slice(-PLACES).replace(/0+$/, '').padEnd(atLeast, '0');
  return `${value < 0n ? '-' : ''}${text.slice(0, -PLACES)}${digits === '' ? '' : `.${digits}`}`;
}

/** Both ends of a range with the decimals of the longer one. */
function alike(low: bigint, high: bigint): [string, string] {
  const places = Math.max(...[low, high].map((end) => written(end, 0).split('.')[1]?.length ?? 0));
  return [written(low, places), written(high, places)];
}

/** Powers of ten between two units; money without a unit is taken as it stands. */
function exponent(from: MoneyUnit | null, to: MoneyUnit | null): number {
  return from === null || to === null ? 0 : Math.round(Math.log10(FEN_PER_UNIT[from] / FEN_PER_UNIT[to]));
}

/** Times a power of ten; a division leaves no rest, for figures have at most 12 of the 16 places. */
function moved(value: bigint, by: number): bigint {
  return by < 0 ? value / 10n ** BigInt(-by) : value * 10n ** BigInt(by);
}

function rangeOf(low: string, high: string): SumLine['range'] {
  return low === high ? null : { low, high };
}

/** Σ of the first statement of a finding, for tables of one line a finding. */
export function firstSum(
  finding: Finding,
): { readonly figure: string; readonly range: SumLine['range'] } | null {
  const [check] = finding.checks;
  return check ? sumOf(check) : null;
}
