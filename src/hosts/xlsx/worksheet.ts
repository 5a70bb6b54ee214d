import { cellAddress, columnLetters } from '../../core/index';
import { FileProblem } from '../file-problem';
import { levelOf } from './outline';
import type { SheetPart } from './package';
import { PlacedCells, type RowsRead } from './placed-cells';
import { CellBeingRead } from './cell-being-read';
import { CellReader, saidPlace, type CellContent } from './read-cell';
import type { StylesRead } from './read-styles';
import type { WrittenText } from './shared-texts';
import { LAST_COLUMN, LAST_ROW } from './sheet-size';
import { saysYes, TreeBuilder, type XmlElement } from '../open-xml/xml';
import { readXml, TooMuch, type XmlAttributes, type XmlListener } from '../open-xml/xml-reader';

/** What the cells of all sheets refer to, and how many there may be. */
export interface SharedParts {
  readonly texts: readonly WrittenText[];
  readonly styles: StylesRead;
  readonly date1904: boolean;
  /** Cells and rows that may still be read: a file may name one part for many sheets. */
  readonly left: { cells: number; rows: number };
  readonly file: string;
}

export interface WorksheetRead<Cell> extends RowsRead<Cell> {
  /** What the sheet says beside its cells. */
  readonly root: XmlElement;
  /** What newer programs and other users' views say of it. */
  readonly extensions: XmlElement;
}

const ASIDE = new Set(['extLst', 'customSheetViews']);

/** Reads a sheet in one go: its cells as `cellOf` makes them (null where it makes none), and what it says beside. */
export function readWorksheet<Cell>(
  part: SheetPart,
  shared: SharedParts,
  cellOf: (content: CellContent) => Cell | null,
): WorksheetRead<Cell> {
  const reader = new WorksheetReader(part.name, shared, cellOf);
  readXml(part.entry, reader);
  return reader.result();
}

class WorksheetReader<Cell> implements XmlListener {
  private readonly placed = new PlacedCells<Cell>();
  private readonly beside = new TreeBuilder();
  private readonly aside = new TreeBuilder();
  private depth = 0;
  private asideDepth = 0;
  private inData = false;
  private row = 0;
  private column = 0;
  private inCell = false;
  private readonly cell = new CellBeingRead();
  private readonly cells: CellReader;

  constructor(
    private readonly sheet: string,
    private readonly shared: SharedParts,
    private readonly cellOf: (content: CellContent) => Cell | null,
  ) {
    this.cells = new CellReader(shared.texts, shared.date1904);
    this.aside.open('extensions', {});
  }

  open(name: string, attributes: XmlAttributes): void {
    this.depth += 1;
    if (this.inData) {
      this.openInData(name, attributes);
    } else if (this.depth === 2 && name === 'sheetData') {
      this.inData = true;
    } else if (this.asideDepth > 0 || (this.depth === 2 && ASIDE.has(name))) {
      this.asideDepth += 1;
      this.aside.open(name, attributes);
    } else {
      this.beside.open(name, attributes);
    }
  }

  private openInData(name: string, attributes: XmlAttributes): void {
    if (this.inCell) {
      this.cell.open(name, attributes);
    } else if (name === 'row') {
      this.openRow(attributes);
    } else if (name === 'c') {
      this.openCell(attributes);
    }
  }

  private openRow({ r, ht, hidden, outlineLevel }: XmlAttributes): void {
    this.shared.left.rows -= 1;
    if (this.shared.left.rows < 0) {
      throw new TooMuch('too many rows');
    }
    const said = Math.trunc(Number(r));
    this.row = said > 0 ? said : this.row + 1;
    this.column = 0;
    if (this.row > LAST_ROW) {
      return;
    }
    this.placed.describe(
      this.row,
      ht === undefined ? null : Number(ht),
      saysYes(hidden),
      levelOf(outlineLevel),
    );
  }

  private openCell(attributes: XmlAttributes): void {
    this.shared.left.cells -= 1;
    if (this.shared.left.cells < 0) {
      throw new TooMuch('too many cells');
    }
    this.column = saidPlace(attributes.r)?.column ?? this.column + 1;
    this.cell.begin(attributes);
    this.inCell = true;
  }

  text(text: string): void {
    if (this.inData) {
      this.cell.text(text);
    } else if (this.asideDepth > 0) {
      this.aside.text(text);
    } else {
      this.beside.text(text);
    }
  }

  close(name: string): void {
    this.depth -= 1;
    if (this.inData) {
      this.closeInData(name);
    } else if (this.asideDepth > 0) {
      this.asideDepth -= 1;
      this.aside.close();
    } else {
      this.beside.close();
    }
  }

  private closeInData(name: string): void {
    if (name === 'c') {
      this.closeCell();
      this.inCell = false;
    } else if (name === 'sheetData') {
      this.inData = false;
    } else {
      this.cell.close(name);
    }
  }

  private closeCell(): void {
    const { styles } = this.shared;
    const { s } = this.cell.attributes;
    const style = s === undefined ? null : styles.of(Number(s));
    const content = this.cells.read(
      this.cell.written(this.row, this.column),
      (style ?? styles.standard).numberFormat,
      style,
    );
    const holds = content.value !== null || content.formula !== null;
    if (this.row > LAST_ROW || this.column > LAST_COLUMN) {
      this.beyond(holds);
      return;
    }
    const cell = this.cellOf(content);
    if (cell !== null) {
      this.placed.put(this.row, this.column, cell);
    }
  }

  /** A cell that no program shows: what is empty there is nothing, and what is not would be lost. */
  private beyond(holds: boolean): void {
    if (holds) {
      const at =
        this.column > LAST_COLUMN
          ? `${columnLetters(this.column)}${String(this.row)}`
          : cellAddress(this.row, this.column);
      throw new FileProblem('beyond-sheet', this.shared.file, `${this.sheet}!${at}`);
    }
  }

  result(): WorksheetRead<Cell> {
    this.aside.close();
    if (this.beside.root.name !== 'worksheet') {
      throw new Error('a worksheet is none');
    }
    return {
      ...this.placed.result(),
      root: this.beside.root,
      extensions: this.aside.root,
    };
  }
}
