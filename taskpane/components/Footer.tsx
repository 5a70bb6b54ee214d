import type { JSX } from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is always true. */
export function Footer(): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  return (
    <footer className={styles.foot}>
      <Caption1>{texts.local}</Caption1>
      <Caption1>{texts.version(state.version)}</Caption1>
    </footer>
  );
}
