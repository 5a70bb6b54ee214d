import type { JSX } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WordsIn } from '../taskpane/components/Words';
import type { WorkbenchState } from './shown';
import type { Workbench } from './workbench';

const useStyles = makeStyles({
  told: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  trouble: { color: tokens.colorPaletteRedForeground1 },
});

/** A sentence that stays until it is put away. */
export function ToldSentence({
  text,
  isTrouble,
  workbench,
  close,
}: {
  readonly text: string;
  readonly isTrouble: boolean;
  readonly workbench: Workbench;
  readonly close: Partial<WorkbenchState>;
}): JSX.Element {
  const { texts, language } = workbench;
  const styles = useStyles();
  return (
    <div className={styles.told}>
      <span className={isTrouble ? styles.trouble : undefined}>
        <WordsIn language={language}>{text}</WordsIn>
      </span>
      <Button size="small" appearance="subtle" onClick={() => workbench.show(close)}>
        {texts.close}
      </Button>
    </div>
  );
}
