import { ExcelHost } from '../src/hosts/excel';
import { associateCommands } from './commands';
import { mountPane } from './mount';
import { Session } from './session/session';
import { isSupported, showUnsupported } from './support';

/** Milliseconds without an edit before edited tables are checked again. */
const PAUSE = 600;

async function open(element: HTMLElement): Promise<void> {
  await Office.onReady();
  const { displayLanguage, requirements } = Office.context;
  if (!isSupported(requirements)) {
    showUnsupported();
    return;
  }
  const opening = Session.open(new ExcelHost(), {
    language: displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US',
    version: VERSION,
    year: new Date().getFullYear(),
    pause: PAUSE,
  });
  // Before the session is open: Excel may ask for a command as soon as the page is there.
  associateCommands(Office.actions, opening, () => Office.addin.showAsTaskpane());
  mountPane(element, await opening, { theme: isDark() ? 'dark' : 'light' });
}

/** Only Excel on the desktop tells its theme. */
function isDark(): boolean {
  const { officeTheme } = Office.context as { readonly officeTheme?: Office.OfficeTheme };
  return officeTheme?.isDarkTheme ?? false;
}

const element = document.getElementById('pane');
if (element) {
  void open(element);
}
