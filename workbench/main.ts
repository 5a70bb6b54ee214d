import { loadTheRest } from '../taskpane/load-the-rest';
import { languageFor, type Language } from '../src/words/language';
import { WORKBENCH_TEXTS } from '../src/words/workbench';

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) {
    throw new Error(`The page has no #${id}`);
  }
  return element;
}

/** `?lang=en-US` says it, else the browser does. */
function languageOf(): Language {
  return languageFor(new URLSearchParams(window.location.search).get('lang') ?? navigator.language);
}

async function open(): Promise<void> {
  const language = languageOf();
  const texts = WORKBENCH_TEXTS[language];
  document.documentElement.lang = language;
  document.title = texts.title;
  const grid = part('grid');
  grid.textContent = texts.loading;
  // The grid is large: the page is there before it.
  const { openWorkbench } = await import('./open-workbench');
  grid.textContent = '';
  await openWorkbench({
    language,
    version: VERSION,
    functions: FUNCTIONS_METADATA[language],
    sample: window.location.hash.slice(1),
    elements: {
      whole: part('workbench'),
      bar: part('bar'),
      sheets: part('sheets'),
      strip: part('strip'),
      grid,
      splitter: part('splitter'),
      pane: part('pane'),
    },
  });
  await loadTheRest();
}

void open();
