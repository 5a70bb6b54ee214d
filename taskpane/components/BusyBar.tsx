import type { JSX } from 'react';
import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** What is being done, how far it is, and how to stop it. */
export function BusyBar(): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const { busy } = state;
  return (
    <div role="status" aria-live="polite">
      {busy && (
        <div className={styles.bar}>
          <div className={styles.row}>
            <Text>
              {texts.busy[busy.command]}
              {busy.progress && ` ${texts.progress(busy.progress.done, busy.progress.of)}`}
            </Text>
            {busy.cancellable && (
              <Button size="small" onClick={() => session.cancel()}>
                {texts.cancel}
              </Button>
            )}
          </div>
          <ProgressBar
            aria-label={texts.busy[busy.command]}
            {...(busy.progress && { value: busy.progress.done, max: busy.progress.of })}
          />
        </div>
      )}
    </div>
  );
}
