import type { JSX } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { InputState } from '../../src/session/state/list-states';
import { usePane } from './pane-context';

/**
 * A list of the user's own, some rows of which can't be read: the same ways as for one that is imported. Ours is
 * corrected where it stands.
 */
export function UnreadableRows({ input }: { readonly input: InputState }): JSX.Element | null {
  const { session, state, texts } = usePane();
  const { sheet, rows, ours, needsMoneyUnit } = input;
  return rows.refused === 0 || needsMoneyUnit ? null : (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{ours ? texts.refusedInOurs : texts.refusedInTheirs}</MessageBarBody>
      {!ours && (
        <MessageBarActions>
          <Button
            size="small"
            disabledFocusable={state.busy !== null}
            onClick={() => void session.previewSheet(sheet)}
          >
            {texts.refusedWays(rows.refused)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
