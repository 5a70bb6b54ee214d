import type { Block, Form, TableDeclaration } from '../table';
import type { TablePrint } from '../print';
import { USUAL_PRINT } from './usual-print';

/** How a table of a form is printed: as it says, else as its form does, else as is usual. */
export function printOf(form: Form, table: TableDeclaration): TablePrint {
  return { ...USUAL_PRINT, ...form.print, ...table.print };
}

/** A form with the tables and columns alone that are made in it: what only some documents print may be left out. */
export function printedForm(form: Form): Form {
  return {
    ...form,
    tables: form.tables
      .filter(({ optional }) => optional !== 'left-out')
      .map((table) => ({ ...table, blocks: table.blocks.map(printedBlock) })),
  };
}

function printedBlock(block: Block): Block {
  const columns = block.columns.filter(({ optional }) => optional !== 'left-out');
  if (columns.length === block.columns.length) {
    return block;
  }
  const roles = new Set(columns.map(({ role }) => role));
  const sums = block.sums.filter(({ total, parts }) => [total, ...parts].every((role) => roles.has(role)));
  return { ...block, columns, sums };
}
