import { ExcelHost } from '../src/hosts/excel';
import type { CommandId } from './command-ids';
import { associateCommands } from './commands';
import { mountPane } from './mount';
import { Session } from './session/session';
import type { SessionActions } from './session/state';
import { isSupported, showUnsupported } from './support';

/** Milliseconds without an edit before edited tables are checked again. */
const PAUSE = 600;

/** What each command of ribbon and cell menu asks of the session. */
const RUN: Readonly<Record<CommandId, (session: SessionActions) => Promise<void>>> = {
  newInput: (session) => session.newInput(),
  generate: (session) => session.generate(),
  undo: (session) => session.undo(),
  check: (session) => session.check(),
  clearMarks: (session) => session.clearMarks(),
  finalise: (session) => session.finalise(),
  // Tables depend on each other, so all are checked; the pane shows the findings of the selected sheet.
  checkThisTable: (session) => session.check(),
};

async function open(element: HTMLElement): Promise<void> {
  await Office.onReady();
  const { displayLanguage, requirements } = Office.context as Partial<Office.Context>;
  // Outside Excel there are no requirements to ask.
  if (!requirements || !isSupported(requirements)) {
    showUnsupported();
    return;
  }
  const opening = Session.open(new ExcelHost(), {
    language: displayLanguage?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US',
    version: VERSION,
    year: new Date().getFullYear(),
    pause: PAUSE,
  });
  // Before the session is open: Excel may ask for a command as soon as the page is there.
  associateCommands(
    (id, carryOut) => Office.actions.associate(id, carryOut),
    () => Office.addin.showAsTaskpane(),
    async (id) => RUN[id](await opening),
  );
  mountPane(element, await opening, { theme: isDark() ? 'dark' : 'light' });
}

/** Only some Excels tell their theme. */
function isDark(): boolean {
  const { officeTheme } = Office.context as Partial<Office.Context>;
  return officeTheme?.isDarkTheme ?? false;
}

const element = document.getElementById('pane');
if (element) {
  void open(element);
}
