import type { HostEdit } from '../hosts/host';
import { TIMING } from '../hosts/user-timing';
import { remark } from './checking';
import type { Workspace } from './workspace';
import type { Notice } from './state/notice';

/** Notices that say something of what stood there before: "no errors", so many lines. */
const SAID_OF_CELLS: readonly Notice['kind'][] = [
  'checked',
  'table-checked',
  'not-a-table',
  'imported',
  'generated',
  'published',
  'done',
  'marks-cleared',
  'repaired',
  'lines-refused',
  'carry-over-refused',
  'no-tables',
  'nothing-checked',
  'no-lines',
];

/** Follows edits: after a pause in typing, what they touch is read and checked again. */
export class LiveCheck {
  /** Sheets edited since the last look; null for the workbook as a whole. */
  private sheets: Set<string> | null = new Set();
  private local = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly workspace: Workspace) {}

  onEdit({ sheets, remote }: HostEdit): void {
    if (sheets === null || this.sheets === null) {
      this.sheets = null;
    } else {
      sheets.forEach((sheet) => this.sheets!.add(sheet));
    }
    this.local ||= !remote;
    this.workspace.setDirty(true);
    this.wait();
  }

  /** Looks no more: the workbook is closed. */
  end(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
    }
  }

  private wait(): void {
    if (this.timer !== null) {
      clearTimeout(this.timer);
    }
    this.timer = setTimeout(() => void this.look(), this.workspace.options.pause);
  }

  private async look(): Promise<void> {
    const { workspace } = this;
    this.timer = null;
    if (workspace.state().busy) {
      this.wait();
      return;
    }
    const sheets = this.sheets && [...this.sheets];
    const { local } = this;
    this.sheets = new Set();
    this.local = false;
    const start = performance.now();
    await workspace.quietly(async () => {
      const changed = await workspace.known.refresh(sheets, workspace.settings);
      // Edits may have come in while it was read.
      workspace.setDirty(this.timer !== null);
      const { notice } = workspace.state();
      if (changed && notice && SAID_OF_CELLS.includes(notice.kind)) {
        workspace.show({ notice: null });
      }
      // Another author's own add-in marks what that author edits.
      if (changed && local && workspace.known.lastReport()) {
        await remark(workspace);
      }
    });
    performance.measure(TIMING.checkedAgain, { start });
  }
}
