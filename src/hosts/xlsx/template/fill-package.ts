import { cellAddress, type TableFill, type TemplateFill } from '../../../core/index';
import type { EditedPackage } from '../edit/edited-package';

/** Puts what a template is filled with into its package, table by table. */
export function fillPackage(file: EditedPackage, { tables }: TemplateFill): void {
  for (const table of tables) {
    fillTable(file, table);
  }
}

function fillTable(file: EditedPackage, { sheet: name, words, insert, cells, remove }: TableFill): void {
  const sheet = file.sheet(name);
  for (const { row, column, value } of words) {
    sheet.set(cellAddress(row, column), { value });
  }
  for (const { at, count, likeRow } of insert) {
    sheet.insertRows(at, count, likeRow);
  }
  for (const { row, column, value, likeRow, numberFormat } of cells) {
    sheet.set(cellAddress(row, column), {
      value,
      ...(likeRow === undefined ? {} : { like: cellAddress(likeRow, column) }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  }
  for (const { at, count } of remove) {
    sheet.removeRows(at, count);
  }
}
