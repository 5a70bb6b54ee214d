import type { JSX } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Notice, Step } from '../session/state';
import type { Texts } from '../texts/texts';
import { usePane } from './pane-context';
import { Words } from './Words';

type Intent = 'success' | 'warning' | 'error' | 'info';

const INTENTS: Readonly<Record<Notice['kind'], Intent>> = {
  'input-made': 'success',
  imported: 'success',
  generated: 'success',
  checked: 'success',
  'marks-cleared': 'success',
  published: 'success',
  undone: 'info',
  fixed: 'success',
  repaired: 'success',
  recovered: 'warning',
  cancelled: 'info',
  'no-lines': 'warning',
  'lines-refused': 'warning',
  'no-unit': 'warning',
  'no-tables': 'warning',
  'functions-missing': 'warning',
  file: 'error',
  host: 'error',
};

/** Where to go next after a notice. */
const NEXT: Readonly<Partial<Record<Notice['kind'], Step>>> = {
  imported: 'generate',
  generated: 'check',
  'functions-missing': 'check',
  'no-lines': 'input',
  'lines-refused': 'input',
  'no-tables': 'generate',
};

export function noticeText(notice: Notice, texts: Texts): string {
  return (texts.notices[notice.kind] as (of: Notice) => string)(notice);
}

/** What became of the last command. */
export function NoticeBar({ choose }: { readonly choose: (step: Step) => void }): JSX.Element {
  const { session, state, texts } = usePane();
  const { notice } = state;
  const wrong = notice?.kind === 'checked' && notice.errors > 0;
  const next = notice && NEXT[notice.kind];
  return (
    <div role={notice && INTENTS[notice.kind] === 'error' ? 'alert' : 'status'} aria-live="polite">
      {notice && (
        <MessageBar intent={wrong ? 'warning' : INTENTS[notice.kind]} layout="multiline">
          <MessageBarBody>
            <Words>{noticeText(notice, texts)}</Words>
          </MessageBarBody>
          <MessageBarActions>
            {next && (
              <Button
                size="small"
                onClick={() => {
                  choose(next);
                  session.dismissNotice();
                }}
              >
                {texts.goOn(texts.steps[next])}
              </Button>
            )}
            <Button size="small" appearance="subtle" onClick={() => session.dismissNotice()}>
              {texts.close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
