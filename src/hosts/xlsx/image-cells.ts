import type { CellImage } from '../../core/index';
import { reachesOut } from './reaches-out';
import type { CellContent } from './read-cell';
import type { LooksRead } from './read-looks';

/** Makes the cells of a sheet's image, and notes what they leave out. */
export class ImageCells {
  /** Whether formulas that reach into other workbooks were given up for their values. */
  external = false;
  richText = false;

  constructor(private readonly looks: LooksRead) {}

  readonly cellOf = (content: CellContent): CellImage | null => {
    const { value, formula, fills, style } = content;
    const kept = formula !== null && !reachesOut(formula) ? formula : null;
    const look = this.looks.placeOf(style);
    this.external ||= kept !== formula;
    this.richText ||= content.richText;
    const blank = value === null && kept === null;
    return blank && (look === null || style === null)
      ? null
      : { value, formula: kept, fills: kept === null ? null : fills, look };
  };
}

/** Of a cell that lies in a merged area and is not its first, the looks remain. */
export function looksAlone({ look }: CellImage): CellImage | null {
  return look === null ? null : { value: null, formula: null, fills: null, look };
}
