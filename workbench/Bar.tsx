import { Fragment, useSyncExternalStore, type JSX } from 'react';
import { FluentProvider, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { BAR_COMMANDS, type BarCommand, type BarCommandId } from '../src/commands/bar-commands';
import { WordsIn } from '../taskpane/components/Words';
import type { BarAction } from './bar-actions';
import { BarItem } from './BarItem';
import { LossQuestion } from './LossQuestion';
import { ToldSentence } from './ToldSentence';
import { THEMES } from '../taskpane/theme';
import type { Workbench } from './workbench';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexWrap: 'wrap',
  },
  apart: {
    width: '1px',
    height: '20px',
    margin: `0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralStroke2,
  },
  // A long name of a unit takes two small lines.
  name: {
    flex: '1 1 0',
    minWidth: '8em',
    display: 'flex',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingLeft: tokens.spacingHorizontalM,
  },
  title: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  unsaved: { flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  progress: { width: '12em' },
  message: {
    flexBasis: '100%',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    ':not(:empty)': { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  },
});

/** Files and samples: what Excel has in its own menus. */
export function Bar({
  workbench,
  actions,
}: {
  readonly workbench: Workbench;
  readonly actions: Readonly<Record<BarCommandId, BarAction>>;
}): JSX.Element {
  const state = useSyncExternalStore(
    (listener) => workbench.subscribe(listener),
    () => workbench.state(),
  );
  const { texts, language } = workbench;
  const styles = useStyles();
  const idle = state.busy === null && workbench.current?.session.state().busy === null;
  return (
    <FluentProvider theme={THEMES[state.theme]}>
      <div className={styles.bar} role="toolbar" aria-label={texts.bar}>
        {Object.entries<BarCommand>(BAR_COMMANDS).map(([id, { icon, apart }]) => (
          <Fragment key={id}>
            {apart && <span className={styles.apart} />}
            <BarItem
              action={actions[id as BarCommandId]}
              icon={icon}
              {...texts.commands[id as BarCommandId]}
              idle={idle}
              language={language}
            />
          </Fragment>
        ))}
        <span className={styles.name}>
          <strong className={styles.title}>
            <WordsIn language={language}>{state.name}</WordsIn>
          </strong>
          {state.changed && <span className={styles.unsaved}>● {texts.unsaved}</span>}
        </span>
        <div className={styles.message} role="status">
          {state.busy && (
            <Spinner size="tiny" label={<WordsIn language={language}>{state.busy.text}</WordsIn>} />
          )}
          {typeof state.busy?.done === 'number' && (
            <ProgressBar className={styles.progress} value={state.busy.done} aria-label={state.busy.text} />
          )}
          {state.warning !== null && (
            <ToldSentence text={state.warning} isTrouble workbench={workbench} close={{ warning: null }} />
          )}
          {state.message && (
            <ToldSentence {...state.message} workbench={workbench} close={{ message: null }} />
          )}
        </div>
      </div>
      {state.question && <LossQuestion question={state.question} language={language} />}
    </FluentProvider>
  );
}
