import type { JSX } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CommandButton } from './CommandButton';
import { Outcome } from './later-parts';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 核对: what was found, sheet by sheet. */
export function CheckPanel(): JSX.Element {
  const { state, texts } = usePane();
  const { check } = state;
  const styles = useStyles();
  return (
    <>
      {!check && <Text>{state.printed ? texts.printedTables(state.printed) : texts.checkHelp}</Text>}
      <div className={styles.row}>
        <CommandButton command="check" appearance="primary">
          {check ? texts.checkAgain : null}
        </CommandButton>
        {check?.marked && <CommandButton command="clearMarks" />}
      </div>
      {check && <Outcome check={check} />}
    </>
  );
}
