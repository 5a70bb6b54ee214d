import { useRef, type JSX } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Work } from '../../src/commands/commands';
import { COMMAND_WORDS } from '../../src/words/commands';
import { CommandButton } from './CommandButton';
import { useFocusStays } from './focus-stays';
import { usePane } from './pane-context';

const useStyles = makeStyles({ place: { paddingTop: tokens.spacingVerticalS } });

/** Takes back the last command, and says which one that is. */
export function UndoButton(): JSX.Element | null {
  const { undoable } = usePane().state;
  return undoable && <Undo command={undoable} />;
}

function Undo({ command }: { readonly command: Work }): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useFocusStays(place);
  return (
    <div ref={place} className={styles.place}>
      <CommandButton command="undo" size="small">
        <span aria-hidden="true">↶&nbsp;</span>
        {texts.undo(COMMAND_WORDS[state.language][command].label)}
      </CommandButton>
    </div>
  );
}
