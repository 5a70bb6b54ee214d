import { useRef, type JSX } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { Notice } from '../../src/session/state/notice';
import type { Step } from '../../src/session/state/step';
import type { Texts } from '../../src/words/subjects/pane';
import { useFocusStays } from './focus-stays';
import { usePane } from './pane-context';
import { Words } from './Words';

type Intent = 'success' | 'warning' | 'error' | 'info';

const INTENTS: Readonly<Record<Notice['kind'], Intent>> = {
  done: 'success',
  imported: 'success',
  generated: 'success',
  checked: 'success',
  'table-checked': 'success',
  'not-a-table': 'info',
  'marks-cleared': 'success',
  published: 'success',
  undone: 'info',
  'nothing-to-undo': 'info',
  repaired: 'success',
  'classification-loaded': 'success',
  'classification-dropped': 'success',
  recovered: 'warning',
  cancelled: 'info',
  'no-lines': 'warning',
  'several-lists': 'warning',
  'no-money-unit': 'warning',
  'lines-refused': 'warning',
  'carry-over-refused': 'warning',
  'not-balanced': 'warning',
  'no-unit': 'warning',
  'no-tables': 'warning',
  'no-text-of-form': 'info',
  'text-unfinished': 'warning',
  'text-outdated': 'warning',
  'last-year-read': 'success',
  'last-year-refused': 'warning',
  'no-tables-in-template': 'warning',
  'document-errors': 'warning',
  'nothing-checked': 'warning',
  'no-classification': 'warning',
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
  'several-lists': 'input',
  'no-money-unit': 'input',
  'lines-refused': 'input',
  'carry-over-refused': 'input',
  'no-tables': 'generate',
  'text-unfinished': 'generate',
  'text-outdated': 'generate',
  'document-errors': 'check',
};

const useStyles = makeStyles({ bar: { marginTop: tokens.spacingVerticalS } });

export function noticeText(notice: Notice, texts: Texts): string {
  return (texts.notices[notice.kind] as (of: Notice) => string)(notice);
}

/** What became of the last command. Two places that are always there, so that readers aloud hear of what comes in. */
export function NoticeBar({ choose }: { readonly choose: (step: Step) => void }): JSX.Element {
  const { notice } = usePane().state;
  const alarming = notice !== null && INTENTS[notice.kind] === 'error';
  const bar = notice && <Told notice={notice} choose={choose} />;
  return (
    <>
      <div role="status">{!alarming && bar}</div>
      <div role="alert">{alarming && bar}</div>
    </>
  );
}

function Told({
  notice,
  choose,
}: {
  readonly notice: Notice;
  readonly choose: (step: Step) => void;
}): JSX.Element {
  const { session, texts } = usePane();
  const styles = useStyles();
  const wrong = 'errors' in notice && notice.errors > 0;
  // Rows that wait to be corrected, or were left out, are what comes next.
  const unfinished = notice.kind === 'imported' && (notice.left ?? 0) + (notice.waiting ?? 0) > 0;
  const next = unfinished ? 'input' : NEXT[notice.kind];
  const place = useRef<HTMLDivElement>(null);
  useFocusStays(place);
  return (
    <div ref={place}>
      <MessageBar
        intent={wrong || unfinished ? 'warning' : INTENTS[notice.kind]}
        layout={next ? 'multiline' : 'auto'}
        className={styles.bar}
      >
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
    </div>
  );
}
