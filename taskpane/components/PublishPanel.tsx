import type { JSX } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { isCurrent, isWhole, standingErrors } from '../session/shown-findings';
import type { SessionState } from '../session/state';
import { CONDITIONS, type Condition } from '../texts/texts';
import { ErrorsLeft } from './ErrorsLeft';
import { usePane } from './pane-context';
import { SkippedRows } from './SkippedRows';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS },
  yes: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightBold },
  no: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightBold },
});

/** What holds of the tables as they stand now. */
function conditionsOf({
  input,
  lists,
  generated,
  check,
}: SessionState): Readonly<Record<Condition, boolean>> {
  return {
    read: isWhole(input),
    'one-list': lists.candidates.length + lists.others.length === 0,
    current: isCurrent(generated),
    checked: check !== null && !check.dirty,
    'no-errors': check !== null && standingErrors(check.findings) === 0,
  };
}

/** 公开: values alone, after a last look. */
export function PublishPanel(): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const met = conditionsOf(state);
  const errors = state.check ? standingErrors(state.check.findings) : 0;
  return (
    <>
      <Text>{texts.publishHelp}</Text>
      <ul className={styles.list}>
        {CONDITIONS.map((one) => (
          <li key={one} className={styles.line}>
            <span aria-hidden="true" className={met[one] ? styles.yes : styles.no}>
              {met[one] ? '✓' : '✕'}
            </span>
            <Text>{texts.conditions[one][met[one] ? 'met' : 'unmet']}</Text>
          </li>
        ))}
      </ul>
      {state.input && (
        <SkippedRows rows={state.input.skipped} from={state.input.from ?? ''} source={state.input.source} />
      )}
      <ErrorsLeft most={20} link />
      {errors > 0 && <Text>{texts.publishRefused}</Text>}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={state.busy !== null || state.generated === null}
          onClick={() => void session.finalise()}
        >
          {texts.commands.finalise}
        </Button>
      </div>
    </>
  );
}
