import { ExcelHost } from '../src/hosts/excel';
import { associateCommands } from './associate-commands';
import { followTheme } from './follow-theme';
import { loadTheRest } from './load-the-rest';
import { mountPane } from './mount';
import { pageSolver } from '../src/hosts/solver/page-solver';
import { Session } from '../src/session/session';
import { languageFor } from '../src/words/language';
import { missingSets, showUnsupported } from './support';
import { download, fileName, XLSX } from './components/download';
import { themeOf, type ThemeName } from './theme';

/** Milliseconds without an edit before edited tables are checked again. */
const PAUSE = 600;

async function open(element: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  // In a browser, where somebody looks whether the address is right.
  if ((host as Office.HostType | null) === null) {
    window.location.replace('help.html');
    return;
  }
  const missing = host === Office.HostType.Excel ? missingSets(Office.context.requirements) : ['host'];
  if (missing.length > 0) {
    showUnsupported(missing);
    return;
  }
  const opening = Session.open(new ExcelHost(handOver), {
    language: languageFor(Office.context.displayLanguage),
    version: VERSION,
    year: new Date().getFullYear(),
    pause: PAUSE,
    solver: pageSolver,
  });
  associateCommands(
    (id, carryOut) => {
      Office.actions.associate(id, carryOut);
    },
    async () => Office.addin.showAsTaskpane(),
    opening,
  );
  const pane = mountPane(element, await opening, { theme: theme() });
  const look = followTheme(theme, pane.setTheme);
  // A pane of a shared runtime is only hidden when it is closed.
  await Office.addin.onVisibilityModeChanged(look).catch(() => undefined);
  await loadTheRest();
}

/** The published tables as a file, where Excel takes them in no other way. */
function handOver(bytes: Uint8Array): void {
  download(fileName('公开表', 'xlsx'), bytes, XLSX);
}

function theme(): ThemeName {
  return themeOf(background(), window.matchMedia('(forced-colors: active)').matches);
}

function background(): string | undefined {
  try {
    return (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  } catch {
    // Some builds of Excel have no theme to tell of; the light one serves.
    return undefined;
  }
}

const element = document.getElementById('pane');
if (element) {
  void open(element);
}
