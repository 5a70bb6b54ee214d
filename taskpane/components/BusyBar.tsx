import type { JSX } from 'react';
import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { Busy } from '../../src/session/state/session-state';
import { COMMAND_WORDS } from '../../src/words/commands';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  what: { padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
  progress: { flexGrow: 1 },
});

/** What is being done, how far it is, and how to stop it. Only the beginning is read aloud, not each sheet. */
export function BusyBar(): JSX.Element {
  const { state, texts } = usePane();
  const { busy, language } = state;
  const command = busy?.command ?? 'open';
  const what = command === 'open' ? texts.opening : COMMAND_WORDS[language][command].busy;
  const styles = useStyles();
  return (
    <>
      <Text role="status" weight="semibold" {...(busy && { className: styles.what })}>
        {busy && what}
      </Text>
      {busy && <Progress busy={busy} what={what} />}
    </>
  );
}

function Progress({ busy, what }: { readonly busy: Busy; readonly what: string }): JSX.Element {
  const { session, texts } = usePane();
  const styles = useStyles();
  const { progress, cancellable } = busy;
  const reached = progress && texts.progress(progress.done, progress.of);
  return (
    <>
      <ProgressBar
        aria-label={what}
        {...(progress && { value: progress.done, max: progress.of })}
        {...(reached !== null && { 'aria-valuetext': reached })}
      />
      <div className={styles.row}>
        <Text className={styles.progress} aria-hidden="true">
          {reached}
        </Text>
        {cancellable && (
          <Button size="small" onClick={() => session.cancel()}>
            {texts.cancel}
          </Button>
        )}
      </div>
    </>
  );
}
