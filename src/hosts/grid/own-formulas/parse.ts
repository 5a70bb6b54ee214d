import { parseRange, type CellRange } from '../../../core/index';
import { FORMS } from './forms';
import { LEVELS } from './operators';
import { isReference, type FunctionName, type Part, type Reference } from './part';
import { tokens, type Token } from './tokens';

/** A formula that is one of ours in form, and all that it refers to. */
export interface OwnFormula {
  readonly root: Part;
  readonly references: readonly Reference[];
}

/** Parentheses in one another that a person would write. */
const DEEPEST = 60;

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const MOST_CELLS = 100_000;
/** Operators in a row: longer ones would be too deep to be evaluated. */
const MOST_OPERATORS = 500;

/** A formula without its `=`; null if it is not of the form that this program writes. */
export function parseOwn(text: string): OwnFormula | null {
  const pieces = tokens(text);
  if (!pieces) {
    return null;
  }
  const reader = new Reader(pieces);
  const root = reader.part(0);
  return root && reader.isAtEnd && !root.many ? { root, references: reader.references } : null;
}

/** Whether cells can be gone through one by one, and are on a sheet. */
function isModest({ top, left, bottom, right }: CellRange): boolean {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  return (
    rows > 0 && columns > 0 && rows * columns <= MOST_CELLS && bottom <= LAST_ROW && right <= LAST_COLUMN
  );
}

/** What INDEX names. */
function lineOf(part: Part | null): { readonly column: Reference; readonly line: number } | null {
  if (part?.kind !== 'call' || part.name !== 'INDEX') {
    return null;
  }
  const [column, place] = part.given;
  return isReference(column) && place?.kind === 'constant' ? { column, line: Number(place.value) } : null;
}

/** Reads parts; null as soon as something is not as it should be. */
class Reader {
  readonly references: Reference[] = [];
  private at = 0;
  private depth = 0;

  constructor(private readonly pieces: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.at === this.pieces.length;
  }

  part(level: number): Part | null {
    const operators = LEVELS[level];
    if (!operators) {
      return this.signed();
    }
    let left = this.part(level + 1);
    for (let count = 0; left; count += 1) {
      if (count > MOST_OPERATORS) {
        return null;
      }
      const operator = operators.find((one) => this.takes(one));
      if (operator === undefined) {
        break;
      }
      const right = this.part(level + 1);
      left = right && {
        kind: 'operation',
        operator,
        left,
        right,
        key: `(${left.key}${operator}${right.key})`,
        many: left.many || right.many,
      };
    }
    return left;
  }

  private takes(sign: string): boolean {
    const piece = this.pieces[this.at];
    const isIt = piece?.kind === 'sign' && piece.sign === sign;
    this.at += isIt ? 1 : 0;
    return isIt;
  }

  private signed(): Part | null {
    if (!this.takes('-')) {
      return this.single();
    }
    const operand = this.single();
    return operand && { kind: 'minus', operand, key: `-${operand.key}`, many: operand.many };
  }

  private single(): Part | null {
    if (this.takes('(')) {
      this.depth += 1;
      const inner = this.depth > DEEPEST ? null : this.part(0);
      this.depth -= 1;
      return inner && this.takes(')') ? inner : null;
    }
    const piece = this.pieces[this.at];
    this.at += 1;
    switch (piece?.kind) {
      case 'number':
        return { kind: 'constant', value: piece.value, key: String(piece.value), many: false };
      case 'text':
        return { kind: 'constant', value: piece.value, key: JSON.stringify(piece.value), many: false };
      case 'range':
        return this.range(piece.sheet, piece.address);
      case 'column': {
        const { table, heading } = piece;
        return this.refersTo({ kind: 'column', table, heading, key: `${table}[${heading}]`, many: true });
      }
      case 'name':
        return this.run(this.call(piece.name));
      default:
        return null;
    }
  }

  private range(sheet: string | null, address: string): Part | null {
    const plain = address.replaceAll('$', '').toUpperCase();
    const found = parseRange(plain);
    if (!found || !isModest(found)) {
      return null;
    }
    const many = found.top !== found.bottom || found.left !== found.right;
    return this.refersTo({
      kind: 'range',
      sheet,
      range: found,
      key: `${JSON.stringify(sheet)}!${plain}`,
      many,
    });
  }

  private refersTo(reference: Reference): Reference {
    this.references.push(reference);
    return reference;
  }

  /** One line, or the first of a run. */
  private run(from: Part | null): Part | null {
    if (!from || !this.takes(':')) {
      return from;
    }
    const piece = this.pieces[this.at];
    this.at += 1;
    const to = piece?.kind === 'name' ? this.call(piece.name) : null;
    const [a, b] = [lineOf(from), lineOf(to)];
    return to && b && a?.column.key === b.column.key && a.line <= b.line
      ? {
          kind: 'run',
          column: a.column,
          first: a.line,
          last: b.line,
          key: `${from.key}:${to.key}`,
          many: true,
        }
      : null;
  }

  private call(name: string): Part | null {
    if (!Object.hasOwn(FORMS, name) || !this.takes('(') || this.depth > DEEPEST) {
      return null;
    }
    this.depth += 1;
    const given: Part[] = [];
    do {
      const one = this.part(0);
      if (!one) {
        return null;
      }
      given.push(one);
    } while (this.takes(','));
    this.depth -= 1;
    const known = name as FunctionName;
    const form = FORMS[known];
    if (!this.takes(')') || !form.takes(given)) {
      return null;
    }
    return {
      kind: 'call',
      name: known,
      given,
      key: `${name}(${given.map(({ key }) => key).join(',')})`,
      many: form.each && given.some(({ many }) => many),
    };
  }
}
