import type { JSX } from 'react';
import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { InputState } from '../../src/session/state/list-states';
import { CarryOver } from './CarryOver';
import { CommandButton } from './CommandButton';
import { FileDrop } from './FileDrop';
import { ImportPreviewBox } from './ImportPreviewBox';
import { InputFindings, SkippedRows } from './later-parts';
import { OtherLists } from './OtherLists';
import { usePane } from './pane-context';
import { UnreadableRows } from './UnreadableRows';
import { Words } from './Words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** 录入: the budget lines come into the workbook. */
export function InputPanel(): JSX.Element {
  const { session, state, texts } = usePane();
  const { busy, importing, input, lists } = state;
  const styles = useStyles();
  if (importing) {
    return <ImportPreviewBox preview={importing} />;
  }
  return (
    <>
      <OtherLists />
      {input && <Lines input={input} />}
      {!input && lists.candidates.length === 0 && <Text weight="semibold">{texts.noLinesYet}</Text>}
      <Text>{texts.inputHelp}</Text>
      <FileDrop />
      <div className={styles.row}>
        <Button disabledFocusable={busy !== null} onClick={() => void session.previewSelection()}>
          {texts.fromSelection}
        </Button>
        <CommandButton command="newInput" />
      </div>
      {input && <CarryOver input={input} />}
    </>
  );
}

/** The lines that are in the workbook now. */
function Lines({ input }: { readonly input: InputState }): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  const { needsMoneyUnit } = input;
  // That the list says no unit of money is asked, not told.
  const findings = input.findings.filter(
    ({ code, sheet }) => code !== 'no-money-unit' && sheet !== input.carry?.sheet,
  );
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">
        <Words>{texts.linesOn(input.sheet)}</Words>
      </Subtitle2>
      {!needsMoneyUnit && (
        <>
          <Text>{texts.rows(input.rows)}</Text>
          <Text>{texts.currentTotal(input.current)}</Text>
          <Text>{texts.priorTotal(input.prior)}</Text>
        </>
      )}
      <UnreadableRows input={input} />
      <SkippedRows rows={input.skipped} from={input.from ?? ''} source={input.source} />
      {input.remarks.length > 0 && (
        <>
          <Text as="h3" weight="semibold">
            <Words>{texts.remarksOfImport(input.from ?? '')}</Words>
          </Text>
          <InputFindings findings={input.remarks} link={input.source !== null} />
        </>
      )}
      <InputFindings findings={findings} link />
    </section>
  );
}
