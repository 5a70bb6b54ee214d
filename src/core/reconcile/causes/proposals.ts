import type { Book } from '../book/book';
import { figureCaption } from '../book/captions';
import { figureText, type Figure } from '../book/figure';
import type { OpenChoice, ProposedChange, Proposals } from '../findings/proposals';
import { layOutCheck, referenceOf } from '../statements/describe';
import { impliedValue, Supposition, type Ledger } from '../statements/ledger';
import { connected } from '../statements/related-statements';
import type { Repair } from '../statements/repair';
import { decimalsOf } from './laid-out-checks';
import { writesFor } from './mending';
import { fewestRepairs, isShift } from './smallest-repair';

/** Steps of the search for all proposals together. */
const BUDGET = 8_000;
/** Beyond that nobody counts ways. */
const MOST_WAYS = 20;

/** What would mend the statements that do not hold, by the fewest cells, where there is one way only; null if all hold. */
export function proposalsOf(book: Book, ledger: Ledger): Proposals | null {
  const broken = new Set(ledger.verdicts.flatMap((_, at) => (ledger.isBroken(at) ? [at] : [])));
  if (broken.size === 0) {
    return null;
  }
  const supposition = new Supposition(ledger);
  const components: number[][] = [];
  while (broken.size > 0) {
    const component = connected(ledger, broken, new Map());
    component.forEach((at) => broken.delete(at));
    components.push(component);
  }
  const cures: Cure[] = [];
  const open: OpenChoice[] = [];
  for (const component of components) {
    const ways = fewestRepairs(ledger, supposition, component, BUDGET / components.length);
    supposition.back();
    const only = ways?.length === 1 ? settled(ways[0]!, ledger, supposition) : null;
    if (!only || !take({ repairs: only, component }, cures)) {
      const counted = ways !== null && ways.length > 1 && ways.length <= MOST_WAYS;
      open.push(openChoice(component, counted ? ways.length : null, ledger, book));
    }
  }
  const changes = cures.flatMap(({ repairs, component }) => {
    const proposed = changesOf(repairs, component, ledger, book);
    open.push(...(proposed ? [] : [openChoice(component, null, ledger, book)]));
    return proposed ?? [];
  });
  return { changes, open };
}

/** Repairs, and the statements that they mend. */
interface Cure {
  repairs: readonly Repair[];
  component: readonly number[];
}

/** Adds a cure to the others: one that changes the same figures is the same one. False if it would change one otherwise. */
function take(cure: Cure, cures: Cure[]): boolean {
  const known = cures.find(({ repairs }) =>
    repairs.some(({ figure }) => cure.repairs.some((other) => other.figure === figure)),
  );
  if (!known) {
    cures.push(cure);
    return true;
  }
  const isKnown = ({ figure, value }: Repair): boolean =>
    known.repairs.some((other) => other.figure === figure && other.value === value);
  if (known.repairs.length !== cure.repairs.length || !cure.repairs.every(isKnown)) {
    return false;
  }
  known.component = [...known.component, ...cure.component];
  return true;
}

/** The repairs with the values that make most statements hold exactly; null where two values do as well. */
function settled(repairs: readonly Repair[], ledger: Ledger, supposition: Supposition): Repair[] | null {
  // A row bent in several columns is as well a row that is not printed.
  if (
    repairs.length > 1 &&
    new Set(repairs.map(({ figure }) => figure.row)).size === 1 &&
    !isShift(repairs)
  ) {
    return null;
  }
  const found: Repair[] = [];
  for (const repair of repairs) {
    repairs
      .filter((other) => other !== repair)
      .forEach(({ figure, value, half }) => supposition.suppose(figure, value, half));
    const best = bestValues(repair, ledger, supposition);
    supposition.back();
    if (best.length !== 1) {
      return null;
    }
    found.push({ ...repair, value: best[0]! });
  }
  return found;
}

/** Values of a figure with which all its statements hold, and as many as can exactly. */
function bestValues({ figure, half }: Repair, ledger: Ledger, supposition: Supposition): number[] {
  const own = ledger.of(figure);
  const values = new Set(
    own.flatMap((at) => {
      const check = ledger.checks[at]!;
      return check.loose ? [] : (impliedValue(check, figure, ledger.mode) ?? []);
    }),
  );
  let best: number[] = [];
  let most = -1;
  for (const value of values) {
    const depth = supposition.depth;
    supposition.suppose(figure, value, half);
    const exact = own.filter((at) => ledger.verdicts[at] === 'exact').length;
    const holds = !own.some((at) => ledger.isBroken(at));
    supposition.back(depth);
    if (holds && exact >= most) {
      best = exact > most ? [value] : [...best, value];
      most = exact;
    }
  }
  return best;
}

function changesOf(
  repairs: readonly Repair[],
  component: readonly number[],
  ledger: Ledger,
  book: Book,
): ProposedChange[] | null {
  const broken = (figure: Figure): number[] => ledger.of(figure).filter((at) => component.includes(at));
  const wanted = repairs.map((repair) => {
    const { figure } = repair;
    const [first = component[0]!] = broken(figure);
    const decimals = figure.state === 'figure' ? figure.decimals : decimalsOf(ledger.checks[first]!, figure);
    return { ...repair, decimals };
  });
  const writes = writesFor(wanted, ledger, false);
  return writes.length === 0
    ? null
    : wanted.map(({ figure, decimals }, at) => {
        const write = writes[at]!;
        return {
          ...referenceOf(figure),
          caption: figureCaption(figure),
          unit: figure.table.unit,
          before: figureText(figure),
          after: write.value === '' ? '' : Number(write.value).toFixed(decimals),
          write,
          mends: broken(figure).map((one) => layOutCheck(ledger.checks[one]!, book)),
        };
      });
}

function openChoice(
  component: readonly number[],
  ways: number | null,
  ledger: Ledger,
  book: Book,
): OpenChoice {
  const checks = component.map((at) => ledger.checks[at]!);
  const { stated } = checks.find((check) => check.stated.cell !== null) ?? checks[0]!;
  const at = layOutCheck(
    checks.find((check) => check.stated === stated)!,
    book,
  ).stated;
  return { sheet: at.sheet, cell: at.cell, caption: at.caption, broken: component.length, ways };
}
