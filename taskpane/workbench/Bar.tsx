import { useId, useSyncExternalStore, type JSX } from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  FluentProvider,
  makeStyles,
  ProgressBar,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { FilePicker } from '../components/FilePicker';
import { WordsIn } from '../components/Words';
import { BarButton } from './BarButton';
import { BarMenu } from './BarMenu';
import { THEMES } from '../theme';
import type { Sample } from './samples';
import { needsList } from './sheet-entries';
import type { WorkbenchState } from './shown';
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
  answer: { whiteSpace: 'nowrap' },
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
  told: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  trouble: { color: tokens.colorPaletteRedForeground1 },
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
  const question = useId();
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
            <Told text={state.warning} isTrouble workbench={workbench} close={{ warning: null }} />
          )}
          {state.message && <Told {...state.message} workbench={workbench} close={{ message: null }} />}
        </div>
      </div>
      {state.question && (
        <Dialog open modalType="alert">
          <DialogSurface aria-labelledby={question}>
            <DialogBody>
              <DialogContent id={question}>
                <WordsIn language={language}>{state.question.text}</WordsIn>
              </DialogContent>
              <DialogActions>
                {/* The answer that loses nothing comes first, and has the focus. */}
                {[state.question.safe, !state.question.safe].map((answer, at) => (
                  <Button
                    key={String(answer)}
                    className={styles.answer}
                    appearance={at === 0 ? 'primary' : 'secondary'}
                    onClick={() => state.question!.answer(answer)}
                  >
                    {answer ? state.question!.yes : state.question!.no}
                  </Button>
                ))}
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </FluentProvider>
  );
}

/** A sentence that stays until it is put away. */
function Told({
  text,
  isTrouble,
  workbench,
  close,
}: {
  readonly text: string;
  readonly isTrouble: boolean;
  readonly workbench: Workbench;
  readonly close: Partial<WorkbenchState>;
}): JSX.Element {
  const { texts, language } = workbench;
  const styles = useStyles();
  return (
    <div className={styles.told}>
      <span className={isTrouble ? styles.trouble : undefined}>
        <WordsIn language={language}>{text}</WordsIn>
      </span>
      <Button size="small" appearance="subtle" onClick={() => workbench.show(close)}>
        {texts.close}
      </Button>
    </div>
  );
}
