import type { JSX } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** What can be taken back, and what is always true. */
export function Footer(): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  return (
    <footer className={styles.foot}>
      {state.undoable !== null && (
        <Button size="small" disabledFocusable={state.busy !== null} onClick={() => void session.undo()}>
          {texts.undo(texts.commands[state.undoable])}
        </Button>
      )}
      <Caption1>{texts.local}</Caption1>
      <Caption1>{texts.version(state.version)}</Caption1>
    </footer>
  );
}
