import { nodeSolver } from '../../../src/hosts/solver/node-solver';
import { Session } from '../../../src/session/session';
import { loadCase } from '../../cases/load-case';
import { readFileSync } from 'node:fs';
import { cellAddress } from '../../../src/core/index';
import { PAUSE } from '../excel/open-session';
import { openExcelRig } from './excel-rig';
import { openGridRig } from './grid-rig';
import type { Rig } from './rig';

export const RIGS: readonly (readonly [string, () => Promise<Rig>])[] = [
  ['Excel', openExcelRig],
  ['the grid', () => Promise.resolve(openGridRig())],
];

const CASE = loadCase('kashi-2021');
const HEADING = readFileSync(CASE.lines, 'utf8').trim().split('\n')[0]!.split(',');
const ROWS = readFileSync(CASE.lines, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

/** A list of budget lines as text cells: the heading, and the first lines of a case. */
export function someLines(count = 6): string[][] {
  return [[...HEADING], ...ROWS.slice(0, count).map((row) => [...row])];
}

export function listText(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n'));
}

export async function openRigSession(rig: Rig): Promise<Session> {
  const session = await Session.open(rig.host, {
    language: 'zh-CN',
    version: '0.0.0',
    year: CASE.year,
    pause: PAUSE,
    solver: nodeSolver,
  });
  await session.changeSettings({ unit: '示范单位', year: CASE.year });
  return session;
}

/** The user types a list into a new sheet. */
export function typeList(rig: Rig, sheet: string, rows: readonly (readonly string[])[]): void {
  rig.userAddsSheet(sheet);
  rows.forEach((row, at) =>
    row.forEach((text, across) => {
      if (text !== '') {
        const number = /^-?\d+\.\d+$/.test(text) ? Number(text) : text;
        rig.userEdits(sheet, cellAddress(at + 1, across + 1), number);
      }
    }),
  );
}
