import type { JSX } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';

/** What the footer opens and closes. */
export const HELP = 'help';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  help: { minWidth: 0 },
});

/** What is always true. */
export function Footer({ help, open }: { readonly help: () => void; readonly open: boolean }): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  return (
    <footer className={styles.foot}>
      <Caption1>{texts.local}</Caption1>
      <Button
        size="small"
        appearance="subtle"
        className={styles.help}
        aria-expanded={open}
        {...(open && { 'aria-controls': HELP })}
        onClick={help}
      >
        {texts.help}
      </Button>
      <Caption1>{texts.version(state.version)}</Caption1>
    </footer>
  );
}
