import { cellKey, printArea, type Area } from '../model/address';
import { valueAt } from '../model/cells';
import type { Sheet, Workbook } from '../model/types';
import { recalculate } from '../evaluate/recalculate';
import { areasTarget, range, rangeTarget } from '../members/range-target';
import { plain } from '../members/range-values';
import type { Change, Host, Pane } from '../processor/host';
import type { HostObject } from '../processor/object-type';
import type { PageFunctions } from './custom-functions';
import { DOCUMENT_SELECTION, type Events } from './events';
import { NO_QUIRKS, type Quirks } from './quirks';

/** Who changes the workbook just now: a page's batch, its user, or somebody else who has it open. */
export type Actor = 'add-in' | 'user' | 'co-author';

export class WorkbookHost implements Host {
  readonly openedWorkbooks: string[] = [];
  quirks: Quirks = NO_QUIRKS;
  readonly pane: Pane = { state: 'Visible', startState: 'Inactive', ribbon: {} };
  coAuthoring = false;
  eventsEnabled = true;
  actor: Actor = 'user';
  #dirty = true;
  readonly #references = new Map<string, HostObject>();
  #nextReference = 1;

  constructor(
    readonly workbook: Workbook,
    readonly events: Events,
    readonly functions: PageFunctions,
    /** From this set of ExcelApi on, events tell who caused them. */
    readonly tellsTrigger: boolean,
    readonly isReadOnly: boolean,
  ) {}

  reset(): void {
    this.#references.clear();
    this.eventsEnabled = true;
    this.functions.reopen();
  }

  get referenceCount(): number {
    return this.#references.size;
  }

  keep(object: HostObject): string {
    const id = `ref${this.#nextReference}`;
    this.#nextReference += 1;
    this.#references.set(id, object);
    return id;
  }

  reference(id: string): HostObject | null {
    return this.#references.get(id) ?? null;
  }

  forget(id: string | null): void {
    if (id === null) {
      this.#references.clear();
    } else {
      this.#references.delete(id);
    }
  }

  moveReferences(sheet: Sheet, move: (area: Area) => Area | null): void {
    for (const [id, object] of this.#references) {
      const one = rangeTarget(object);
      const several = areasTarget(object);
      if (one?.sheet === sheet) {
        const area = move(one.area);
        if (area) {
          one.area = area;
        } else {
          this.#references.delete(id);
        }
      } else if (several?.sheet === sheet) {
        several.areas = several.areas.flatMap((area) => move(area) ?? []);
      }
    }
  }

  markDirty(): void {
    this.#dirty = true;
    this.workbook.isDirty = true;
  }

  calculate(always = false): void {
    const isAutomatic = this.workbook.calculationMode !== 'Manual';
    if (!this.#dirty || !(isAutomatic || always)) {
      return;
    }
    this.#dirty = false;
    const changed = recalculate(this.workbook, (name, args, caller) =>
      this.functions.call(name, args, caller),
    );
    if (!this.functions.isRegistered) {
      this.#stick();
    }
    if (changed && this.eventsEnabled) {
      for (const sheet of this.workbook.sheets) {
        if ([...sheet.cells.values()].some(({ formula }) => formula !== undefined)) {
          this.#post(16, sheet.id, { type: 'WorksheetCalculated', worksheetId: sheet.id });
        }
      }
    }
  }

  #stick(): void {
    for (const cell of this.workbook.sheets.flatMap((sheet) => [...sheet.cells.values()])) {
      if (cell.formula?.includes(`${this.functions.namespace}.`) && plain(cell.value) === '#NAME?') {
        cell.stuck = true;
      }
    }
  }

  forgetFunctions(): void {
    this.functions.forget();
  }

  isPending(): boolean {
    return this.functions.pending > 0;
  }

  /** Tells of a change; what the cell holds now is read when formulas have been calculated. */
  changed({ sheet, area, changeType, shiftDirection = 'None', before }: Change): void {
    if (
      !this.eventsEnabled ||
      !(this.events.isWanted(10, sheet.id) || this.events.isWanted(10, 'Workbook'))
    ) {
      return;
    }
    if (before !== undefined && sheet.cells.get(cellKey(area.top, area.left))?.formula !== undefined) {
      this.calculate();
    }
    const after = before === undefined ? undefined : plain(valueAt(sheet, area.top, area.left));
    this.#post(10, sheet.id, {
      type: 'WorksheetChanged',
      changeType,
      source: this.#source(),
      worksheetId: sheet.id,
      address: printArea(area),
      shiftDirection,
      referenceId: this.keep(range(sheet, area)),
      ...(this.tellsTrigger ? { triggerSource: this.actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown' } : {}),
      ...(before === undefined
        ? {}
        : {
            valueBefore: before,
            valueAfter: after,
            valueTypeBefore: typeName(before),
            valueTypeAfter: typeName(after),
          }),
    });
  }

  sheetEvent(eventType: number, message: Record<string, unknown> & { worksheetId: string }): void {
    if (this.eventsEnabled) {
      this.#post(eventType, message.worksheetId, { ...message, source: this.#source() });
    }
  }

  selected(sheet: Sheet, area: Area): void {
    this.workbook.selection = { sheet: sheet.id, area };
    if (this.workbook.active !== sheet.id) {
      this.workbook.active = sheet.id;
      this.sheetEvent(11, { type: 'WorksheetActivated', worksheetId: sheet.id });
    }
    this.sheetEvent(14, {
      type: 'WorksheetSelectionChanged',
      worksheetId: sheet.id,
      workbookId: 'Workbook',
      address: printArea(area),
    });
    this.events.other(DOCUMENT_SELECTION, []);
  }

  showPane(state: string): void {
    if (this.pane.state !== state) {
      this.pane.state = state;
      const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
      this.events.message(65_536, 65_539, '', JSON.stringify({ visibility }));
    }
  }

  subscribe(eventType: number, targetId: string, on: boolean): void {
    this.events.subscribe(eventType, targetId, on);
  }

  functionsReady(): void {
    this.functions.isReady = true;
    this.functions.sendWaiting();
  }

  functionResults(results: readonly (readonly unknown[])[]): void {
    this.functions.take(results);
    this.markDirty();
    this.calculate(true);
  }

  #source(): string {
    return this.actor === 'co-author' ? 'Remote' : 'Local';
  }

  #post(eventType: number, sheetId: string, message: object): void {
    this.events.post(eventType, sheetId, message);
    this.events.post(eventType, 'Workbook', message);
  }
}

function typeName(value: unknown): string {
  if (value === '') {
    return 'Empty';
  }
  return { number: 'Double', boolean: 'Boolean' }[typeof value as 'number'] ?? 'String';
}
