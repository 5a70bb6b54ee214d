import { createRoot } from 'react-dom/client';
import type { Language, WorkbookPlan } from '../src/core/index';
import type { ThemeName } from '../taskpane/theme';
import { printTables } from './print-tables';
import { PrintView } from './PrintView';
import { WORKBENCH_TEXTS } from '../src/words/workbench';

/** Shows the sheets of a plan over the page, as they are printed. What lies behind waits until the view is closed. */
export function openPrintView(plan: WorkbookPlan, language: Language, theme: ThemeName): void {
  const texts = WORKBENCH_TEXTS[language];
  const behind = [...document.body.children].filter((one) => one instanceof HTMLElement && !one.inert);
  const { activeElement, title } = document;
  const view = document.createElement('div');
  view.className = 'print-view';
  view.setAttribute('role', 'dialog');
  view.setAttribute('aria-modal', 'true');
  view.setAttribute('aria-label', texts.commands.print.label);
  const setInert = (inert: boolean): void => behind.forEach((one) => one.toggleAttribute('inert', inert));
  const tables = printTables(plan);
  const root = createRoot(view);
  const close = (): void => {
    root.unmount();
    view.remove();
    setInert(false);
    document.title = title;
    (activeElement as HTMLElement | null)?.focus();
  };
  setInert(true);
  document.body.append(view);
  // The browser names a PDF after it.
  document.title = texts.printed(plan.unit, plan.year);
  root.render(
    <PrintView tables={tables} texts={texts} theme={theme} onPrint={() => window.print()} onClose={close} />,
  );
}
