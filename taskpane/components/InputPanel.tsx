import type { JSX } from 'react';
import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { InputState } from '../session/state';
import { FileDrop } from './FileDrop';
import { ImportPreviewBox } from './ImportPreviewBox';
import { InputFindings } from './InputFindings';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** 录入: the budget lines come into the workbook. */
export function InputPanel(): JSX.Element {
  const { session, state, texts } = usePane();
  const { busy, importing, input } = state;
  const styles = useStyles();
  if (importing) {
    return <ImportPreviewBox preview={importing} />;
  }
  return (
    <>
      {input ? <Lines input={input} /> : <Text weight="semibold">{texts.noLinesYet}</Text>}
      <Text>{texts.inputHelp}</Text>
      <FileDrop />
      <div className={styles.row}>
        <Button disabledFocusable={busy !== null} onClick={() => void session.previewSelection()}>
          {texts.fromSelection}
        </Button>
        <Button disabledFocusable={busy !== null} onClick={() => void session.newInput()}>
          {texts.commands.newInput}
        </Button>
      </div>
    </>
  );
}

/** The lines that are in the workbook now. */
function Lines({ input }: { readonly input: InputState }): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">
        <Words>{texts.linesOn(input.sheet)}</Words>
      </Subtitle2>
      <Text>{texts.rows(input.rows)}</Text>
      <Text>{texts.currentTotal(input.current)}</Text>
      <Text>{texts.priorTotal(input.prior)}</Text>
      <InputFindings findings={input.findings} link />
    </section>
  );
}
