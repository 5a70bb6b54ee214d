import { useRef, useState, type JSX } from 'react';
import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ImportPreviewBox } from './ImportPreviewBox';
import { InputFindings } from './InputFindings';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 录入: the budget lines come into the workbook. */
export function InputPanel(): JSX.Element {
  const { session, state, texts } = usePane();
  const { busy, importing, input } = state;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (file) {
      await session.previewFile(file.name, new Uint8Array(await file.arrayBuffer()));
    }
  };
  if (importing) {
    return <ImportPreviewBox preview={importing} />;
  }
  return (
    <>
      <Text>{texts.inputHelp}</Text>
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
        <div className={styles.row}>
          <Button
            appearance="primary"
            disabledFocusable={busy !== null}
            onClick={() => picker.current?.click()}
          >
            {texts.fromFile}
          </Button>
          <Button disabledFocusable={busy !== null} onClick={() => void session.previewSelection()}>
            {texts.fromSelection}
          </Button>
          <Button disabledFocusable={busy !== null} onClick={() => void session.newInput()}>
            {texts.commands.newInput}
          </Button>
        </div>
        <Caption1>{texts.dropHere}</Caption1>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.csv,.txt,.tsv"
          aria-label={texts.fromFile}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {input === null ? (
        <Text>{texts.noLinesYet}</Text>
      ) : (
        <section>
          <Text as="p" weight="semibold" block>
            <Words>{texts.linesOn(input.sheet)}</Words>
          </Text>
          <Text as="p" block>
            {texts.rows(input.rows)}
          </Text>
          <Text as="p" block>
            {texts.current}
            {texts.colon}
            {input.current} {texts.yuan}
          </Text>
          <InputFindings findings={input.findings} link />
        </section>
      )}
    </>
  );
}
