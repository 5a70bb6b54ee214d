import { useState, type JSX } from 'react';
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { inputSentence, type InputFinding } from '../../src/core/index';
import { PlaceButton } from './PlaceButton';
import { usePane } from './pane-context';
import { Words } from './Words';

const AT_ONCE = 50;

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  refused: { '::marker': { content: '"✕ "', color: tokens.colorPaletteRedForeground1 } },
});

/** What is to be said of a list, row by row, what cannot be read first; `link` where its cells are in the workbook. */
export function InputFindings({
  findings,
  link,
}: {
  readonly findings: readonly InputFinding[];
  readonly link: boolean;
}): JSX.Element {
  const { texts } = usePane();
  const refused = findings.filter(({ severity }) => severity === 'refused');
  const others = findings.filter(({ severity }) => severity !== 'refused');
  return (
    <>
      {refused.length > 0 && (
        <Listed title={texts.refusedRows(refused.length)} findings={refused} link={link} />
      )}
      {others.length > 0 && (
        <Listed title={texts.remarksOnList(others.length)} findings={others} link={link} />
      )}
    </>
  );
}

function Listed({
  title,
  findings,
  link,
}: {
  readonly title: string;
  readonly findings: readonly InputFinding[];
  readonly link: boolean;
}): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <section>
      <Text as="h3" weight="semibold" block>
        {title}
      </Text>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, at) => {
          const { sheet, cell, severity } = finding;
          return (
            <li key={at} className={mergeClasses(severity === 'refused' && styles.refused)}>
              <Words>{inputSentence(finding, state.language)}</Words>{' '}
              {link && sheet !== null && cell !== null && (
                <PlaceButton sheet={sheet} cell={cell} shown={cell} />
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
