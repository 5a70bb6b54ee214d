import type { SheetImage } from '../../core/index';
import { attribute, element, type XmlElement } from '../open-xml/xml';

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

/** What a row says of its level, and whether rows beside it are folded away, which is told by what is hidden. */
export function rowOutlines({
  rowLevels,
  summaryAbove,
  hiddenRows,
}: Pick<SheetImage, 'rowLevels' | 'summaryAbove' | 'hiddenRows'>): (row: number) => string {
  const away = new Set(hiddenRows);
  const levelAt = (row: number): number => rowLevels[row - 1] ?? 0;
  return (row) => {
    const level = levelAt(row);
    const beside = summaryAbove ? row + 1 : row - 1;
    const folded = levelAt(beside) > level && away.has(beside);
    return (level > 0 ? ` outlineLevel="${String(level)}"` : '') + (folded ? ' collapsed="1"' : '');
  };
}
