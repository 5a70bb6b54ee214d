import type { MoneyUnit } from '../../money/amount';
import type { ReadTable, Recognition } from '../../recognise/recognised';
import type { Check } from './check';
import type { Figure } from '../book/figure';
import type { Ledger } from './ledger';

/** 元 in one 万元. */
const FACTOR = 10_000;
/** Ties with other tables that it takes to say so. */
const FEWEST = 3;
/** Part of them that has to be off by that very factor. */
const MOST_OF_THEM = 0.9;

const OTHER: Readonly<Record<MoneyUnit, MoneyUnit>> = { 元: '万元', 万元: '元' };

/**
 * The tables with the unit of one corrected: the table nearly all of whose ties with other tables fail by a factor of
 * exactly 10,000. One slip in one cell, which would else be an error at every figure. Null if there is none (any more).
 */
export function withRightUnit(recognition: Recognition, ledger: Ledger | null): Recognition | null {
  const ties = ledger ? crossTies(ledger) : [];
  let worst: { table: ReadTable; part: number } | null = null;
  for (const table of recognition.tables) {
    const own = ties.filter(({ figures }) => figures.some((figure) => figure.table === table));
    const slipped = own.filter(({ figures: [a, b] }) =>
      isSlip(a.table === table ? a : b, a.table === table ? b : a),
    );
    const part = slipped.length / own.length;
    // What was put right once and fails again is no slip of the unit.
    if (
      own.length >= FEWEST &&
      part >= MOST_OF_THEM &&
      part > (worst?.part ?? 0) &&
      table.misstatedUnit === undefined
    ) {
      worst = { table, part };
    }
  }
  const wrong = worst?.table;
  if (!wrong?.unit) {
    return null;
  }
  const right: ReadTable = { ...wrong, unit: OTHER[wrong.unit], misstatedUnit: wrong.unit };
  return { ...recognition, tables: recognition.tables.map((table) => (table === wrong ? right : table)) };
}

/** Two printings of one quantity in two tables, both above zero. */
function crossTies(ledger: Ledger): { readonly figures: readonly [Figure, Figure] }[] {
  const isTie = ({ kind, stated, parts, loose }: Check): boolean =>
    kind === 'equal' &&
    loose !== true &&
    parts[0]?.table !== stated.table &&
    stated.value !== 0 &&
    parts[0]?.value !== 0 &&
    parts[0] !== undefined;
  // Where hardly anything is broken no unit is wrong.
  const broken = ledger.checks.filter((check, at) => ledger.verdicts[at] === 'error' && isTie(check));
  return broken.length < FEWEST
    ? []
    : ledger.checks.filter(isTie).map(({ stated, parts }) => ({ figures: [stated, parts[0]!] as const }));
}

/** Whether a figure is the other one, were its table in the other unit: within what both were rounded by. */
function isSlip(own: Figure, other: Figure): boolean {
  const [small, large] = own.table.unit === '元' ? [own, other] : [other, own];
  return Math.abs(small.value * FACTOR - large.value) <= small.half * FACTOR + large.half;
}
