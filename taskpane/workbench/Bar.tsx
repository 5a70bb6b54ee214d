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
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { FilePicker } from '../components/FilePicker';
import { THEMES, type ThemeName } from '../theme';
import type { Sample } from './samples';
import type { Workbench } from './workbench';
import { SAVE_STYLES, type SaveStyle } from './workbench-file';

export interface BarActions {
  readonly newWorkbook: () => void;
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
  const { texts } = workbench;
  const styles = useStyles();
  const question = useId();
  const idle = state.busy === null && workbench.current?.session.state().busy === null;
  return (
    <FluentProvider theme={THEMES[theme]}>
      <div className={styles.bar} role="toolbar" aria-label={texts.bar}>
        <Button size="small" disabledFocusable={!idle} onClick={actions.newWorkbook}>
          {texts.newWorkbook}
        </Button>
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
        <Menu inline>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" disabledFocusable={!idle}>
              {texts.samples}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList aria-label={texts.sampleIntroduction}>
              {samples.map((sample) => (
                <MenuItem key={sample.id} onClick={() => actions.openSample(sample)}>
                  {`${sample.unit} ${String(sample.year)}`}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Menu inline>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" disabledFocusable={!idle}>
              {texts.save}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList aria-label={texts.save}>
              {SAVE_STYLES.map((style) => (
                <MenuItem key={style} onClick={() => actions.save(style)}>
                  {texts.saveAs[style]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button size="small" disabledFocusable={!idle} onClick={actions.print}>
          {texts.print}
        </Button>
        <Caption1 className={styles.hint}>{texts.areas}</Caption1>
        <span className={styles.name}>
          <strong>{state.name}</strong>
          {state.changed && <span title={texts.unsaved}>● {texts.unsaved}</span>}
        </span>
        <div className={styles.message} role="status">
          {state.busy !== null && <Spinner size="tiny" label={state.busy} />}
          {state.message && (
            <>
              <span className={state.message.isTrouble ? styles.trouble : undefined}>
                {state.message.text}
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
              <DialogContent id={question}>{state.question.text}</DialogContent>
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
