import { cellAddress } from '../workbook/address';
import { isSure, type LearnedForm } from './learned';
import type { TemplateCaption } from './questions';
import { roleText, UNKNOWN, type RoleText } from './role-text';

/** One that was taken for certain. */
export interface KnownCaption extends TemplateCaption {
  readonly role: RoleText;
}

/** What was taken for certain of the tables that lines fill, to be looked at and corrected. */
export function knownCaptions({ tables }: LearnedForm): KnownCaption[] {
  return tables
    .filter(({ id, hidden }) => id !== null && !hidden)
    .flatMap((table) => {
      const { sheet } = table;
      const title = table.title?.text ?? sheet;
      const known = (
        kind: KnownCaption['kind'],
        cell: string,
        caption: string,
        role: string,
      ): KnownCaption[] =>
        role === UNKNOWN
          ? []
          : [{ key: `${sheet}!${cell}`, sheet, cell, title, kind, caption, role: role as RoleText }];
      return table.blocks.flatMap(({ columns, listed, name }) => [
        ...columns.flatMap((column) =>
          known(
            'column',
            cellAddress(table.header.bottom, column.column),
            column.path.join(' / '),
            roleText(column.meaning, isSure(column)),
          ),
        ),
        ...listed.flatMap((row) =>
          known('row', cellAddress(row.row, name ?? 1), row.caption, roleText(row.meaning, isSure(row))),
        ),
      ]);
    });
}
