import { useState, useSyncExternalStore, type DragEvent, type JSX } from 'react';
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { BusyBar } from './components/BusyBar';
import { CheckPanel } from './components/CheckPanel';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Footer } from './components/Footer';
import { GeneratePanel } from './components/GeneratePanel';
import { InputPanel } from './components/InputPanel';
import { Help } from './components/later-parts';
import { ListQuestions } from './components/ListQuestions';
import { NoticeBar } from './components/NoticeBar';
import { Pane, type Place } from './components/pane-context';
import { PublishPanel } from './components/PublishPanel';
import { QuestionBox } from './components/QuestionBox';
import { SettingsForm } from './components/SettingsForm';
import { PANEL, Stepper } from './components/Stepper';
import { UndoButton } from './components/UndoButton';
import type { SessionState } from '../src/session/state/session-state';
import type { SessionView } from '../src/session/state/session-view';
import type { Notice } from '../src/session/state/notice';
import { STEPS, type Step } from '../src/session/state/step';
import { textsOf } from '../src/words/pane';
import { THEMES, type ThemeName } from './theme';

const PANELS: Readonly<Record<Step, () => JSX.Element>> = {
  input: InputPanel,
  generate: GeneratePanel,
  check: CheckPanel,
  publish: PublishPanel,
};

/** Commands of the ribbon whose outcome is to be seen in the pane, whatever step stands there. */
const SHOWN_IN: Readonly<Partial<Record<Notice['kind'], Step>>> = {
  generated: 'generate',
  checked: 'check',
  'table-checked': 'check',
  'not-a-table': 'check',
  published: 'publish',
};

const useStyles = makeStyles({
  page: {
    // A page round the pane may give it less than the window.
    minHeight: 'var(--pane-height, 100vh)',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
    '& h2, & h3, & p': { margin: 0 },
    // A long choice must not widen the pane.
    '& .fui-Select, & select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
  // Most of it is empty most of the time.
  told: { display: 'flex', flexDirection: 'column' },
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, flexGrow: 1 },
});

/** The pane of a session, with what catches its faults around all of it. */
export function App({
  session,
  theme,
  place,
}: {
  readonly session: SessionView;
  readonly theme: ThemeName;
  readonly place: Place;
}): JSX.Element {
  return (
    <FluentProvider theme={THEMES[theme]}>
      <ErrorBoundary texts={textsOf(session.state().language)}>
        <Whole session={session} place={place} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** The steps, the panel of one of them, and what there is to tell. */
function Whole({ session, place }: { readonly session: SessionView; readonly place: Place }): JSX.Element {
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state(),
  );
  const texts = textsOf(state.language);
  const styles = useStyles();
  const [chosen, choose] = useState<Step | null>(null);
  const [help, setHelp] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [asked, setAsked] = useState<SessionState['asked']>(null);
  if (state.notice !== notice) {
    setNotice(state.notice);
    choose(shownIn(state) ?? chosen);
  }
  if (state.asked !== asked) {
    setAsked(state.asked);
    const show = state.asked?.show ?? null;
    setHelp(show === 'help');
    choose(show === 'help' ? chosen : show);
  }
  const step = chosen ?? nextStep(state);
  const Panel = PANELS[step];
  return (
    <Pane.Provider value={{ place, session, state, texts }}>
      <main
        className={styles.page}
        // A file that misses its place must not take the place of the pane.
        onDragOver={keepPane}
        onDrop={keepPane}
      >
        <h1 className={styles.heard}>{texts.title}</h1>
        <Stepper chosen={step} choose={choose} />
        {step === 'input' && <ListQuestions />}
        <div className={styles.told}>
          <SettingsForm />
          <UndoButton />
          <BusyBar />
          <NoticeBar choose={choose} />
        </div>
        {help && <Help close={() => setHelp(false)} />}
        <section className={styles.panel} id={PANEL} role="tabpanel" aria-label={texts.steps[step]}>
          <Panel />
        </section>
        <Footer help={() => setHelp(!help)} open={help} />
      </main>
      <QuestionBox />
    </Pane.Provider>
  );
}

/** Where the outcome of a command is to be seen; tables that are made again for a finding leave the findings where they are. */
function shownIn({ notice, check }: SessionState): Step | null {
  const again = notice?.kind === 'generated' && check !== null;
  return notice === null || again ? null : (SHOWN_IN[notice.kind] ?? null);
}

function keepPane(event: DragEvent): void {
  event.preventDefault();
}

/** The first step that is not done, until the user chooses one. */
function nextStep({ steps, printed, input }: SessionState): Step {
  // Tables without a list are there to be checked.
  if (printed && !input) {
    return 'check';
  }
  const open = STEPS.find((step) => steps[step] === 'ready' || steps[step] === 'attention');
  return open ?? (steps.publish === 'done' ? 'publish' : 'input');
}
