import {
  FindReplaceController,
  OpenFindDialogOperation,
  OpenReplaceDialogOperation,
  SheetsFindReplaceController,
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
