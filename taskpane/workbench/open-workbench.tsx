import { createRoot } from 'react-dom/client';
import type { Language } from '../../src/core/index';
import { registerFunctions, startScreen } from '../../src/hosts/grid/screen';
import { themeOf } from '../theme';
import { Bar, type BarActions } from './Bar';
import { gridFunctions, type FunctionMetadata } from './grid-functions';
import { SAMPLES } from './samples';
import { makeResizable } from './splitter';
import { WORKBENCH_TEXTS } from './texts';
import { Workbench } from './workbench';

export interface Opening {
  readonly language: Language;
  readonly version: string;
  readonly functions: readonly FunctionMetadata[];
  /** Id of the sample to begin with; '' for an empty workbook. */
  readonly sample: string;
  readonly elements: Readonly<Record<'whole' | 'bar' | 'grid' | 'splitter' | 'pane', HTMLElement>>;
}

/** Opens the workbench in its page. */
export async function openWorkbench(opening: Opening): Promise<void> {
  const { language, version, elements } = opening;
  const texts = WORKBENCH_TEXTS[language];
  const theme = themeOf(undefined, window.matchMedia('(forced-colors: active)').matches);
  nameRegion(elements.grid, texts.grid);
  nameRegion(elements.pane, texts.pane);
  const app = startScreen(elements.grid, language);
  const workbench = new Workbench({ language, version, theme, pane: elements.pane, app });
  await workbench.newWorkbook();
  registerFunctions(app, gridFunctions(opening.functions, language));
  const actions: BarActions = {
    newWorkbook: () => void workbench.newWorkbook(),
    openFile: () => undefined,
    openSample: (sample) => void workbench.openSample(sample),
    save: () => undefined,
    print: () => void workbench.print(),
  };
  createRoot(elements.bar).render(
    <Bar workbench={workbench} samples={SAMPLES} actions={actions} theme={theme} />,
  );
  makeResizable(elements.splitter, elements.whole, texts.splitter);
  const sample = SAMPLES.find(({ id }) => id === opening.sample);
  if (sample) {
    await workbench.openSample(sample);
  }
}

function nameRegion(element: HTMLElement, name: string): void {
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', name);
}
