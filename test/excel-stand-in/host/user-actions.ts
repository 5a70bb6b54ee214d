import { MAX_COLUMNS, printArea, singleCell, type Area } from '../model/address';
import { valueAt } from '../model/cells';
import { moveArea, shift } from '../model/structure';
import type { Sheet } from '../model/types';
import { findSheet, newId, sheetById } from '../model/workbook';
import { requireEditable, resolve } from '../members/guards';
import { enter, plain } from '../members/range-values';
import { copySheet } from '../members/sheet-copy';
import { deleteSheet, rename } from '../members/worksheet';
import { addSheet } from '../members/worksheets';
import type { Actor, WorkbookHost } from './workbook-host';

/** What people do in Excel itself, without the add-in. */
export abstract class UserActions {
  abstract readonly host: WorkbookHost;

  /** Calculates and sends the events. */
  protected abstract finishUserAction(): void;

  /** Types a value, or a formula with its `=`, into a cell. Right below a table, the table grows, as Excel does it. */
  userEdits(sheet: string, address: string, value: string | number | boolean): void {
    this.#as('user', () => {
      this.#edit(sheet, address, value);
      this.#growTable(this.#sheet(sheet), this.#area(sheet, address));
    });
  }

  /** Pastes a block of values and formulas, its first cell at the address. No table grows: not every program does it. */
  userPastes(
    sheet: string,
    address: string,
    rows: readonly (readonly (string | number | boolean)[])[],
  ): void {
    this.#as('user', () => {
      const target = this.#sheet(sheet);
      const { top, left } = this.#area(sheet, address);
      const width = Math.max(1, ...rows.map((row) => row.length));
      const area = { top, left, bottom: top + Math.max(rows.length, 1) - 1, right: left + width - 1 };
      requireEditable(target, [area]);
      rows.forEach((row, down) =>
        row.forEach((value, along) => enter(target, top + down, left + along, value)),
      );
      this.host.markDirty();
      this.host.changed({ sheet: target, area, changeType: 'RangeEdited' });
    });
  }

  coAuthorEdits(sheet: string, address: string, value: string | number | boolean): void {
    this.host.coAuthoring = true;
    this.#as('co-author', () => this.#edit(sheet, address, value));
  }

  userSelects(sheet: string, address: string): void {
    this.#as('user', () => this.host.selected(this.#sheet(sheet), this.#area(sheet, address)));
  }

  /** What is selected, as `表一!B6`. */
  selectedAddress(): string {
    const { sheet, area } = this.host.workbook.selection;
    return `${sheetById(this.host.workbook, sheet).name}!${printArea(area)}`;
  }

  /** Inserts rows above the row that now has this number (as Excel counts: from 1). */
  userInsertsRow(sheet: string, row: number, count = 1): void {
    this.#as('user', () => this.#moveRows(this.#sheet(sheet), row - 1, count, true));
  }

  userDeletesRow(sheet: string, row: number, count = 1): void {
    this.#as('user', () => this.#moveRows(this.#sheet(sheet), row - 1, count, false));
  }

  userRenames(sheet: string, name: string): void {
    this.#as('user', () => rename(this.#sheet(sheet), name, this.host));
  }

  userAddsSheet(name?: string): void {
    this.#as('user', () => {
      const sheet = addSheet(this.host.workbook, name ?? null);
      this.host.sheetEvent(13, { type: 'WorksheetAdded', worksheetId: sheet.id });
    });
  }

  userDeletesSheet(sheet: string): void {
    this.#as('user', () => deleteSheet(this.#sheet(sheet), this.host));
  }

  /** Makes a rule with a formula in the dialog of conditional formatting. */
  userAddsRule(sheet: string, address: string, formula: string): void {
    this.#as('user', () => {
      this.#sheet(sheet).conditionalFormats.unshift({
        id: newId(this.host.workbook),
        type: 'Custom',
        areas: [this.#area(sheet, address)],
        stopIfTrue: false,
        formula,
        rule: null,
        format: { 'fill.color': '#00FF00' },
        byUser: true,
      });
    });
  }

  /** Copies a sheet by its tab. */
  userCopiesSheet(sheet: string): void {
    this.#as('user', () => copySheet(this.#sheet(sheet), null, null, this.host));
  }

  /** The cross of a pane in a shared runtime only hides it. */
  userClosesPane(): void {
    this.#as('user', () => this.host.showPane('Background'));
  }

  setProtection(
    sheet: string,
    on: boolean,
    options: Record<string, unknown> = {},
    password: string | null = null,
  ): void {
    this.#sheet(sheet).protection = on ? { options, password } : null;
  }

  /** What a cell shows to a program: its value, errors as texts. */
  valueOf(sheet: string, address: string): unknown {
    this.host.calculate();
    const { top, left } = this.#area(sheet, address);
    return plain(valueAt(this.#sheet(sheet), top, left));
  }

  #as(actor: Actor, act: () => void): void {
    this.host.actor = actor;
    try {
      act();
      this.finishUserAction();
    } finally {
      this.host.actor = 'user';
    }
  }

  #edit(name: string, address: string, value: string | number | boolean): void {
    const sheet = this.#sheet(name);
    const area = this.#area(name, address);
    requireEditable(sheet, [area]);
    const before = plain(valueAt(sheet, area.top, area.left));
    enter(sheet, area.top, area.left, value);
    this.host.markDirty();
    this.host.changed({ sheet, area: singleCell(area.top, area.left), changeType: 'RangeEdited', before });
  }

  #growTable(sheet: Sheet, { top, left }: Area): void {
    for (const table of this.host.workbook.tables) {
      const { area } = table;
      const isBelow = table.sheet === sheet.id && top === area.bottom + 1;
      if (isBelow && left >= area.left && left <= area.right) {
        table.area = { ...area, bottom: top };
        this.host.markDirty();
      }
    }
  }

  #moveRows(sheet: Sheet, row: number, count: number, insert: boolean): void {
    const area: Area = { top: row, bottom: row + count - 1, left: 0, right: MAX_COLUMNS - 1 };
    const change = { area, along: 'rows', insert } as const;
    shift(this.host.workbook, sheet, change);
    this.host.moveReferences(sheet, (kept) => moveArea(kept, change));
    this.host.markDirty();
    this.host.changed({
      sheet,
      area,
      changeType: insert ? 'RowInserted' : 'RowDeleted',
      shiftDirection: insert ? 'ShiftCellDown' : 'ShiftCellUp',
    });
  }

  #sheet(name: string): Sheet {
    const sheet = findSheet(this.host.workbook, name);
    if (!sheet) {
      throw new Error(`no sheet ${name}`);
    }
    return sheet;
  }

  #area(sheet: string, address: string): Area {
    return resolve(this.host.workbook, this.#sheet(sheet), address).area;
  }
}
