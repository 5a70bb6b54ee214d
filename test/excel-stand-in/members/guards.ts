import { contains, parseAddress, type Area } from '../model/address';
import { cellsToLookAt, formatOf } from '../model/format';
import type { Sheet, Workbook } from '../model/types';
import { findSheet } from '../model/workbook';
import type { Args } from '../processor/object-type';
import { accessDenied, invalidArgument, notFound } from '../processor/host-error';

/** On a protected sheet only unlocked cells take content. */
export function requireEditable(sheet: Sheet, areas: readonly Area[]): void {
  if (!sheet.protection) {
    return;
  }
  for (const area of areas) {
    for (const [row, column] of cellsToLookAt(sheet, area)) {
      if (formatOf(sheet, row, column, 'protection.locked') !== false) {
        throw accessDenied();
      }
    }
  }
}

export type ProtectedAction =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowEditObjects';

export function requireAllowed(sheet: Sheet, action: ProtectedAction | null): void {
  if (sheet.protection && (action === null || sheet.protection.options[action] !== true)) {
    throw accessDenied();
  }
}

/** Sheets of a workbook whose structure is protected are neither added, moved, renamed nor deleted. */
export function requireStructure(workbook: Workbook): void {
  if (workbook.protection) {
    throw accessDenied();
  }
}

/** A merged area must not be cut by what moves. */
export function requireWholeMerges(sheet: Sheet, moving: Area): void {
  const cut = sheet.merges.some((merge) => {
    const corners = [contains(moving, merge.top, merge.left), contains(moving, merge.bottom, merge.right)];
    return corners[0] !== corners[1];
  });
  if (cut) {
    throw invalidArgument('a merged area would be cut');
  }
}

export function text(value: unknown): string {
  if (typeof value !== 'string') {
    throw invalidArgument('a text is wanted');
  }
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw invalidArgument('true or false is wanted');
  }
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw invalidArgument('a number is wanted');
  }
  return value;
}

export function whole(value: unknown): number {
  const found = number(value);
  if (!Number.isInteger(found)) {
    throw invalidArgument('a whole number is wanted');
  }
  return found;
}

export function oneOf(value: unknown, allowed: readonly string[]): string {
  const found = allowed.find((one) => one.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) {
    throw invalidArgument(`${JSON.stringify(value)} is none of ${allowed.join(', ')}`);
  }
  return found;
}

/** Colours are stored as #RRGGBB. */
export function colour(value: unknown): string {
  const names: Record<string, string> = {
    red: '#FF0000',
    green: '#008000',
    blue: '#0000FF',
    yellow: '#FFFF00',
    orange: '#FFA500',
    black: '#000000',
    white: '#FFFFFF',
    gray: '#808080',
    pink: '#FFC0CB',
  };
  const given = text(value);
  const found = names[given.toLowerCase()] ?? given.toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(found)) {
    throw invalidArgument(`${given} is no colour`);
  }
  return found;
}

/** The area of an address, on its own sheet or on the one it names. */
export function resolve(
  workbook: Workbook,
  home: Sheet | null,
  address: string,
): { sheet: Sheet; area: Area } {
  const found = parseAddress(address.trim());
  if (!found) {
    throw invalidArgument(`${address} is no address`);
  }
  const sheet = found.sheet === null ? home : findSheet(workbook, found.sheet);
  if (!sheet) {
    throw found.sheet === null ? invalidArgument('the address names no sheet') : notFound();
  }
  return { sheet, area: found.area };
}

/** Arguments from `from` on must not be given. */
export function noMore(args: Args, from: number): void {
  if (args.slice(from).some((value) => value !== undefined && value !== null)) {
    throw invalidArgument('too many arguments');
  }
}
