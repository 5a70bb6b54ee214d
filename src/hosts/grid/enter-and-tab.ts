import {
  Direction,
  ICommandService,
  type IAccessor,
  type ICommand,
  type ISelectionCell,
} from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import {
  IEditorBridgeService,
  MoveSelectionEnterAndTabCommand,
  SetCellEditVisibleOperation,
  whenSheetEditorActivated,
} from '@univerjs/sheets-ui';
import { IShortcutService, KeyCode, MetaKeys } from '@univerjs/ui';
import type { GridApp } from './app';

interface Move {
  readonly direction: Direction;
  readonly keycode: KeyCode;
}

interface Sheet {
  readonly unitId: string;
  readonly sheetId: string;
}

/** What the grid keeps of a run of Tab: where it began. It is known to its own commands alone. */
interface Runs {
  getCurrentBySearch(of: Sheet & { readonly keycode: KeyCode }): object | undefined;
  addOrUpdate(run: object): void;
  remove(of: Sheet & { readonly keycode: KeyCode }): void;
}

/** What is selected in the sheet in front. */
interface Selections {
  getCurrentSelections(): readonly object[];
}

/** Where a key has led: a sheet and a cell of it. */
interface Reached extends Sheet {
  readonly row: number;
  readonly column: number;
}

const BACK: Readonly<Partial<Record<Direction, Direction>>> = {
  [Direction.RIGHT]: Direction.LEFT,
  [Direction.DOWN]: Direction.UP,
};

/**
 * Enter and Tab as Excel has them. Enter goes back to the column in which a run of Tab began, only if nothing but these keys
 * has led away from there: the grid would do so after a click, too. With Shift they take over what is typed and go back, straight
 * and without beginning a run.
 */
export function enterAndTab(app: GridApp): void {
  const injector = app.univer.__getInjector();
  let reached: Reached | null = null;
  let back = false;

  const command: ICommand<Move> = MoveSelectionEnterAndTabCommand;
  const move = command.handler.bind(command);
  command.handler = (accessor, params, options) => {
    const from = placeOf(app, accessor.get(SheetsSelectionsService).getCurrentLastSelection()?.primary);
    const direction = params && back ? (BACK[params.direction] ?? params.direction) : params?.direction;
    back = false;
    const goesOn = from !== null && reached !== null && isSame(from, reached);
    const get: IAccessor['get'] = (...asked: Parameters<IAccessor['get']>) => {
      const service: unknown = accessor.get(...asked);
      if (isKind<Runs>(service, 'getCurrentBySearch')) {
        if (from && (!goesOn || direction === Direction.UP)) {
          service.remove({ ...from, keycode: KeyCode.TAB });
        }
        return (direction === Direction.LEFT ? onlyKnown(service) : service) as never;
      }
      return (isKind<Selections>(service, 'getCurrentSelections') ? rounded(service) : service) as never;
    };
    const watching = injector.get(ICommandService).beforeCommandExecuted((info) => {
      if (info.id === SetSelectionsOperation.id) {
        const { selections } = info.params as {
          readonly selections: readonly { primary?: ISelectionCell }[];
        };
        reached = placeOf(app, selections.find(({ primary }) => primary)?.primary);
      }
    });
    try {
      return move({ get } as IAccessor, params && { ...params, direction: direction! }, options);
    } finally {
      watching.dispose();
    }
  };

  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === SetCellEditVisibleOperation.id) {
      back = (params as { readonly back?: boolean } | undefined)?.back === true;
      const editor = back ? injector.get(IEditorBridgeService) : null;
      if (editor?.isForceKeepVisible()) {
        // A formula that is typed keeps its field open otherwise.
        editor.disableForceKeepVisible();
      }
    }
  });
  const shortcuts = injector.get(IShortcutService);
  for (const keycode of [KeyCode.TAB, KeyCode.ENTER]) {
    shortcuts.registerShortcut({
      id: SetCellEditVisibleOperation.id,
      binding: keycode | MetaKeys.SHIFT,
      preconditions: whenSheetEditorActivated,
      staticParameters: { visible: false, eventType: DeviceInputEventType.Keyboard, keycode, back: true },
    });
  }
}

function isKind<T extends object>(service: unknown, method: keyof T): service is T {
  return service instanceof Object && method in service;
}

/** A run that is there goes on; none begins. */
function onlyKnown(runs: Runs): Runs {
  return {
    getCurrentBySearch: (of) => runs.getCurrentBySearch(of),
    addOrUpdate: () => undefined,
    remove: (of) => runs.remove(of),
  };
}

/** The selections as a ring: before the first stands the last. The grid looks there going back, and would select nothing. */
function rounded(service: Selections): Selections {
  const ring = (): readonly object[] => {
    const selections = [...service.getCurrentSelections()];
    const round = Object.assign([...selections], { '-1': selections.at(-1) });
    return Object.assign(selections, { concat: () => round });
  };
  return new Proxy(service, {
    get: (of, name) => {
      const value: unknown = name === 'getCurrentSelections' ? ring : Reflect.get(of, name, of);
      return typeof value === 'function' ? (value.bind(of) as unknown) : value;
    },
  });
}

function placeOf({ api }: GridApp, cell: ISelectionCell | null | undefined): Reached | null {
  const workbook = api.getActiveWorkbook();
  return workbook && cell
    ? {
        unitId: workbook.getId(),
        sheetId: workbook.getActiveSheet().getSheetId(),
        row: cell.actualRow,
        column: cell.actualColumn,
      }
    : null;
}

function isSame(one: Reached, other: Reached): boolean {
  return (
    one.unitId === other.unitId &&
    one.sheetId === other.sheetId &&
    one.row === other.row &&
    one.column === other.column
  );
}
