import { useState, useSyncExternalStore, type JSX } from 'react';
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { BusyBar } from './components/BusyBar';
import { CheckPanel } from './components/CheckPanel';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Footer } from './components/Footer';
import { GeneratePanel } from './components/GeneratePanel';
import { InputPanel } from './components/InputPanel';
import { NoticeBar } from './components/NoticeBar';
import { Pane } from './components/pane-context';
import { PublishPanel } from './components/PublishPanel';
import { QuestionBox } from './components/QuestionBox';
import { SettingsForm } from './components/SettingsForm';
import { Stepper } from './components/Stepper';
import { STEPS, type SessionState, type SessionView, type Step } from './session/state';
import { textsOf } from './texts/texts';
import { THEMES, type ThemeName } from './theme';

const PANELS: Readonly<Record<Step, () => JSX.Element>> = {
  input: InputPanel,
  generate: GeneratePanel,
  check: CheckPanel,
  publish: PublishPanel,
};

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
  },
  // Excel shows the title above the pane; here it is for those who listen.
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, flexGrow: 1 },
});

/** The whole pane: the steps, the panel of one of them, and what there is to tell. */
export function App({
  session,
  theme,
}: {
  readonly session: SessionView;
  readonly theme: ThemeName;
}): JSX.Element {
  const state = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.state(),
  );
  const texts = textsOf(state.language);
  const styles = useStyles();
  const [chosen, choose] = useState<Step | null>(null);
  const step = chosen ?? nextStep(state);
  const Panel = PANELS[step];
  return (
    <FluentProvider theme={THEMES[theme]}>
      <ErrorBoundary texts={texts}>
        <Pane.Provider value={{ session, state, texts }}>
          <main className={styles.page}>
            <h1 className={styles.title}>{texts.title}</h1>
            <Stepper chosen={step} choose={choose} />
            <SettingsForm />
            <BusyBar />
            <NoticeBar choose={choose} />
            <QuestionBox />
            <section className={styles.panel} id="panel" role="tabpanel" aria-label={texts.steps[step]}>
              <Panel />
            </section>
            <Footer />
          </main>
        </Pane.Provider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** The first step that is not done, until the user chooses one. */
function nextStep({ steps }: SessionState): Step {
  return STEPS.find((step) => steps[step] === 'ready' || steps[step] === 'attention') ?? 'input';
}
