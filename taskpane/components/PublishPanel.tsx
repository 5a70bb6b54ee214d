import type { JSX } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { standingErrors } from '../session/shown-findings';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  yes: { color: tokens.colorPaletteGreenForeground1 },
  no: { color: tokens.colorPaletteRedForeground1 },
});

/** 公开: values alone, after a last look. */
export function PublishPanel(): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const { check, generated, busy } = state;
  const ready = {
    checked: check !== null && !check.dirty,
    'no-errors': check !== null && standingErrors(check.findings) === 0,
    current: generated !== null && !generated.stale,
  };
  return (
    <>
      <Text>{texts.publishHelp}</Text>
      <ul className={styles.list}>
        {(['checked', 'no-errors', 'current'] as const).map((one) => (
          <li key={one}>
            <span className={ready[one] ? styles.yes : styles.no}>
              <span aria-hidden="true">{ready[one] ? '✓' : '✕'}</span> {texts.ready[one]}
              {texts.colon}
              {ready[one] ? texts.yes : texts.no}
            </span>
          </li>
        ))}
      </ul>
      <Button
        appearance="primary"
        size="large"
        disabled={generated === null}
        disabledFocusable={busy !== null}
        onClick={() => void session.finalise()}
      >
        {texts.commands.finalise}
      </Button>
    </>
  );
}
