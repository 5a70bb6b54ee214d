import { createRoot } from 'react-dom/client';
import type { Language } from '../src/core/index';
import { registerFunctions, startScreen } from '../src/hosts/grid/screen';
import { focusFirst, moveBetweenAreas } from './areas';
import { Autosave } from './autosave';
import { Bar } from './Bar';
import { barActions } from './bar-actions';
import { gridFunctions, type FunctionMetadata } from './grid-functions';
import { SAMPLES } from './samples';
import { SheetStrip } from './SheetStrip';
import { takeShortcuts } from './shortcuts';
import { makeResizable } from './splitter';
import { WORKBENCH_TEXTS } from '../src/words/workbench';
import { Workbench } from './workbench';

export interface Opening {
  readonly language: Language;
  readonly version: string;
  readonly functions: readonly FunctionMetadata[];
  /** Id of the sample to begin with; '' for an empty workbook. */
  readonly sample: string;
  readonly elements: Readonly<
    Record<'whole' | 'bar' | 'sheets' | 'strip' | 'grid' | 'splitter' | 'pane', HTMLElement>
  >;
}

/** Opens the workbench in its page. */
export async function openWorkbench(opening: Opening): Promise<void> {
  const { language, version, elements } = opening;
  const texts = WORKBENCH_TEXTS[language];
  elements.sheets.setAttribute('aria-label', texts.grid);
  const app = startScreen(elements.grid, language);
  const autosave = await Autosave.open();
  const workbench = new Workbench({ language, version, pane: elements.pane, app, autosave });
  await workbench.newWorkbook();
  registerFunctions(app, gridFunctions(opening.functions, language));
  const actions = barActions(workbench, SAMPLES);
  createRoot(elements.bar).render(<Bar workbench={workbench} actions={actions} />);
  createRoot(elements.strip).render(<SheetStrip workbench={workbench} />);
  workbench.subscribe(() => {
    const { givenUp } = workbench.state();
    [elements.sheets, elements.pane].forEach((one) => one.toggleAttribute('inert', givenUp));
  });
  makeResizable(elements.splitter, elements.whole, texts.splitter);
  moveBetweenAreas([
    { element: elements.bar, focus: () => focusFirst(elements.bar, 'button'), remembers: true },
    { element: elements.sheets, focus: () => app.view?.focus(), remembers: false },
    {
      element: elements.pane,
      focus: () => focusFirst(elements.pane, '[role="tab"][aria-selected="true"]', 'button'),
      remembers: true,
    },
  ]);
  takeShortcuts({
    open: () => elements.bar.querySelector<HTMLInputElement>('input[type=file]')?.click(),
    save: () => void workbench.save('formulas'),
    print: actions.print.press,
    find: () => app.view?.find(false),
    replace: () => app.view?.find(true),
    nextSheet: () => workbench.turnSheets(1),
    previousSheet: () => workbench.turnSheets(-1),
  });
  takeDrops(elements.grid, actions.open.take);
  window.addEventListener('beforeunload', (event) => {
    if (workbench.state().changed) {
      event.preventDefault();
    }
  });
  const sample = SAMPLES.find(({ id }) => id === opening.sample);
  if (!(await workbench.offerLost()) && sample) {
    await workbench.openSample(sample);
  }
}

/** A file that is dropped on the grid is opened; one that is dropped on the pane is the pane's. */
function takeDrops(grid: HTMLElement, openFile: (file: File) => void): void {
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  grid.addEventListener(
    'dragover',
    (event) => {
      if (isFile(event)) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    { capture: true },
  );
  grid.addEventListener(
    'drop',
    (event) => {
      const file = event.dataTransfer?.files[0];
      if (isFile(event) && file) {
        event.preventDefault();
        event.stopPropagation();
        openFile(file);
      }
    },
    { capture: true },
  );
}
