import { useId, useSyncExternalStore, type JSX } from 'react';
import {
  Button,
  Caption1,
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
import { BarMenu } from './BarMenu';
import { THEMES, type ThemeName } from '../theme';
import type { Sample } from './samples';
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
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexWrap: 'wrap',
  },
  hint: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  answer: { whiteSpace: 'nowrap' },
  name: {
    marginLeft: 'auto',
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    overflowWrap: 'anywhere',
  },
  progress: { width: '12em' },
  message: { flexBasis: '100%', display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  trouble: { color: tokens.colorPaletteRedForeground1 },
});

/** Files and samples: what Excel has in its own menus. */
export function Bar({
  workbench,
  samples,
  actions,
  theme,
}: {
  readonly workbench: Workbench;
  readonly samples: readonly Sample[];
  readonly actions: BarActions;
  readonly theme: ThemeName;
}): JSX.Element {
  const state = useSyncExternalStore(
    (listener) => workbench.subscribe(listener),
    () => workbench.state(),
  );
  const { texts, language } = workbench;
  const styles = useStyles();
  const question = useId();
  const idle = state.busy === null && workbench.current?.session.state().busy === null;
  return (
    <FluentProvider theme={THEMES[theme]}>
      <div className={styles.bar} role="toolbar" aria-label={texts.bar}>
        <BarMenu
          label={texts.newWorkbook}
          idle={idle}
          language={language}
          items={[
            { text: texts.newBlank, choose: actions.newWorkbook },
            { text: texts.newTemplate, choose: actions.newFromTemplate },
          ]}
        />
        <FilePicker
          size="small"
          label={texts.open}
          idle={idle}
          take={(file) => {
            if (file) {
              actions.openFile(file);
            }
            return Promise.resolve();
          }}
        />
        <BarMenu
          label={texts.samples}
          title={texts.sampleIntroduction}
          idle={idle}
          language={language}
          items={samples.map((sample) => ({
            text: `${sample.unit} ${String(sample.year)}`,
            choose: () => actions.openSample(sample),
          }))}
        />
        <BarMenu
          label={texts.save}
          idle={idle}
          language={language}
          items={SAVE_STYLES.map((style) => ({
            text: texts.saveAs[style],
            choose: () => actions.save(style),
          }))}
        />
        <Button size="small" disabledFocusable={!idle} onClick={actions.print}>
          {texts.print}
        </Button>
        <Caption1 className={styles.hint}>{texts.areas}</Caption1>
        <span className={styles.name}>
          <strong>
            <WordsIn language={language}>{state.name}</WordsIn>
          </strong>
          {state.changed && <span title={texts.unsaved}>● {texts.unsaved}</span>}
        </span>
        <div className={styles.message} role="status">
          {state.busy && (
            <Spinner size="tiny" label={<WordsIn language={language}>{state.busy.text}</WordsIn>} />
          )}
          {typeof state.busy?.done === 'number' && (
            <ProgressBar className={styles.progress} value={state.busy.done} aria-label={state.busy.text} />
          )}
          {state.message && (
            <>
              <span className={state.message.isTrouble ? styles.trouble : undefined}>
                <WordsIn language={language}>{state.message.text}</WordsIn>
              </span>
              <Button size="small" appearance="subtle" onClick={() => workbench.show({ message: null })}>
                {texts.close}
              </Button>
            </>
          )}
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
