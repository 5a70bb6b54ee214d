import { fieldsOf } from '../workbook/fields-of';
import {
  formFile,
  formFileOf,
  readFormFile,
  type FormAnswer,
  type FormFile,
  type FormFileProblem,
  type FormFileTable,
} from './form-file';
import type { LearnedForm } from './learned';
import { withAnswers, type TemplateAnswers } from './questions';

/** What was said of templates, as a workbook keeps it: a form file that holds nothing but that. */
export interface KeptAnswers {
  /** Null where nothing was said, or nothing of it can be read. */
  readonly file: FormFile | null;
  /** Why it cannot be read; null where it can, or where nothing is kept. */
  readonly problem: FormFileProblem | null;
  /** Texts of another version, or damaged ones: they stay as they are. */
  readonly unread: readonly string[];
}

/** Reads what a workbook keeps. Of several texts the first that can be read is ours. */
export function readKeptAnswers(texts: readonly string[]): KeptAnswers {
  const read = texts.map((text) => ({ text, said: readFormFile(text) }));
  const found = read.find(({ said }) => !('code' in said));
  const unread = read.filter(({ said }) => 'code' in said);
  const [first] = unread;
  return {
    file: found && !('code' in found.said) ? found.said : null,
    problem: found || !first || !('code' in first.said) ? null : first.said,
    unread: unread.map(({ text }) => text),
  };
}

/** The texts to keep after more was said of a template; what was said of others stays, and so does what nobody can read. */
export function keepAnswers(texts: readonly string[], form: LearnedForm, answers: TemplateAnswers): string[] {
  const { file, unread } = readKeptAnswers(texts);
  const said = formFile(withAnswers(form, answers)).tables.flatMap((table): FormFileTable[] => {
    const isSaid = ({ cell }: FormAnswer): boolean => Object.hasOwn(answers, `${table.sheet}!${cell}`);
    const [columns, rows] = [table.columns.filter(isSaid), table.rows.filter(isSaid)];
    return columns.length + rows.length === 0 ? [] : [{ ...table, columns, rows }];
  });
  const isSame = (a: FormFileTable, b: FormFileTable): boolean => a.title === b.title && a.sheet === b.sheet;
  const before = file?.tables ?? [];
  const merged = said.map((table): FormFileTable => {
    const old = before.find((one) => isSame(one, table));
    return {
      ...table,
      columns: [...table.columns, ...others(old?.columns ?? [], table.columns)],
      rows: [...table.rows, ...others(old?.rows ?? [], table.rows)],
    };
  });
  const tables = [...merged, ...before.filter((one) => !said.some((table) => isSame(one, table)))];
  return tables.length === 0 ? [...unread] : [JSON.stringify(formFileOf(tables)), ...unread];
}

/** Answers about captions that are not spoken of now. */
function others(before: readonly FormAnswer[], now: readonly FormAnswer[]): FormAnswer[] {
  const keyOf = ({ captions }: FormAnswer): string => JSON.stringify(captions);
  const spoken = new Set(now.map(keyOf));
  return before.filter((one) => !spoken.has(keyOf(one)));
}

/** How many columns and rows of a form were answered by a file: they are other ones afterwards. */
export function countAnswered(before: LearnedForm, after: LearnedForm): number {
  const captions = ({ tables }: LearnedForm): readonly unknown[] =>
    tables.flatMap(({ blocks }) => blocks.flatMap(({ columns, listed }) => [...columns, ...listed]));
  const then = captions(before);
  return captions(after).filter((one, at) => one !== then[at]).length;
}

/** The texts in what a workbook remembers; none where another program wrote into it. */
export function keptTexts(memory: string | undefined): string[] {
  try {
    return textsIn(fieldsOf(JSON.parse(memory ?? 'null'))['templates']);
  } catch {
    return [];
  }
}

function textsIn(said: unknown): string[] {
  return (Array.isArray(said) ? (said as readonly unknown[]) : []).filter((one) => typeof one === 'string');
}
