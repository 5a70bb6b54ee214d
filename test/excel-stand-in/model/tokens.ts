import { parseArea, type Area } from './address';

export type TokenKind = 'space' | 'string' | 'reference' | 'error' | 'number' | 'table' | 'name' | 'operator';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Of a reference: the sheet it names, or null. */
  readonly sheet?: string | null;
  /** Of a reference: its area; null for #REF!. */
  readonly area?: Area | null;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  ['reference', new RegExp(String.raw`(?:${SHEET})(?:${AREA}|#REF!)(?![\p{L}\p{N}_.(])`, 'uy')],
  ['reference', new RegExp(String.raw`${AREA}(?![\p{L}\p{N}_.([!])`, 'uy')],
  ['error', /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['name', /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>(){},;%#@:]/uy],
];

const cache = new Map<string, readonly Token[]>();

/** The tokens of a formula without its `=`; null if it cannot be read. */
export function tokens(formula: string): readonly Token[] | null {
  const known = cache.get(formula);
  if (known) {
    return known;
  }
  const list: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    if (!token) {
      return null;
    }
    list.push(token);
    at += token.text.length;
  }
  cache.set(formula, list);
  return list;
}

function tokenAt(formula: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) {
      continue;
    }
    if (kind === 'reference') {
      return reference(text);
    }
    if (kind === 'name' && formula[at + text.length] === '[') {
      const end = closingBracket(formula, at + text.length);
      return end === null ? null : { kind: 'table', text: formula.slice(at, end + 1) };
    }
    return { kind, text };
  }
  return null;
}

function reference(text: string): Token {
  const mark = text.lastIndexOf('!', text.length - 2);
  const prefix = mark < 0 ? null : text.slice(0, mark);
  const sheet = prefix?.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  return { kind: 'reference', text, sheet, area: parseArea(text.slice(mark + 1)) };
}

function closingBracket(formula: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < formula.length; at += 1) {
    depth += formula[at] === '[' ? 1 : formula[at] === ']' ? -1 : 0;
    if (depth === 0) {
      return at;
    }
  }
  return null;
}

/** Rewrites the references of a formula, with or without its `=`; all else stays as it was typed. */
export function mapReferences(formula: string, map: (token: Token) => string): string {
  const start = formula.startsWith('=') ? 1 : 0;
  const list = tokens(formula.slice(start));
  if (!list) {
    return formula;
  }
  return (
    formula.slice(0, start) +
    list.map((token) => (token.kind === 'reference' ? map(token) : token.text)).join('')
  );
}
