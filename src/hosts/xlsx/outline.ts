import type ExcelJS from 'exceljs';
import { strFromU8, strToU8 } from 'fflate';
import { largest } from '../../core/index';
import { attribute, element, type XmlElement } from './xml';

/** Excel knows no deeper level. */
const DEEPEST = 7;

/** A level as it is written in a file; 0 where it is none. */
export function levelOf(written: string | undefined): number {
  const level = Math.trunc(Number(written ?? 0));
  return level > 0 ? Math.min(level, DEEPEST) : 0;
}

/** Whether rows fold away under the row above them; in most files it is the one below. */
export function readSummaryAbove(root: XmlElement): boolean {
  return ['0', 'false'].includes(attribute(element(root, 'outlinePr'), 'summaryBelow'));
}

/** Outline levels by row. Which rows are folded away is told by what is hidden. */
export function writeOutline(
  target: ExcelJS.Worksheet,
  levels: readonly number[],
  summaryAbove: boolean,
  hidden: readonly number[],
): void {
  const deepest = largest(levels, 0);
  if (deepest === 0) {
    return;
  }
  target.properties.outlineLevelRow = deepest;
  if (summaryAbove) {
    target.properties.outlineProperties = { summaryBelow: false, summaryRight: true };
  }
  const away = new Set(hidden);
  const levelAt = (row: number): number => levels[row - 1] ?? 0;
  for (let row = 1; row <= levels.length + 1; row += 1) {
    const beside = summaryAbove ? row + 1 : row - 1;
    const folded = levelAt(beside) > levelAt(row) && away.has(beside);
    if (levelAt(row) > 0 || folded) {
      const line = target.getRow(row);
      line.outlineLevel = levelAt(row);
      // ExcelJS takes every row of the deepest level for folded.
      Object.defineProperty(line, 'collapsed', { value: folded });
      // ExcelJS leaves out a row that has no cell, and its level with it.
      target.getCell(row, 1);
    }
  }
}

/** As far into a sheet as its properties reach. */
const HEAD = 2000;

/** ExcelJS writes two properties of a sheet in an order that Excel calls a damage. */
export function orderSheetProperties(parts: Record<string, Uint8Array>): void {
  for (const [name, part] of Object.entries(parts)) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) {
      const head = strFromU8(part.subarray(0, HEAD), true);
      const ordered = head.replace(/(<pageSetUpPr[^>]*\/>)(<outlinePr[^>]*\/>)/, '$2$1');
      if (ordered !== head) {
        const bytes = new Uint8Array(part);
        bytes.set(strToU8(ordered, true));
        parts[name] = bytes;
      }
    }
  }
}
