import type { JSX } from 'react';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { usePane } from './pane-context';

/** A file that could not be read. */
export function Unread({ file }: { readonly file: string | null }): JSX.Element | null {
  const { texts } = usePane();
  if (file === null) {
    return null;
  }
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{texts.fileProblems['not-readable'](file, '')}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
