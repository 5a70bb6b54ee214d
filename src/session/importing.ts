import type { ColumnMapping, LineField, MoneyUnit } from '../core/index';
import { readWorkbookBytes } from '../hosts/workbook-bytes';
import type { Workspace } from './workspace';
import { previewOf, readList, type ReadList } from './import-preview';
import { importLines } from './list-commands';
import { mappingOf } from './list-records';
import type { ImportAnswer } from './state/session-view';

/** A list that is about to be imported: read, shown as it was understood, and taken in or put away. */
export class Importing {
  private list: ReadList | null = null;

  constructor(private readonly workspace: Workspace) {}

  async readFile(name: string, bytes: Uint8Array): Promise<null> {
    this.preview({ from: name, workbook: await readWorkbookBytes(bytes, name), sheet: null });
    return null;
  }

  async readSelection(): Promise<null> {
    const workbook = await this.workspace.host.readSelection();
    const from = workbook.sheets[0]?.name ?? '';
    const isOurs = from === this.workspace.known.inputSheet;
    this.preview({ from, workbook, sheet: isOurs ? null : from });
    return null;
  }

  async readSheet(sheet: string): Promise<null> {
    const { host, known } = this.workspace;
    const workbook = await host.read([sheet]);
    const how = known.recordOf(sheet);
    this.preview({ from: sheet, workbook, sheet }, how?.moneyUnit ?? null, mappingOf(how));
    return null;
  }

  /** Reads it again, by another classification. */
  readAgain(): void {
    if (this.list) {
      const { moneyUnit, mapping } = this.list;
      this.preview(this.list, moneyUnit, mapping);
    }
  }

  setMoneyUnit(unit: MoneyUnit): void {
    if (this.list) {
      this.preview(this.list, unit, this.list.mapping);
    }
  }

  mapColumn(column: number, field: LineField | null): void {
    if (this.list) {
      const { moneyUnit, mapping } = this.list;
      this.preview(this.list, moneyUnit, new Map(mapping).set(column, field));
    }
  }

  private preview(
    { from, workbook, sheet }: Pick<ReadList, 'from' | 'workbook' | 'sheet'>,
    unit: MoneyUnit | null = null,
    mapping: ColumnMapping = new Map(),
  ): void {
    const { settings } = this.workspace;
    const { classification } = this.workspace.known;
    this.list = readList(from, workbook, unit, mapping, settings, classification, sheet);
    this.workspace.show({ importing: previewOf(this.list, settings.year) });
  }

  dismiss(): void {
    this.list = null;
    this.workspace.show({ importing: null });
  }

  async accept({ skipRefused, writeRefused = false }: ImportAnswer): Promise<void> {
    const { list } = this;
    const { budget, rows } = list?.reading ?? {};
    const left = rows?.refused ?? 0;
    const any = (rows?.read ?? 0) > 0 || (writeRefused && left > 0);
    const carries = (list?.reading.carry?.refused.length ?? 0) === 0;
    if (list && budget && any && carries && (left === 0 || skipRefused || writeRefused)) {
      await this.workspace.command('importLines', () =>
        importLines(this.workspace, list, writeRefused ? 'write' : 'skip', () => this.dismiss()),
      );
    }
  }
}
