import type { ColumnRole } from '../../disclosure/table';
import type { BodyRow, ReadTable } from '../../recognise/recognised';
import type { Figure } from './figure';

/** A row in the words of its sheet: `2080505 机关事业单位基本养老保险缴费支出`, `合 计`. */
export function captionOfRow(row: BodyRow | null, key: string, table: ReadTable): string {
  if (row === null) {
    return key;
  }
  if (row.role === 'total') {
    return '合计';
  }
  if (row.role === 'single') {
    return table.declaration.title;
  }
  return [row.code, row.name, row.project].filter((text) => text !== null && text !== '').join(' ');
}

/** The caption the form gives a column. */
function columnCaption(table: ReadTable, role: ColumnRole): string {
  for (const { columns } of table.declaration.blocks) {
    const column = columns.find((one) => one.role === role);
    if (column) {
      return column.caption.replace(/\s/g, '');
    }
  }
  return '';
}

/** Row and column of a figure in words. */
export function figureCaption(figure: Figure): string {
  const { table, row, key, role } = figure;
  return `${captionOfRow(row, key, table)}／${columnCaption(table, role)}`;
}
