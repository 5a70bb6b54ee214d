import type { Classification } from '../classification/classification';
import type { Form } from '../disclosure/table';
import { foldCaption, nearlySame, sameCore, withoutOrdinal } from './caption';
import type { BodyRow } from './recognised';

/** What the words mean that a caption is one of: word for word, by one letter, by its core; null if that is several things. */
export function lookUp<T>(words: readonly (readonly [string, T])[], caption: string): T | null {
  for (const same of [(a: string, b: string) => a === b, nearlySame, sameCore]) {
    const found = new Set(words.filter(([word]) => same(word, caption)).map(([, what]) => what));
    if (found.size > 0) {
      return found.size === 1 ? [...found][0]! : null;
    }
  }
  return null;
}

const classNames = new WeakMap<Classification, readonly (readonly [string, string])[]>();

/** 类 by every name it ever had, and by the form's captions. */
function classByName(form: Form, classification: Classification, name: string): string | null {
  const own = form.classes.find(({ caption }) => foldCaption(caption) === name);
  if (own) {
    return own.code;
  }
  return name.length < 3 ? null : lookUp(namesOfClasses(classification), name);
}

function namesOfClasses(classification: Classification): readonly (readonly [string, string])[] {
  let known = classNames.get(classification);
  if (!known) {
    known = [...classification.entries]
      .filter(([code]) => code.length === 3 && code.startsWith('2'))
      .flatMap(([code, entries]) => entries.map((entry) => [foldCaption(entry.name), code] as const));
    classNames.set(classification, known);
  }
  return known;
}

/** The 类 that a caption of an overview names: by its code in front, else by a name that it ever had. */
export function classOfName(classification: Classification, caption: string): string | null {
  const bare = withoutOrdinal(caption).normalize('NFKC').trim();
  const digits = /^(2\d{2})(?!\d)\s*[-—:、.]?\s*\D/.exec(bare)?.[1];
  const name = foldCaption(caption);
  return digits ?? (name.length < 3 ? null : lookUp(namesOfClasses(classification), name));
}

/** `201 一般公共服务支出`, or the name alone with an ordinal. */
export function classRow(base: BodyRow, form: Form, classification: Classification): BodyRow {
  const bare = withoutOrdinal(base.name);
  const [, digits = '', rest = bare] =
    /^(2\d{2})\s*[-—:、.]?\s*(\D.*)$/.exec(bare.normalize('NFKC').trim()) ?? [];
  const code = digits === '' ? classByName(form, classification, foldCaption(base.name)) : digits;
  if (code === null) {
    return base;
  }
  return {
    ...base,
    role: 'class',
    key: code,
    code,
    name: rest,
    codeCells: digits === '' || !base.nameCell ? [] : [base.nameCell],
  };
}
