import { useState, type JSX } from 'react';
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FilePicker } from './FilePicker';
import { usePane } from './pane-context';
import { useTakenFile } from './taken-file';
import { Unread } from './Unread';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { outline: `2px solid ${tokens.colorCompoundBrandStroke}` },
});

/** A list comes from a file that is chosen or dropped. */
export function FileDrop(): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const { take, unread } = useTakenFile((name, bytes) => session.previewFile(name, bytes));
  return (
    <>
      <div
        className={mergeClasses(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (state.busy === null) {
            void take(event.dataTransfer.files[0]);
          }
        }}
      >
        <FilePicker appearance="primary" label={texts.fromFile} take={take} idle={state.busy === null} />
        <Caption1>{texts.dropHere}</Caption1>
      </div>
      <Unread file={unread} />
    </>
  );
}
