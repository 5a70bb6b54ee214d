import type { JSX } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';

const useStyles = makeStyles({ place: { paddingTop: tokens.spacingVerticalXS } });

/** Takes back the last command, and says which one that is. */
export function UndoButton(): JSX.Element | null {
  const { session, state, texts } = usePane();
  const { undoable, busy } = state;
  const styles = useStyles();
  return (
    undoable && (
      <div className={styles.place}>
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.undo()}>
          <span aria-hidden="true">↶&nbsp;</span>
          {texts.undo(texts.commands[undoable])}
        </Button>
      </div>
    )
  );
}
