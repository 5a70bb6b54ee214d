import { useRef, type JSX } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Command } from '../session/state/command-names';
import { useFocusStays } from './focus-stays';
import { usePane } from './pane-context';

const useStyles = makeStyles({ place: { paddingTop: tokens.spacingVerticalS } });

/** Takes back the last command, and says which one that is. */
export function UndoButton(): JSX.Element | null {
  const { undoable } = usePane().state;
  return undoable && <Undo command={undoable} />;
}

function Undo({ command }: { readonly command: Command }): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useFocusStays(place);
  return (
    <div ref={place} className={styles.place}>
      <Button size="small" disabledFocusable={state.busy !== null} onClick={() => void session.undo()}>
        <span aria-hidden="true">↶&nbsp;</span>
        {texts.undo(texts.commands[command])}
      </Button>
    </div>
  );
}
