import type { Area } from '../model/address';
import type { Scalar } from '../model/types';
import { tokens, type Token } from '../model/tokens';

/** A formula as a tree; `key` tells equal parts apart from others. */
export type Node = { readonly key: string } & (
  | { readonly kind: 'constant'; readonly value: Scalar }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  | {
      readonly kind: 'reference';
      readonly sheet: string | null;
      readonly area: Area | null;
      readonly spill: boolean;
    }
  | { readonly kind: 'table'; readonly table: string; readonly column: string | null; readonly part: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'range'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Node }
  | { readonly kind: 'missing' }
);

const PRECEDENCE: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Unreadable extends Error {}

const known = new Map<string, Node | null>();

/** The tree of a formula without its `=`; null if Excel would refuse it. */
export function parse(formula: string): Node | null {
  const before = known.get(formula);
  if (before !== undefined) {
    return before;
  }
  const node = read(formula);
  known.set(formula, node);
  return node;
}

export const isReadable = (formula: string): boolean => parse(formula) !== null;

function read(formula: string): Node | null {
  const list = tokens(formula)?.filter(({ kind }) => kind !== 'space');
  if (!list) {
    return null;
  }
  try {
    const parser = new Parser(list);
    const node = parser.expression(0);
    return parser.atEnd() ? node : null;
  } catch (problem) {
    if (problem instanceof Unreadable) {
      return null;
    }
    throw problem;
  }
}

class Parser {
  #at = 0;

  constructor(readonly list: readonly Token[]) {}

  atEnd = (): boolean => this.#at >= this.list.length;

  #is(text: string): boolean {
    const token = this.list[this.#at];
    return token?.kind === 'operator' && token.text === text;
  }

  #take(text: string): boolean {
    const found = this.#is(text);
    this.#at += found ? 1 : 0;
    return found;
  }

  #need(text: string): void {
    if (!this.#take(text)) {
      throw new Unreadable();
    }
  }

  expression(level: number): Node {
    const operators = PRECEDENCE[level];
    if (!operators) {
      return this.#unary();
    }
    let left = this.expression(level + 1);
    for (;;) {
      const operator = operators.find((one) => this.#take(one));
      if (operator === undefined) {
        return left;
      }
      const right = this.expression(level + 1);
      left = { kind: 'binary', operator, left, right, key: `(${left.key}${operator}${right.key})` };
    }
  }

  #unary(): Node {
    const operator = ['-', '+', '@'].find((one) => this.#take(one));
    if (operator !== undefined) {
      const operand = this.#unary();
      return { kind: 'unary', operator, operand, key: `${operator}${operand.key}` };
    }
    let node = this.#primary();
    while (this.#take(':')) {
      const right = this.#primary();
      node = { kind: 'range', left: node, right, key: `${node.key}:${right.key}` };
    }
    while (this.#take('%')) {
      node = { kind: 'unary', operator: '%', operand: node, key: `${node.key}%` };
    }
    return node;
  }

  #primary(): Node {
    if (this.#take('(')) {
      const node = this.expression(0);
      this.#need(')');
      return node;
    }
    if (this.#take('{')) {
      return this.#array();
    }
    const token = this.list[this.#at];
    if (!token || token.kind === 'operator') {
      throw new Unreadable();
    }
    this.#at += 1;
    return this.#leaf(token);
  }

  #leaf(token: Token): Node {
    const { kind, text } = token;
    switch (kind) {
      case 'number':
      case 'string':
      case 'error':
        return constant(token);
      case 'reference': {
        const spill = this.#take('#');
        const area = token.area ?? null;
        return {
          kind: 'reference',
          sheet: token.sheet ?? null,
          area,
          spill,
          key: text.replaceAll('$', '') + (spill ? '#' : ''),
        };
      }
      case 'table':
        return tableReference(text);
      case 'name':
        if (this.#take('(')) {
          const args = this.#args();
          return {
            kind: 'call',
            name: text.toUpperCase(),
            args,
            key: `${text}(${args.map(({ key }) => key).join()})`,
          };
        }
        return /^(true|false)$/i.test(text)
          ? { kind: 'constant', value: text.toLowerCase() === 'true', key: text.toUpperCase() }
          : { kind: 'name', name: text, key: text };
      default:
        throw new Unreadable();
    }
  }

  #args(): Node[] {
    const args: Node[] = [];
    if (this.#take(')')) {
      return args;
    }
    do {
      args.push(this.#is(',') || this.#is(')') ? { kind: 'missing', key: '' } : this.expression(0));
    } while (this.#take(','));
    this.#need(')');
    return args;
  }

  #array(): Node {
    const rows: Scalar[][] = [[]];
    for (;;) {
      const negative = this.#take('-');
      const token = this.list[this.#at];
      this.#at += 1;
      const node = token && this.#leaf(token);
      if (node?.kind !== 'constant' || (negative && typeof node.value !== 'number')) {
        throw new Unreadable();
      }
      rows.at(-1)!.push(negative ? -(node.value as number) : node.value);
      if (this.#take(';')) {
        rows.push([]);
      } else if (!this.#take(',')) {
        break;
      }
    }
    this.#need('}');
    if (rows.some((row) => row.length !== rows[0]!.length)) {
      throw new Unreadable();
    }
    return { kind: 'array', rows, key: JSON.stringify(rows) };
  }
}

function constant({ kind, text }: Token): Node {
  if (kind === 'string') {
    const value = text.slice(1, -1).replaceAll('""', '"');
    if (value.length > 255) {
      throw new Unreadable();
    }
    return { kind: 'constant', value, key: text };
  }
  return { kind: 'constant', value: kind === 'number' ? Number(text) : { error: text }, key: text };
}

/** 表[列], 表[[列]], 表[#全部] …; combinations of several parts are not read. */
function tableReference(text: string): Node {
  const open = text.indexOf('[');
  const inside = text.slice(open + 1, -1).replace(/^\[(.*)\]$/, '$1');
  if (/[[\]]/.test(inside.replace(/'[[\]#']/g, ''))) {
    throw new Unreadable();
  }
  const special = /^#(all|data|headers|全部|数据|标题)$/i.exec(inside);
  return {
    kind: 'table',
    table: text.slice(0, open),
    column: special || inside === '' ? null : inside.replace(/'([[\]#'])/g, '$1'),
    part: special ? special[1]!.toLowerCase() : 'data',
    key: text,
  };
}
