import type { JSX } from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  one: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXXS },
});

/** Several sheets that may be the list: the user says which. */
export function ListChoice(): JSX.Element | null {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const { candidates } = state.lists;
  return candidates.length === 0 ? null : (
    <section className={styles.list}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{texts.chooseList}</MessageBarBody>
      </MessageBar>
      {candidates.map(({ sheet, rows, current }) => (
        <div key={sheet} className={styles.one}>
          <Button disabledFocusable={state.busy !== null} onClick={() => void session.chooseList(sheet)}>
            <Words>{texts.thisList(sheet)}</Words>
          </Button>
          {rows.present > 0 && (
            <Text size={200}>
              {texts.rows(rows)} {texts.currentTotal(current)}
            </Text>
          )}
        </div>
      ))}
    </section>
  );
}
