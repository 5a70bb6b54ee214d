import type { JSX } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FilePicker } from './FilePicker';
import { usePane } from './pane-context';
import { useTakenFile } from './taken-file';
import { Unread } from './Unread';
import { Words } from './Words';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Which classification codes and names are compared with: the bundled one, or the year's official one over it. */
export function ClassificationField(): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const { official, busy } = state;
  const { take, unread } = useTakenFile((name, bytes) => session.loadClassification(name, bytes));
  return (
    <div className={styles.field} role="group" aria-label={texts.classification}>
      <div className={styles.quiet}>
        <Text block>{texts.classification}</Text>
        <Text block>
          <Words>
            {official
              ? texts.officialTable(official.file, official.year, official.codes)
              : texts.bundledTable}
          </Words>
        </Text>
        <Text size={200}>
          <Words>{official && !official.kept ? texts.officialNotKept : texts.classificationHelp}</Words>
        </Text>
      </div>
      <div className={styles.row}>
        <FilePicker size="small" label={texts.loadOfficial} take={take} idle={busy === null} />
        {official && (
          <Button
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => void session.dropClassification()}
          >
            {texts.dropOfficial}
          </Button>
        )}
      </div>
      <Unread file={unread} />
    </div>
  );
}
