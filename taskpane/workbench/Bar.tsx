import { useSyncExternalStore, type JSX } from 'react';
import { FluentProvider, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { FilePicker } from '../components/FilePicker';
import { WordsIn } from '../components/Words';
import { BarButton } from './BarButton';
import { BarMenu } from './BarMenu';
import { LossQuestion } from './LossQuestion';
import { ToldSentence } from './ToldSentence';
import { THEMES } from '../theme';
import type { Sample } from './samples';
import { needsList } from './sheet-entries';
import type { Workbench } from './workbench';
import { SAVE_STYLES, type SaveStyle } from './workbench-file';

export interface BarActions {
  readonly newWorkbook: () => void;
  readonly newFromTemplate: () => void;
  readonly openFile: (file: File) => void;
  readonly openSample: (sample: Sample) => void;
  readonly save: (style: SaveStyle) => void;
  readonly print: () => void;
}

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
  samples,
  actions,
}: {
  readonly workbench: Workbench;
  readonly samples: readonly Sample[];
  readonly actions: BarActions;
}): JSX.Element {
  const state = useSyncExternalStore(
    (listener) => workbench.subscribe(listener),
    () => workbench.state(),
  );
  const { texts, language } = workbench;
  const { tips } = texts;
  const styles = useStyles();
  const idle = state.busy === null && workbench.current?.session.state().busy === null;
  return (
    <FluentProvider theme={THEMES[state.theme]}>
      <div className={styles.bar} role="toolbar" aria-label={texts.bar}>
        <BarMenu
          icon="new"
          label={texts.newWorkbook}
          tip={tips.newWorkbook}
          idle={idle}
          language={language}
          items={[
            { text: texts.newBlank, choose: actions.newWorkbook },
            { text: texts.newTemplate, choose: actions.newFromTemplate },
          ]}
        />
        <FilePicker
          label={texts.open}
          idle={idle}
          take={(file) => {
            if (file) {
              actions.openFile(file);
            }
            return Promise.resolve();
          }}
          trigger={(choose) => (
            <BarButton icon="open" label={texts.open} tip={tips.open} idle={idle} onClick={choose} />
          )}
        />
        <BarMenu
          icon="sample"
          label={texts.samples}
          tip={tips.samples}
          title={texts.sampleIntroduction}
          idle={idle}
          language={language}
          items={samples.map((sample) => ({
            text: texts.sample(sample),
            choose: () => actions.openSample(sample),
          }))}
        />
        <span className={styles.apart} />
        <BarMenu
          icon="save"
          label={texts.save}
          tip={tips.save}
          idle={idle}
          language={language}
          items={SAVE_STYLES.map((style) => ({
            text: texts.saveAs[style],
            choose: () => actions.save(style),
          }))}
        />
        <BarButton icon="print" label={texts.print} tip={tips.print} idle={idle} onClick={actions.print} />
        <span className={styles.apart} />
        <BarButton
          icon="sheets"
          label={texts.sheets.button}
          tip={tips.sheets}
          idle={needsList(workbench.sheets())}
          aria-pressed={state.list}
          onClick={() => workbench.show({ list: !state.list })}
        />
        <BarButton
          icon="help"
          label={texts.help}
          tip={tips.help}
          idle
          onClick={() => window.open(texts.helpPage, '_blank', 'noopener')}
        />
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
