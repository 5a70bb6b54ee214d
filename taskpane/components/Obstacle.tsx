import type { JSX } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { InputFindings, ListedFindings } from './later-parts';
import { noticeText } from './NoticeBar';
import { usePane } from './pane-context';
import { Words } from './Words';

/** Why no tables can be made yet, with the way to put it right; beside a button that would do nothing. */
export function Obstacle(): JSX.Element | null {
  const { session, state, texts } = usePane();
  const { input, obstacle, busy } = state;
  if (obstacle === null || busy?.command === 'open') {
    return null;
  }
  const unreadable = input?.findings.filter(({ severity }) => severity === 'refused') ?? [];
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <Words>{noticeText(obstacle, texts)}</Words>
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => session.show('input')}>
            {texts.goTo(texts.steps.input)}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {obstacle.kind === 'lines-refused' && <InputFindings findings={unreadable} link />}
      {obstacle.kind === 'carry-over-refused' && <ListedFindings findings={unreadable} link withSheets />}
    </>
  );
}
