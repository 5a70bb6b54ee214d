import type { JSX } from 'react';
import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { InputState } from '../../src/session/state/list-states';
import { CommandButton } from './CommandButton';
import { ListedFindings } from './later-parts';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  help: { color: tokens.colorNeutralForeground3 },
});

/** What sources bring and carry over, on a sheet of its own, and what is to be said of it. */
export function CarryOver({ input }: { readonly input: InputState }): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  const findings = input.findings.filter(({ sheet }) => sheet === input.carry?.sheet);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{texts.carryOver}</Subtitle2>
      <Text size={200} className={styles.help}>
        {texts.carryOverHelp}
      </Text>
      {input.carry && findings.length > 0 && (
        <ListedFindings title={texts.carryOverRemarks(findings.length)} findings={findings} link withSheets />
      )}
      <CommandButton command="carryOver" size="small" waits={input.rows.read === 0}>
        {input.carry ? texts.carryOverGoTo : null}
      </CommandButton>
    </section>
  );
}
