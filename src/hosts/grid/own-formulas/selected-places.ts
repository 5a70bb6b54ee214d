import type { Part } from './part';
import { fifteenDigits, isBlock, isError, toText, type Block, type Scalar, type Value } from './values';

/** Places in a column, and how many the column has. */
export interface Places {
  readonly among: number;
  readonly ascending: readonly number[];
  readonly has: ReadonlySet<number>;
}

type Index = ReadonlyMap<string, readonly number[]>;

/** What evaluates the parts of formulas on one sheet. */
type Evaluate = (part: Part) => Value;

/**
 * Where conditions hold that are multiplied with one another, `(LEFT(a,3)=$A5)*EXACT(b,$C5)`: a column is gone through once
 * for all cells that are compared to it, and not once for each.
 */
export class SelectedPlaces {
  private readonly indexes = new Map<string, { readonly among: number; readonly index: Index } | null>();
  private readonly known = new Map<string, Places | null>();

  /** Null where a condition is not of this kind, or can't be told: an error stands in the column. */
  ofProduct(product: Part, sheet: string, evaluate: Evaluate): Places[] | null {
    if (product.kind !== 'operation' || product.operator !== '*') {
      // Truth values that nothing has made numbers of are 0.
      return null;
    }
    const found: Places[] = [];
    for (const factor of factorsOf(product)) {
      const places = this.ofFactor(factor, sheet, evaluate);
      if (!places || (found[0] && found[0].among !== places.among)) {
        return null;
      }
      found.push(places);
    }
    return found.length === 0 ? null : found.sort((a, b) => a.ascending.length - b.ascending.length);
  }

  private ofFactor(factor: Part, sheet: string, evaluate: Evaluate): Places | null {
    const key = `${sheet} ${factor.key}`;
    let places = this.known.get(key);
    if (places === undefined) {
      places = this.compared(factor, sheet, evaluate) ?? whereTrue(evaluate(factor));
      this.known.set(key, places);
    }
    return places;
  }

  /** Where a column equals one value. */
  private compared(factor: Part, sheet: string, evaluate: Evaluate): Places | null {
    const isExact = factor.kind === 'call' && factor.name === 'EXACT';
    const [column, wanted] = isExact
      ? factor.given
      : factor.kind === 'operation' && factor.operator === '='
        ? [factor.left, factor.right]
        : [];
    if (!column?.many || wanted?.many !== false) {
      return null;
    }
    const value = evaluate(wanted) as Scalar;
    const key = `${isExact ? 'exact' : 'like'} ${sheet} ${column.key}`;
    let known = this.indexes.get(key);
    if (known === undefined) {
      known = indexOf(evaluate(column), isExact ? exactKeys : likeKeys);
      this.indexes.set(key, known);
    }
    if (known === null || isError(value)) {
      return null;
    }
    const keys = isExact ? exactKeys(value) : likeKeys(value);
    const ascending = keys.length === 1 ? (known.index.get(keys[0]!) ?? []) : null;
    return ascending && { among: known.among, ascending, has: new Set(ascending) };
  }
}

/** What is multiplied; numbers that change nothing are left out. */
function factorsOf(product: Part): Part[] {
  if (product.kind === 'operation' && product.operator === '*') {
    return [...factorsOf(product.left), ...factorsOf(product.right)];
  }
  return product.kind === 'constant' && product.value === 1 ? [] : [product];
}

function indexOf(
  value: Value,
  keysOf: (value: Scalar) => readonly string[],
): { readonly among: number; readonly index: Index } | null {
  if (!isColumn(value) || value.data.some(isError)) {
    return null;
  }
  const index = new Map<string, number[]>();
  value.data.forEach((one, at) => {
    for (const key of keysOf(one)) {
      const places = index.get(key);
      if (places) {
        places.push(at);
      } else {
        index.set(key, [at]);
      }
    }
  });
  return { among: value.data.length, index };
}

function exactKeys(value: Scalar): readonly string[] {
  const text = toText(value);
  return isError(text) ? [] : [text];
}

/** A blank cell equals no text, 0 and FALSE. */
function likeKeys(value: Scalar): readonly string[] {
  switch (typeof value) {
    case 'string':
      return [`t${value.toLowerCase()}`];
    case 'number':
      return [`n${String(fifteenDigits(value))}`];
    case 'boolean':
      return [`b${String(value)}`];
    default:
      return ['t', 'n0', 'bfalse'];
  }
}

function whereTrue(value: Value): Places | null {
  if (!isColumn(value) || !value.data.every((one) => typeof one === 'boolean')) {
    return null;
  }
  const ascending = value.data.flatMap((one, at) => (one ? [at] : []));
  return { among: value.data.length, ascending, has: new Set(ascending) };
}

function isColumn(value: Value): value is Block {
  return isBlock(value) && value.columns === 1;
}
