import type { JSX } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CONDITIONS, conditionsOf, type ConditionState } from '../../src/session/conditions';
import { standingErrors } from '../../src/session/shown-findings';
import { CommandButton } from './CommandButton';
import { Errors, SkippedRows } from './later-parts';
import { ExportDocument } from './ExportDocument';
import { usePane } from './pane-context';

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
  met: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightBold },
  unmet: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightBold },
  open: { color: tokens.colorNeutralForeground3 },
});

/** How each is marked; the text beside the sign says it as well. */
const SIGNS: Readonly<Record<ConditionState, string>> = { met: '✓', unmet: '✕', open: '○' };

/** 公开: values alone, after a last look. */
export function PublishPanel(): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  const conditions = conditionsOf(state);
  const errors = state.check ? standingErrors(state.check.findings) : 0;
  return (
    <>
      <Text>{texts.publishHelp}</Text>
      <ul className={styles.list}>
        {CONDITIONS.map((one) => (
          <li key={one} className={styles.line}>
            <span aria-hidden="true" className={styles[conditions[one]]}>
              {SIGNS[conditions[one]]}
            </span>
            <Text>{texts.conditions[one][conditions[one]]}</Text>
          </li>
        ))}
      </ul>
      {state.input && (
        <SkippedRows rows={state.input.skipped} from={state.input.from ?? ''} source={state.input.source} />
      )}
      {errors > 0 && <Errors most={20} link />}
      {errors > 0 && <Text>{texts.publishRefused}</Text>}
      <div>
        <CommandButton command="finalise" appearance="primary" waits={state.generated === null} />
      </div>
      <ExportDocument />
    </>
  );
}
