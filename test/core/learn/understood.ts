import {
  isSure,
  ROLES,
  type LearnedBlock,
  type LearnedForm,
  type LearnedTable,
  type Meaning,
} from '../../../src/core/learn/learned';
import { selectionOfRole } from '../../../src/core/learn/role-selections';
import { columnLetters } from '../../../src/core/workbook/address';
import type { TrueBlock, TrueRoles, TrueSheet, TrueTable } from '../../cases/learned-roles';

/** How a form was learned, against what is true of it. */
export interface Understood {
  readonly columns: number;
  readonly understood: number;
  readonly asked: number;
  /** Places where something else was taken for true: `表!E: basic, not project`. */
  readonly wrong: readonly string[];
  /** Places that are asked for, or were not found. */
  readonly open: readonly string[];
}

/** A total of what a block is about anyway, and its quantity itself, are one. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['total', 'project'],
  ['total', 'operating'],
  ['total', 'personnel'],
];

export function understood(form: LearnedForm, roles: TrueRoles): Understood {
  const result = { columns: 0, understood: 0, asked: 0, wrong: [] as string[], open: [] as string[] };
  for (const [sheet, truth] of Object.entries(roles)) {
    const table = form.tables.find((one) => one.sheet === sheet);
    compareTable(sheet, truth, table, result);
  }
  return result;
}

/** The same of tables that may stand together on one sheet, below or beside each other. */
export function understoodAll(form: LearnedForm, tables: readonly TrueTable[]): Understood {
  const result = { columns: 0, understood: 0, asked: 0, wrong: [] as string[], open: [] as string[] };
  for (const truth of tables) {
    const letters = Object.keys(truth.blocks[0]!.columns);
    const table = form.tables.find(
      ({ sheet, header, blocks }) =>
        sheet === truth.sheet &&
        header.top === truth.header[0] &&
        blocks.some(({ columns }) => columns.some(({ column }) => letters.includes(columnLetters(column)))),
    );
    compareTable(truth.sheet, truth, table, result);
  }
  return result;
}

interface Result {
  columns: number;
  understood: number;
  asked: number;
  wrong: string[];
  open: string[];
}

function compareTable(
  sheet: string,
  truth: TrueSheet,
  table: LearnedTable | undefined,
  result: Result,
): void {
  const money = truth.blocks.reduce((sum, { columns }) => sum + Object.keys(columns).length, 0);
  if ((table?.id ?? null) === null || !table) {
    result.columns += money;
    if (truth.table !== null) {
      result.asked += money;
      result.open.push(`${sheet}: no table`);
    } else {
      result.understood += money;
    }
    return;
  }
  if (table.id !== truth.table) {
    result.wrong.push(`${sheet}: ${table.id}, not ${String(truth.table)}`);
  }
  if (table.moneyUnit !== null && table.moneyUnit !== truth.moneyUnit) {
    result.wrong.push(`${sheet}: ${table.moneyUnit}, not ${truth.moneyUnit}`);
  }
  if (String([table.header.top, table.header.bottom]) !== String(truth.header)) {
    result.wrong.push(
      `${sheet}: header ${String([table.header.top, table.header.bottom])}, not ${String(truth.header)}`,
    );
  }
  for (const block of truth.blocks) {
    compareBlock(sheet, block, table, result);
  }
}

function compareBlock(sheet: string, truth: TrueBlock, table: LearnedTable, result: Result): void {
  const wanted = Object.entries(truth.columns);
  const learned = table.blocks.find(({ columns }) =>
    columns.some(({ column }) => wanted.some(([letters]) => columnLetters(column) === letters)),
  );
  result.columns += wanted.length;
  if (!learned) {
    result.asked += wanted.length;
    result.open.push(`${sheet}: block of ${wanted.map(([letters]) => letters).join()} not found`);
    return;
  }
  if (learned.rows === 'unknown') {
    result.open.push(`${sheet}: rows of ${wanted.map(([letters]) => letters).join()}`);
  } else if (learned.rows !== truth.rows) {
    result.wrong.push(`${sheet}: rows ${learned.rows}, not ${truth.rows}`);
  }
  const places = (block: LearnedBlock): string =>
    [...block.codes, '/', block.name, '/', block.project]
      .map((at) => (typeof at === 'number' ? columnLetters(at) : (at ?? '')))
      .join(' ');
  const truePlaces = [...truth.codes, '/', truth.name ?? '', '/', truth.project ?? ''].join(' ');
  if (places(learned) !== truePlaces) {
    result.wrong.push(`${sheet}: captions in ${places(learned)}, not ${truePlaces}`);
  }
  for (const [letters, role] of wanted) {
    const column = learned.columns.find((one) => columnLetters(one.column) === letters);
    judge(`${sheet}!${letters}`, column ? wordOf(column.meaning, isSure(column), null) : '?', role, result);
  }
  for (const [row, role] of Object.entries(truth.listed)) {
    const own = table.blocks
      .flatMap(({ listed }) => listed)
      .find((one) => String(one.row) === row && learned.listed.includes(one));
    const isTotal = role === 'total' && String(learned.total) === row;
    const word = own ? wordOf(own.meaning, isSure(own), own.under) : isTotal ? role : '?';
    const before = { ...result };
    judge(`${sheet}: row ${row}`, word, role, result);
    // Rows are no columns: they are told, and not counted.
    result.understood = before.understood;
    result.asked = before.asked;
  }
  const totals = [learned.total, ...learned.listed.map(({ row }) => row)];
  if (truth.total !== null && !totals.includes(truth.total) && learned.rows !== 'unknown') {
    result.wrong.push(`${sheet}: total ${String(learned.total)}, not ${String(truth.total)}`);
  }
  if (learned.unitRow !== null && learned.unitRow !== truth.unitRow) {
    result.wrong.push(`${sheet}: unit row ${String(learned.unitRow)}, not ${String(truth.unitRow)}`);
  }
}

function judge(place: string, word: string, role: string | null, result: Result): void {
  if (word === '?') {
    result.asked += 1;
    result.open.push(`${place} (${role ?? 'nobody can be sure'})`);
  } else if (
    word === (role ?? '-') ||
    // A known quantity that no line holds is left like any other that lines cannot give.
    (role === null && isOfNoLine(word)) ||
    (word === 'carried-in' && role?.endsWith('@carried-in') === true) ||
    ALIKE.some((pair) => pair.includes(word) && pair.includes(role as never))
  ) {
    result.understood += 1;
  } else {
    result.wrong.push(`${place}: ${word}, not ${role ?? 'a figure of lines'}`);
  }
}

function wordOf(meaning: Meaning, sure: boolean, under: string | null): string {
  if (meaning.kind === 'other') {
    return '-';
  }
  if (meaning.kind === 'unknown' || !sure) {
    return '?';
  }
  const year = meaning.year === 'budget' ? '' : `@${meaning.year}`;
  return `${meaning.role}${under === 'carried-in' ? '@carried-in' : year}`;
}

function isOfNoLine(word: string): boolean {
  const role = ROLES.find((one) => one === word);
  return role !== undefined && selectionOfRole(role) === null;
}
