import { useState, type JSX } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { inputSentence, type InputFinding } from '../../src/core/index';
import { usePane } from './pane-context';
import { Words } from './Words';

const AT_ONCE = 50;

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  refused: { color: tokens.colorPaletteRedForeground1 },
});

/** What is to be said of a list, row by row; `link` where its cells are in the workbook. */
export function InputFindings({
  findings,
  link,
}: {
  readonly findings: readonly InputFinding[];
  readonly link: boolean;
}): JSX.Element | null {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(AT_ONCE);
  if (findings.length === 0) {
    return null;
  }
  return (
    <section>
      <Text weight="semibold">{texts.remarksOnList(findings.length)}</Text>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, at) => {
          const { sheet, cell, severity } = finding;
          return (
            <li key={at} className={severity === 'refused' ? styles.refused : undefined}>
              <Words>{inputSentence(finding, state.language)}</Words>
              {link && sheet !== null && cell !== null && (
                <Button size="small" appearance="subtle" onClick={() => void session.reveal({ sheet, cell })}>
                  {texts.goTo(cell)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {findings.length > shown && (
        <Button size="small" onClick={() => setShown(shown + AT_ONCE)}>
          {texts.more(Math.min(AT_ONCE, findings.length - shown))}
        </Button>
      )}
    </section>
  );
}
