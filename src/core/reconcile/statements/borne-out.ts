import type { RoundingMode } from '../../money/amount';
import type { Figure } from '../book/figure';
import type { Check, Verdict } from './check';
import { judge } from './judge';
import { figuresOfCheck } from './ledger';

/** Statements that are believed, and those that an undeclared table does not bear out. */
export interface BorneOut {
  readonly checks: readonly Check[];
  /** One of each kind, with how many of it do not hold. */
  readonly doubtful: readonly { readonly check: Check; readonly count: number }[];
  /** Statements that are believed although others of their kind are not. */
  readonly unsure: ReadonlySet<Check>;
}

/**
 * What adds up in a table that no form declares is what its captions make likely. It is believed where the document
 * itself bears it out: nearly all statements of its kind hold (most, where codes say what adds up), or the only one fails
 * by an amount that no other way of adding explains. What is not believed is no error.
 */
export function borneOut(checks: readonly Check[], figures: readonly Figure[], mode: RoundingMode): BorneOut {
  const carried = figures.filter(({ role, key }) => isCarried(role) || isCarried(key));
  const kinds = new Map<string, { readonly all: Check[]; holding: number; failing: number }>();
  const kindOf = new Map<Check, string>();
  const failing = new Set<Check>();
  for (const check of checks.filter(isLearned)) {
    const verdict = judge(check, mode);
    const kind = kindOfCheck(check);
    kindOf.set(check, kind);
    const known = kinds.get(kind) ?? { all: [], holding: 0, failing: 0 };
    kinds.set(kind, known);
    known.all.push(check);
    if (FAILING.includes(verdict)) {
      known.failing += 1;
      failing.add(check);
    } else if (HOLDING.includes(verdict) && !isNothing(check)) {
      known.holding += 1;
    }
  }
  const isDoubtful = (check: Check): boolean => {
    if (!failing.has(check)) {
      return false;
    }
    const { holding, failing: broken } = kinds.get(kindOf.get(check)!)!;
    return holding + broken === 1
      ? isExplained(check, carried) || addsNames(check)
      : holding <= broken || (check.rule !== 'R104' && broken > Math.max(FEW, MOST * holding));
  };
  const left = new Set([...failing].filter(isDoubtful));
  const doubtful = [...kinds.values()].flatMap(({ all }) => {
    const own = all.filter((check) => left.has(check));
    return own[0] ? [{ check: own[0], count: own.length }] : [];
  });
  const unsure = new Set(
    [...kinds.values()].flatMap(({ all }) => (all.some((one) => left.has(one)) ? all : [])),
  );
  return { checks: left.size === 0 ? checks : checks.filter((check) => !left.has(check)), doubtful, unsure };
}

/** So many of a kind may fail, or such a part of those that hold, and it is still believed. */
const FEW = 2;
const MOST = 0.05;

const FAILING: readonly Verdict[] = ['error', 'suspect', 'beyond'];
const HOLDING: readonly Verdict[] = ['exact', 'tail'];

function isLearned(check: Check): boolean {
  return [...figuresOfCheck(check)].some(({ table }) => table.learned !== undefined);
}

function isNothing({ stated, parts }: Check): boolean {
  return stated.value === 0 && parts.every(({ value }) => value === 0);
}

/** A total row counts apart from the rows that it is the total of. */
function kindOfCheck({ rule, kind, stated, parts }: Check): string {
  const names = [...new Set(parts.map(({ table }) => table.declaration.id))].sort();
  const across = parts.every(({ key }) => key === stated.key);
  // Along a row its columns say which statement it is; down a column its rows do.
  const which = across
    ? [stated.role, ...new Set(parts.map(({ role }) => role))]
    : rule === 'R104'
      ? []
      : [stated.key];
  const row = stated.role !== stated.key && stated.key === 'total' ? ['total'] : [];
  return [rule, kind, stated.table.declaration.id, ...names, ...which, ...row].join(' ');
}

/** Among projects that only their names tell there may be one that adds up others. */
function addsNames({ parts }: Check): boolean {
  return parts.some(({ row }) => row?.role === 'project' && row.code === null && row.malformed === null);
}

const CARRIED = /^(?:carried-|reserves$)/;

function isCarried(word: string): boolean {
  return CARRIED.test(word);
}

/**
 * Whether the difference is one of the parts, or some that stand together: they may not belong to the sum. Or it is money
 * of other years, which one table may count and another not.
 */
function isExplained({ stated, parts, kind }: Check, carried: readonly Figure[]): boolean {
  const difference = stated.value - parts.reduce((sum, { value }) => sum + value, 0);
  const near = (value: number, half: number): boolean =>
    value !== 0 && Math.abs(Math.abs(difference) - Math.abs(value)) <= half + stated.half;
  for (let from = 0; from < parts.length && parts.length > 1; from += 1) {
    let value = 0;
    let half = 0;
    for (const part of parts.slice(from)) {
      value += part.value;
      half += part.half;
      if (near(value, half)) {
        return true;
      }
    }
  }
  return (
    kind === 'equal' &&
    parts[0]?.table !== stated.table &&
    carried.some((figure) => near(figure.value, figure.half))
  );
}
