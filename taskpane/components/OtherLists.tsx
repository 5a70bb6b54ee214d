import type { JSX } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { OtherListState, RowDifference } from '../../src/session/state/list-states';
import type { Texts } from '../../src/words/subjects/pane';
import { PlaceButton } from './PlaceButton';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxHeight: '240px',
    overflowY: 'auto',
  },
});

/** Other lists of the workbook that were changed, with what differs, and the two answers. */
export function OtherLists(): JSX.Element | null {
  const { state } = usePane();
  const { others } = state.lists;
  return others.length === 0 ? null : (
    <>
      {others.map((other) => (
        <OtherList key={other.sheet} other={other} list={state.input?.sheet ?? ''} />
      ))}
    </>
  );
}

function OtherList({
  other: { sheet, readable, count, kept, rows },
  list,
}: {
  readonly other: OtherListState;
  readonly list: string;
}): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const idle = state.busy === null;
  return (
    <section>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <Words>{readable ? texts.otherList(sheet, list, count) : texts.otherListUnread(sheet)}</Words>
          {kept > 0 && <Words>{texts.ownChangesKept(list, kept)}</Words>}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" disabledFocusable={!idle} onClick={() => void session.previewSheet(sheet)}>
            {texts.takeList}
          </Button>
          <Button size="small" disabledFocusable={!idle} onClick={() => void session.leaveList(sheet)}>
            <Words>{texts.leaveList(list)}</Words>
          </Button>
        </MessageBarActions>
      </MessageBar>
      {rows.length > 0 && (
        <ul className={styles.list}>
          {rows.map((row, at) => (
            <li key={at}>
              <PlaceButton sheet={row.at.sheet} cell={row.at.cell} />{' '}
              <Words>{differenceWords(row, list, texts)}</Words>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function differenceWords({ kind, words, changes }: RowDifference, list: string, texts: Texts): string {
  switch (kind) {
    case 'changed':
    case 'both': {
      const told = changes
        .map(({ field, before, after }) => texts.changedTo(field, before, after))
        .join('；');
      return kind === 'both' ? texts.changedInBoth(told, list) : told;
    }
    case 'added':
      return texts.rowAdded(words);
    case 'gone':
      return texts.rowGone(words, list);
    case 'refused':
      return texts.rowRefused;
  }
}
