import { useRef, useState, type JSX } from 'react';
import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { usePane } from './pane-context';

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
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [unread, setUnread] = useState<string | null>(null);
  const idle = state.busy === null;
  const take = async (file: File | undefined): Promise<void> => {
    if (!file || !idle) {
      return;
    }
    let bytes: ArrayBuffer;
    try {
      bytes = await file.arrayBuffer();
    } catch {
      // Moved, or kept back by the system, between the choice and the reading.
      setUnread(file.name);
      return;
    }
    setUnread(null);
    await session.previewFile(file.name, new Uint8Array(bytes));
  };
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
          void take(event.dataTransfer.files[0]);
        }}
      >
        <Button appearance="primary" disabledFocusable={!idle} onClick={() => picker.current?.click()}>
          {texts.fromFile}
        </Button>
        <Caption1>{texts.dropHere}</Caption1>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.csv,.txt,.tsv"
          aria-label={texts.fromFile}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file can be chosen again after it was corrected.
            event.target.value = '';
          }}
        />
      </div>
      <div role="alert">
        {unread !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{texts.fileProblems['not-readable'](unread)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
