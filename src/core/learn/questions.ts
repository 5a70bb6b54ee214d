import { cellAddress } from '../workbook/address';
import { quoteValue, valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import { withMeanings } from './with-meanings';
import { isSure, type ColumnRole, type LearnedForm, type LearnedTable, type Meaning } from './learned';
import { meaningOf, type RoleText } from './role-text';

/** A column or a row of a template that may hold figures. */
export interface TemplateCaption {
  /** The same as long as the template is. */
  readonly key: string;
  readonly sheet: string;
  readonly cell: string;
  readonly title: string;
  readonly kind: 'column' | 'row';
  readonly caption: string;
}

/** One that nobody knows. */
export interface TemplateQuestion extends TemplateCaption {
  /** What it most likely is; null where nothing says it. */
  readonly guess: ColumnRole | null;
  /** The header as it stands there, row by row; and which of its columns is meant, from 0. Null for a row. */
  readonly header: { readonly rows: readonly (readonly string[])[]; readonly column: number } | null;
}

/** What a user said, by the key of what was asked: a role, or that lines cannot give it. */
export type TemplateAnswers = Readonly<Record<string, RoleText>>;

/** So many columns of a header are shown: the one that is meant is in sight, with those beside it. */
const SHOWN = 5;

/** What has to be asked, table by table. Tables that lines cannot fill ask nothing. */
export function templateQuestions({ tables }: LearnedForm, workbook: WorkbookSnapshot): TemplateQuestion[] {
  return tables
    .filter(({ id, hidden }) => id !== null && !hidden)
    .flatMap((table) => {
      const title = table.title?.text ?? table.sheet;
      const columns = table.blocks.flatMap((block) =>
        block.columns
          .filter((column) => !isSure(column) && column.meaning.kind !== 'other')
          .map((column): TemplateQuestion => ({
            key: `${table.sheet}!${cellAddress(table.header.bottom, column.column)}`,
            sheet: table.sheet,
            cell: cellAddress(table.header.bottom, column.column),
            title,
            kind: 'column',
            caption: column.path.join(' / '),
            guess: guessOf(column.meaning),
            header: headerOf(table, workbook, column.column),
          })),
      );
      const rows = table.blocks.flatMap((block) =>
        block.listed
          .filter((row) => !isSure(row) && row.meaning.kind !== 'other')
          .map((row): TemplateQuestion => ({
            key: `${table.sheet}!${cellAddress(row.row, block.name ?? 1)}`,
            sheet: table.sheet,
            cell: cellAddress(row.row, block.name ?? 1),
            title,
            kind: 'row',
            caption: row.caption,
            guess: guessOf(row.meaning),
            header: null,
          })),
      );
      return [...columns, ...rows];
    });
}

function guessOf(meaning: Meaning): ColumnRole | null {
  return meaning.kind === 'of-lines' ? meaning.role : null;
}

function headerOf(
  { sheet, header: { top, bottom } }: LearnedTable,
  workbook: WorkbookSnapshot,
  column: number,
): TemplateQuestion['header'] {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  if (!found) {
    return null;
  }
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) => top + down);
  const width = Math.max(...rows.map((row) => found.rows[row - 1]?.length ?? 0));
  const from = Math.max(1, Math.min(column - Math.floor(SHOWN / 2), width - SHOWN + 1));
  const columns = Array.from({ length: Math.min(SHOWN, width) }, (_, across) => from + across);
  return {
    rows: rows.map((row) => columns.map((at) => quoteValue(valueAt(found, row, at)))),
    column: column - from,
  };
}

/** A form with what a user answered. */
export function withAnswers(form: LearnedForm, answers: TemplateAnswers): LearnedForm {
  const answerOf = (sheet: string, row: number, column: number): Meaning | null => {
    const said = answers[`${sheet}!${cellAddress(row, column)}`];
    if (said === undefined) {
      return null;
    }
    return meaningOf(said);
  };
  return withMeanings(form, {
    column: ({ column }, { sheet, header }) => answerOf(sheet, header.bottom, column),
    row: ({ row }, { name }, { sheet }) => answerOf(sheet, row, name ?? 1),
  });
}
