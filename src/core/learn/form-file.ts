import { cellAddress } from '../workbook/address';
import { fieldsOf } from '../workbook/fields-of';
import { isSure, ROLES, type LearnedForm, type LearnedRow, type LearnedTable, type Meaning } from './learned';
import { meaningOf, OTHER, roleText, UNKNOWN } from './role-text';
import { withMeanings } from './with-meanings';

const KIND = 'budget-disclosure-form';
const VERSION = 1;

/** A caption with what it means: `general-budget`, `total@prior`, `-` for what lines cannot give, `?` for a question. */
export interface FormAnswer {
  readonly cell: string;
  readonly captions: readonly string[];
  readonly role: string;
}

export interface FormFileTable {
  readonly sheet: string;
  readonly title: string;
  readonly table: string;
  readonly columns: readonly FormAnswer[];
  readonly rows: readonly FormAnswer[];
}

/** What is known of a form, to be kept, corrected and shared. */
export interface FormFile {
  readonly kind: typeof KIND;
  readonly version: typeof VERSION;
  /** Every word that may stand as a role. */
  readonly roles: readonly string[];
  readonly tables: readonly FormFileTable[];
}

/** A form file of these tables. */
export function formFileOf(tables: readonly FormFileTable[]): FormFile {
  return { kind: KIND, version: VERSION, roles: [...ROLES, OTHER, UNKNOWN], tables };
}

export function formFile({ tables }: LearnedForm): FormFile {
  return formFileOf(
    tables.map((table) => ({
      sheet: table.sheet,
      title: table.words,
      table: table.id ?? OTHER,
      columns: table.blocks.flatMap(({ columns }) =>
        columns.map((column) => ({
          cell: cellAddress(table.header.bottom, column.column),
          captions: column.path,
          role: roleText(column.meaning, isSure(column)),
        })),
      ),
      rows: table.blocks.flatMap(({ listed, name }) =>
        listed.map((row) => ({
          cell: cellAddress(row.row, name ?? 1),
          captions: captionsOf(row),
          role: roleText(row.meaning, isSure(row)),
        })),
      ),
    })),
  );
}

/** How many captions nobody knows. */
export function openQuestions({ tables }: FormFile): number {
  return tables
    .filter(({ table }) => table !== OTHER)
    .reduce(
      (sum, { columns, rows }) => sum + [...columns, ...rows].filter(({ role }) => role === UNKNOWN).length,
      0,
    );
}

/** Why a form file cannot be used, and where in it. */
export interface FormFileProblem {
  readonly code: 'not-json' | 'not-a-form' | 'other-version' | 'unknown-role';
  readonly detail: string;
}

export function readFormFile(text: string): FormFile | FormFileProblem {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return { code: 'not-json', detail: error instanceof Error ? error.message : '' };
  }
  const { kind, version, tables } = fieldsOf(read);
  if (kind !== KIND || !Array.isArray(tables)) {
    return { code: 'not-a-form', detail: '' };
  }
  if (version !== VERSION) {
    return { code: 'other-version', detail: String(version) };
  }
  const found = (tables as readonly unknown[]).map((table): FormFileTable => {
    const { sheet, title, table: id, columns, rows } = fieldsOf(table);
    return {
      sheet: String(sheet),
      title: String(title),
      table: String(id),
      columns: answersOf(columns),
      rows: answersOf(rows),
    };
  });
  for (const { sheet, columns, rows } of found) {
    const wrong = [...columns, ...rows].find(({ role }) => role !== UNKNOWN && meaningOf(role) === null);
    if (wrong) {
      return { code: 'unknown-role', detail: `${sheet} ${wrong.cell}: ${wrong.role}` };
    }
  }
  return formFileOf(found);
}

function answersOf(written: unknown): FormAnswer[] {
  return (Array.isArray(written) ? (written as readonly unknown[]) : []).map((one) => {
    const { cell, captions, role } = fieldsOf(one);
    return {
      cell: typeof cell === 'string' ? cell : '',
      captions: Array.isArray(captions) ? captions.map(String) : [],
      role: typeof role === 'string' ? role : UNKNOWN,
    };
  });
}

/**
 * A form with what a file says of its captions: of tables with the same title, else on a sheet of the same name, by the
 * captions above each column. A file of several templates has several tables of a title: the one of that sheet goes first.
 */
export function answered(form: LearnedForm, { tables }: FormFile): LearnedForm {
  const saidOf = ({ words, sheet }: LearnedTable): readonly FormFileTable[] => {
    const titled = tables.filter(({ title }) => title === words);
    return [
      ...titled.filter((one) => one.sheet === sheet),
      ...titled.filter((one) => one.sheet !== sheet),
      ...tables.filter((one) => one.sheet === sheet && one.title !== words),
    ];
  };
  const answerOf = (answers: readonly FormAnswer[], captions: readonly string[]): Meaning | null => {
    const key = JSON.stringify(captions);
    const found = answers.find((one) => JSON.stringify(one.captions) === key);
    return found ? meaningOf(found.role) : null;
  };
  return withMeanings(form, {
    column: ({ path }, table) =>
      answerOf(
        saidOf(table).flatMap(({ columns }) => columns),
        path,
      ),
    row: (row, _, table) =>
      answerOf(
        saidOf(table).flatMap(({ rows }) => rows),
        captionsOf(row),
      ),
  });
}

/** The captions of a row with those of the row that it stands under. */
function captionsOf({ under, caption }: LearnedRow): string[] {
  return under === null ? [caption] : [under, caption];
}
