import { useRef, type JSX } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Entry } from './finding-filter';
import { useFocusStays } from './focus-stays';
import { GradeBadge } from './GradeBadge';
import { PlaceButton } from './PlaceButton';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  one: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What the user decided to leave as it is, and why; each can be heeded again. */
export function IgnoredList({ entries }: { readonly entries: readonly Entry[] }): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <details open>
      <summary className={styles.summary}>{texts.ignoredFindings(entries.length)}</summary>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <Ignored key={entry.id} entry={entry} />
        ))}
      </ul>
    </details>
  );
}

function Ignored({ entry }: { readonly entry: Entry }): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  useFocusStays(item);
  const { shown, sentence } = entry;
  const { sheet, cell, grade } = shown.finding;
  return (
    <li ref={item} className={styles.one}>
      <div className={styles.row}>
        <GradeBadge grade={grade} />
        {sheet !== null && cell !== null && <PlaceButton sheet={sheet} cell={cell} />}
      </div>
      <Text>
        <Words>{sentence}</Words>
      </Text>
      <Text weight="semibold">
        <Words>{texts.ignored(shown.ignored ?? '')}</Words>
      </Text>
      <Button
        size="small"
        disabledFocusable={state.busy !== null}
        onClick={() => void session.countAgain(shown.key)}
      >
        {texts.countAgain}
      </Button>
    </li>
  );
}
