import { DataValidationType } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { IShortcutService } from '@univerjs/ui';
import type { GridApp } from './app';
import { drawn } from './drawn';

/** The grid's drop-down list of a cell: a heading and below it the words. */
const LIST = '[data-u-comp="sheets-dropdown-list"]';
/** Commands of the grid that its packages don't export. */
const SHOW = 'sheet.operation.show-data-validation-dropdown';
const HIDE = 'sheet.operation.hide-data-validation-dropdown';
/** Frames of the browser in which a list that was asked for is drawn. */
const PATIENCE = 60;

/**
 * The drop-down list of a cell by keyboard, as Excel has it: Alt+Down opens it, the arrow keys go through it, Enter chooses,
 * Esc closes. The grid opens it for the mouse alone, and tells no screen reader that it is a list.
 */
export function openListsByKey(app: GridApp, container: HTMLElement, focusCells: () => void): void {
  container.addEventListener(
    'keydown',
    (event) => {
      const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (key === 'ArrowDown' && altKey && !ctrlKey && !metaKey && !shiftKey && open(app, focusCells)) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    { capture: true },
  );
  // The grid takes a click on the word that the cell has for its removal.
  document.addEventListener(
    'click',
    (event) => {
      const word = (event.target as Element).closest(`${LIST} > :last-child > *`);
      if (word && isChosen(word) && activeCell(app)?.type === DataValidationType.LIST) {
        event.stopPropagation();
        hide(app);
      }
    },
    { capture: true },
  );
}

interface ListCell {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  /** What may stand in it; none where anything may. */
  readonly type: string | undefined;
}

function activeCell({ api }: GridApp): ListCell | null {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const cell = sheet?.getSelection()?.getCurrentCell();
  if (!workbook || !sheet || !cell) {
    return null;
  }
  const { actualRow: row, actualColumn: column } = cell;
  const type = sheet.getRange(row, column).getDataValidation()?.getCriteriaType();
  return { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), row, column, type };
}

/** Opens the list of the active cell; whether it has one. */
function open(app: GridApp, focusCells: () => void): boolean {
  const cell = activeCell(app);
  const listed = cell?.type === DataValidationType.LIST || cell?.type === DataValidationType.LIST_MULTIPLE;
  if (!cell || !listed || app.univer.__getInjector().get(IEditorBridgeService).isVisible().visible) {
    return false;
  }
  app.api.syncExecuteCommand(SHOW, cell);
  void drawn(LIST, PATIENCE).then((list) => list && lead(app, list, focusCells));
  return true;
}

/** Gives the keyboard to the words of a list, until it closes. */
function lead(app: GridApp, list: HTMLElement, focusCells: () => void): void {
  const box = list.lastElementChild!;
  const words = [...box.children] as HTMLElement[];
  box.setAttribute('role', 'listbox');
  box.setAttribute('aria-label', list.firstElementChild?.textContent ?? '');
  for (const word of words) {
    word.role = 'option';
    word.tabIndex = -1;
    word.ariaSelected = String(isChosen(word));
  }
  // Keys are the list's: the grid would move on with them.
  const grid = app.univer.__getInjector().get(IShortcutService).forceEscape();
  list.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const at = words.indexOf(document.activeElement as HTMLElement);
    const to = stepTo(event, at, words.length);
    if (to !== null) {
      event.preventDefault();
      words[to]?.focus();
    } else if (['Enter', ' ', 'Tab'].includes(event.key)) {
      event.preventDefault();
      words[at]?.click();
    } else if (event.key === 'Escape' || (event.altKey && event.key === 'ArrowUp')) {
      event.preventDefault();
      hide(app);
    }
  });
  const closing = new MutationObserver(() => {
    if (!list.isConnected) {
      closing.disconnect();
      grid.dispose();
      if (document.activeElement === document.body) {
        focusCells();
      }
    }
  });
  closing.observe(document.body, { childList: true, subtree: true });
  (words.find(isChosen) ?? words[0])?.focus();
}

function stepTo({ key, altKey }: KeyboardEvent, at: number, count: number): number | null {
  if (altKey) {
    return null;
  }
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, count - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: count - 1,
  };
  return steps[key] ?? null;
}

/** The grid ticks the word that the cell has. */
function isChosen(word: Element): boolean {
  return word.querySelector('svg') !== null;
}

function hide({ api }: GridApp): void {
  api.syncExecuteCommand(HIDE, {});
}
