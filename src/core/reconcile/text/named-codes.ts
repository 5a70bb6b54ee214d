import { findEntry, type Classification } from '../../classification/classification';
import { isSure } from '../../classification/dated';
import { bareName, foldName } from '../../classification/names';
import type { NamedLevel } from '../../text/subject';
import { QUOTES } from '../../text/subject-words';
import type { Book } from '../book/book';

/** Names are read without quotation marks: 增值税“五五分享”税收返还支出. */
function unquoted(name: string): string {
  return foldName(name.replace(QUOTES, ''));
}

function unquotedBare(name: string): string {
  return bareName(name.replace(QUOTES, ''));
}

/** A name that a code no longer has in the year of the budget. */
export interface OldName {
  readonly code: string;
  readonly name: string;
  readonly now: string;
}

/** A name of a path that no table prints, where the rest of the path tells which is meant. */
export interface WrongName {
  readonly code: string;
  readonly name: string;
  readonly printed: string;
}

/** The code that a text names by 类, 款 and 项; null where it cannot be told. */
export interface NamedCode {
  readonly code: string | null;
  readonly old: OldName | null;
  readonly wrong: WrongName | null;
}

const UNKNOWN: NamedCode = { code: null, old: null, wrong: null };
const LENGTHS = [3, 5, 7];

type Index = Map<string, Set<string>>;

const classified = new WeakMap<Classification, Index>();

/** Codes of the classification by level and folded name, in any year. Gathered once: it is large. */
function codesOf(classification: Classification): Index {
  let known = classified.get(classification);
  if (!known) {
    known = new Map();
    for (const [code, entries] of classification.entries) {
      if (code.startsWith('2')) {
        for (const { name } of entries) {
          add(known, code, name);
        }
      }
    }
    classified.set(classification, known);
  }
  return known;
}

function add(index: Index, code: string, name: string): void {
  for (const folded of new Set([unquoted(name), unquotedBare(name)])) {
    const key = `${String(code.length)} ${folded}`;
    const known = index.get(key);
    if (known) {
      known.add(code);
    } else {
      index.set(key, new Set([code]));
    }
  }
}

/** Finds codes by the names of a text: among the rows of the tables, else in the classification of any year. */
export class CodesByName {
  private readonly inTables: Index = new Map();
  private readonly printed = new Set<string>();
  /** Names of the codes as a table prints them. */
  private readonly names = new Map<string, string>();

  constructor(
    private readonly classification: Classification,
    private readonly year: number | null,
    book: Book | null,
  ) {
    for (const { blocks } of book?.tables.values() ?? []) {
      for (const { rows } of blocks) {
        for (const { code, body } of rows) {
          if (code?.startsWith('2') && body) {
            add(this.inTables, code, body.name);
            this.printed.add(code);
            this.names.set(code, this.names.get(code) ?? body.name);
          }
        }
      }
    }
  }

  private named(length: number, name: string): ReadonlySet<string> {
    const of = [this.inTables, codesOf(this.classification)];
    const codesOfName = (names: readonly string[]): Set<string> =>
      new Set(
        of.flatMap((index) =>
          names.flatMap((folded) => [...(index.get(`${String(length)} ${folded}`) ?? [])]),
        ),
      );
    const found = codesOfName([unquoted(name), unquotedBare(name)]);
    // 教育（类） is short for 教育支出.
    return found.size > 0 || length > LENGTHS[0]! ? found : codesOfName([`${unquoted(name)}支出`]);
  }

  /** The code of a path of names; of several that fit, the one that a table prints. */
  find(path: readonly NamedLevel[]): NamedCode {
    let codes = [''];
    for (const [at, { name, digits }] of path.entries()) {
      const length = LENGTHS[at]!;
      const fitting = [...this.named(length, name)].filter((code) =>
        codes.some((above) => code.startsWith(above)),
      );
      const numbered = digits === '' ? fitting : fitting.filter((code) => code.endsWith(digits));
      if (numbered.length === 0) {
        return this.butForOneName(path);
      }
      codes = numbered;
    }
    const printed = codes.filter((code) => this.printed.has(code));
    const [code, another] = printed.length > 0 ? printed : codes;
    return code === undefined || another !== undefined
      ? UNKNOWN
      : { code, old: this.oldName(code, path), wrong: null };
  }

  /** A printed code with all names of a path but one; several that fit are none. */
  private butForOneName(path: readonly NamedLevel[]): NamedCode {
    const found = [...this.printed].flatMap((code) => {
      if (path.length < LENGTHS.length || code.length !== LENGTHS[path.length - 1]) {
        return [];
      }
      const wrong = path.filter(
        ({ name, digits }, at) =>
          digits !== '' || !this.named(LENGTHS[at]!, name).has(code.slice(0, LENGTHS[at])),
      );
      return wrong.length === 1 ? [{ code, wrong: wrong[0]! }] : [];
    });
    // Of several the one that the last name is of by its bracket: 一般行政管理事务（组织事务）.
    const last = unquoted(path[path.length - 1]?.name ?? '');
    const named = found.filter(({ code }) => unquoted(this.names.get(code) ?? '') === last);
    const [only, another] = found.length > 1 ? named : found;
    if (!only || another) {
      return UNKNOWN;
    }
    const code = only.code.slice(0, LENGTHS[path.indexOf(only.wrong)]);
    const printed = this.names.get(code);
    const wrong = printed === undefined ? null : { code, name: only.wrong.name, printed };
    return wrong ? { code: only.code, old: null, wrong } : UNKNOWN;
  }

  private oldName(code: string, path: readonly NamedLevel[]): OldName | null {
    for (const [at, { name }] of path.entries()) {
      const own = code.slice(0, LENGTHS[at]);
      const entry = this.year === null ? null : findEntry(this.classification, own, this.year);
      const isCurrent = entry !== null && unquotedBare(entry.name) === unquotedBare(name);
      const wasOnce = (this.classification.entries.get(own) ?? []).some(
        (one) => unquotedBare(one.name) === unquotedBare(name),
      );
      if (entry !== null && !isCurrent && wasOnce && isSure(entry, this.year!)) {
        return { code: own, name, now: entry.name };
      }
    }
    return null;
  }
}
