import {
  BooleanNumber,
  BorderStyleTypes,
  InterceptorEffectEnum,
  type IDisposable,
  type IStyleData,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { parseAddress, type Grade } from '../../core/index';
import type { Mark } from '../host';
import { MARK_LOOKS, type MarkLook } from '../sheets/mark-looks';
import type { GridWorkbook } from './grid-workbook';

const BORDERS: Readonly<Record<MarkLook['border'], BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.MEDIUM,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  Dot: BorderStyleTypes.DOTTED,
};
/** Corner that says the same as the colour does. */
const CORNERS: Readonly<Record<Grade, 'tl' | 'tr' | 'bl' | 'br' | null>> = {
  error: 'tl',
  suspect: 'bl',
  tail: 'br',
  hint: null,
  unchecked: null,
};
const CORNER_SIZE = 7;

/**
 * Findings on their cells. They lie over what is shown and are nowhere in the workbook: the user's looks are not
 * touched, and a saved file holds none of them.
 */
export class GridMarks {
  private marks: readonly Mark[] = [];
  private grades = new Map<string, Grade>();
  private readonly interceptor: IDisposable;

  constructor(
    grid: GridWorkbook,
    private readonly drawAgain: () => void,
  ) {
    this.interceptor = grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { worksheet, row, col, rawData }, next) => {
        const grade = this.grades.size > 0 && this.grades.get(keyOf(worksheet.getName(), row + 1, col + 1));
        if (!grade) {
          return next(cell);
        }
        const shown = !cell || cell === rawData ? { ...rawData } : cell;
        const look = MARK_LOOKS[grade];
        const corner = CORNERS[grade];
        shown.interceptorStyle = { ...shown.interceptorStyle, ...styleOf(look) };
        if (corner) {
          shown.markers = { ...shown.markers, [corner]: { color: look.font, size: CORNER_SIZE } };
        }
        return next(shown);
      },
      priority: 90,
    });
  }

  /** These marks and no others. */
  show(marks: readonly Mark[]): void {
    this.marks = marks;
    this.grades = new Map(
      marks.flatMap(({ sheet, cell, grade }) => {
        const place = parseAddress(cell);
        return place ? [[keyOf(sheet, place.row, place.column), grade]] : [];
      }),
    );
    this.drawAgain();
  }

  shown(): readonly Mark[] {
    return this.marks;
  }

  dispose(): void {
    this.interceptor.dispose();
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${String(row)}:${String(column)}:${sheet}`;
}

function styleOf(look: MarkLook): IStyleData {
  const flag = (is: boolean): BooleanNumber => (is ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const side = { s: BORDERS[look.border], cl: { rgb: look.font } };
  return {
    bg: { rgb: look.fill },
    cl: { rgb: look.font },
    bl: flag(look.bold),
    it: flag(look.italic),
    ul: { s: flag(look.underline) },
    bd: { t: side, r: side, b: side, l: side },
  };
}
