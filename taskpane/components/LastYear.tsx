import type { JSX } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { COMMAND_WORDS } from '../../src/words/commands';
import { FilePicker } from './FilePicker';
import { ListedFindings } from './later-parts';
import { usePane } from './pane-context';
import { useTakenFile } from './taken-file';
import { Unread } from './Unread';
import { Words } from './Words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
  help: { color: tokens.colorNeutralForeground3 },
});

/** Last year’s figures from the disclosure that was published then, and what is to be said of it. */
export function LastYear(): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const { take, unread } = useTakenFile((name, bytes) => session.readLastYear(name, bytes));
  const read = state.text?.lastYear ?? null;
  return (
    <div className={styles.section}>
      <FilePicker
        size="small"
        label={COMMAND_WORDS[state.language].readLastYear.label}
        accept=".xlsx,.xlsm,.docx,.docm"
        take={take}
        idle={state.busy === null}
      />
      <Text size={200} className={styles.help}>
        {texts.lastYearHelp}
      </Text>
      <Unread file={unread} />
      {read && read.findings.length > 0 && (
        <div>
          <Text block>
            <Words>{texts.lastYearRemarks(read.file, read.used)}</Words>
          </Text>
          <ListedFindings findings={read.findings} link={false} withSheets />
        </div>
      )}
    </div>
  );
}
