import type { JSX } from 'react';
import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { reportTexts, type CellReference, type Proposals } from '../../src/core/index';
import { usePane } from './pane-context';
import { PlaceLink } from './PlaceLinks';
import { Words } from './Words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 0`,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

/** The fewest cells whose change makes all statements hold: to be looked at, and never written by itself. */
export function ProposedCorrections({ proposals }: { readonly proposals: Proposals }): JSX.Element {
  const { session, state } = usePane();
  const styles = useStyles();
  const words = reportTexts(state.language);
  const { changes, open } = proposals;
  const go = (at: CellReference): void => void session.reveal(at);
  const one = ({ sheet, cell }: CellReference, said: string): JSX.Element => (
    <li key={`${sheet}!${cell}`}>
      {cell !== '' && <PlaceLink at={{ sheet, cell }} beside={null} go={go} />}{' '}
      <Text>
        <Words>{said}</Words>
      </Text>
    </li>
  );
  return (
    <details>
      <summary className={styles.summary}>{words.proposals(changes.length)}</summary>
      <Caption1>{words.proposalsHelp}</Caption1>
      <ul className={styles.list}>
        {changes.map((change) => one(change, words.proposedChange(change)))}
        {open.map((choice) => one(choice, words.openChoice(choice)))}
      </ul>
    </details>
  );
}
