import { freeName } from '../sheets/free-name';

const LONGEST = 31;

/** A name for the sheet of a table: its title, the end of it where it is long, or its place among the tables. */
export function nameOfTable(title: string | null, place: number, taken: Set<string>): string {
  // A name of a sheet has none of these signs, and no quotation mark at its ends.
  const legal = (title ?? '')
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  const wanted = legal === '' ? `表格 ${String(place)}` : legal;
  const name = freeName(wanted.length > LONGEST ? `…${wanted.slice(1 - LONGEST)}` : wanted, '', taken);
  taken.add(name.toLowerCase());
  return name;
}
