import type { ICommand, IRange, Workbook } from '@univerjs/core';
import {
  FindDirection,
  FindReplaceController,
  IFindReplaceService,
  OpenFindDialogOperation,
  OpenReplaceDialogOperation,
  SheetsFindReplaceController,
  type IFindMatch,
  type IFindQuery,
  type IFindReplaceProvider,
} from '@univerjs/preset-sheets-find-replace';
import type { GridApp } from './app';
import { drawn } from './drawn';

const FIELD = '[data-u-comp="find-replace-dialog"]';
/** How often it is asked for, and for how many frames of the browser it is waited for each time. */
const TIMES = 50;
const FRAMES = 10;

/**
 * Opens the field to find, or to replace. The grid starts what finds in sheets seconds after it is drawn; and a field that is
 * asked for before its dialogs are drawn is lost, and taken for an open one ever after. So what it needs is started here, and
 * it is asked for until it is seen.
 */
export async function openFind(app: GridApp, replace: boolean, times = TIMES): Promise<void> {
  const injector = app.univer.__getInjector();
  injector.get(SheetsFindReplaceController);
  app.api.syncExecuteCommand(replace ? OpenReplaceDialogOperation.id : OpenFindDialogOperation.id);
  if (times > 1 && !(await drawn(FIELD, FRAMES))) {
    injector.get(FindReplaceController).closePanel();
    await openFind(app, replace, times - 1);
  }
}

/** A place in a sheet where something was found. */
type Match = IFindMatch<{ readonly subUnitId: string; readonly range: IRange }>;

/** What the grid finds in a workbook. What it does inside is known to it alone. */
interface Finder {
  readonly _workbook: Workbook;
  readonly _query: IFindQuery;
  readonly _matches: readonly Match[];
  /** The first of these places to go to from a range that is selected, with its number among all. */
  _findNextMatchByRange(matches: readonly Match[], from: IRange): readonly [Match, number];
}

/**
 * What is found first is what stands at the selected cell or next after it; where nothing does, the first of all. The grid would
 * begin with the last of all, unless it stands in the selected cell itself.
 */
export function findFromSelection(): void {
  const known = new WeakSet<IFindReplaceProvider>();
  for (const command of [OpenFindDialogOperation, OpenReplaceDialogOperation] as readonly ICommand[]) {
    const open = command.handler.bind(command);
    command.handler = (accessor, params, options) => {
      for (const provider of accessor.get(IFindReplaceService).getProviders()) {
        if (!known.has(provider)) {
          known.add(provider);
          const find = provider.find.bind(provider);
          provider.find = async (query) => {
            const models = await find(query);
            models.forEach((model) => beginAtSelection(model as unknown as Finder));
            return models;
          };
        }
      }
      return open(accessor, params, options);
    };
  }
}

function beginAtSelection(finder: Finder): void {
  finder._findNextMatchByRange = (matches, from) => {
    const here = finder._workbook.getActiveSheet()?.getSheetId();
    const byColumn = finder._query.findDirection === FindDirection.COLUMN;
    const next = matches.find(
      ({ range: { subUnitId, range } }) => subUnitId !== here || !isBefore(range, from, byColumn),
    );
    const match = next ?? matches[0]!;
    return [match, finder._matches.indexOf(match)];
  };
}

function isBefore(one: IRange, other: IRange, byColumn: boolean): boolean {
  const rows = one.startRow - other.startRow;
  const columns = one.startColumn - other.startColumn;
  return (byColumn ? columns || rows : rows || columns) < 0;
}
