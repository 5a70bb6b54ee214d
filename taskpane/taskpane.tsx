import { StrictMode, useSyncExternalStore, type JSX } from 'react';
import { createRoot } from 'react-dom/client';
import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import { ExcelHost } from '../src/hosts/excel';
import { associateCommands } from './commands';
import type { CommandId } from './command-ids';
import { Session } from './session/session';
import type { SessionView } from './session/state';
import { isSupported, showUnsupported } from './support';

function Pane({ session }: { readonly session: SessionView }): JSX.Element {
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state(),
  );
  return (
    <FluentProvider theme={webLightTheme}>
      <Text as="h1">{state.settings.unit === '' ? '预算公开' : state.settings.unit}</Text>
      <Text as="p">{state.notice?.kind ?? ''}</Text>
    </FluentProvider>
  );
}

async function open(element: HTMLElement): Promise<void> {
  await Office.onReady();
  if (!isSupported(Office.context.requirements)) {
    showUnsupported();
    return;
  }
  const opening = Session.open(new ExcelHost(), {
    language: Office.context.displayLanguage.startsWith('zh') ? 'zh-CN' : 'en-US',
    version: VERSION,
    year: new Date().getFullYear(),
    pause: 1500,
  });
  associateCommands(
    (id, carryOut) => {
      Office.actions.associate(id, carryOut);
    },
    async () => Office.addin.showAsTaskpane(),
    async (id) => actions[id](await opening),
  );
  createRoot(element).render(
    <StrictMode>
      <Pane session={await opening} />
    </StrictMode>,
  );
}

const actions: Record<CommandId, (session: SessionView) => Promise<void>> = {
  newInput: async (session) => session.newInput(),
  generate: async (session) => session.generate(),
  undo: async (session) => session.undo(),
  check: async (session) => session.check(),
  clearMarks: async (session) => session.clearMarks(),
  finalise: async (session) => session.finalise(),
  checkThisTable: async (session) => session.check(),
};

const element = document.getElementById('pane');
if (element) {
  void open(element);
}
