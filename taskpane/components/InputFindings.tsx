import { useMemo, useState, type JSX } from 'react';
import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { inputGroups, inputWords, type InputFinding, type InputGroup } from '../../src/core/index';
import { PlaceButton } from './PlaceButton';
import { usePane } from './pane-context';
import { Words } from './Words';

const AT_ONCE = 50;
/** Places that need no fold. */
const FEW = 3;

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  places: { display: 'inline-flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  refused: { '::marker': { content: '"✕ "', color: tokens.colorPaletteRedForeground1 } },
});

/** What is to be said of a list, each kind once with its places, what cannot be read first; `link` where its cells are in the workbook. */
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
        <ListedFindings title={texts.refusedRows(refused.length)} findings={refused} link={link} />
      )}
      {others.length > 0 && (
        <ListedFindings title={texts.remarksOnList(others.length)} findings={others} link={link} />
      )}
    </>
  );
}

/** Findings, each kind once with its places; `title` above them. */
export function ListedFindings({
  title,
  findings,
  link,
  withSheets = false,
}: {
  readonly title?: string;
  readonly findings: readonly InputFinding[];
  readonly link: boolean;
  /** Whether places are told with their sheets: they are not all on one. */
  readonly withSheets?: boolean;
}): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(AT_ONCE);
  const groups = useMemo(() => inputGroups(findings), [findings]);
  return (
    <section>
      {title !== undefined && (
        <Text as="h3" weight="semibold" block>
          {title}
        </Text>
      )}
      <ul className={styles.list}>
        {groups.slice(0, shown).map((group, at) => (
          <li key={at} className={mergeClasses(group.said.severity === 'refused' && styles.refused)}>
            <Words>{inputWords(group.said, state.language)}</Words>{' '}
            <Places group={group} link={link} withSheets={withSheets} />
          </li>
        ))}
      </ul>
      {groups.length > shown && (
        <Button size="small" onClick={() => setShown(shown + AT_ONCE)}>
          {texts.more(Math.min(AT_ONCE, groups.length - shown))}
        </Button>
      )}
    </section>
  );
}

/** Cells with what stood there; a heading that stands twice is said of each of its cells. */
function placesOf({ findings }: InputGroup): { sheet: string; cell: string; found: string }[] {
  return findings.flatMap(({ sheet, cell, found, values }) => {
    const cells = values.cells?.split('、') ?? (cell === null ? [] : [cell]);
    return sheet === null ? [] : cells.map((one) => ({ sheet, cell: one, found }));
  });
}

/** Where it is said of: the first places, and the others behind a fold. */
function Places({
  group,
  link,
  withSheets,
}: {
  readonly group: InputGroup;
  readonly link: boolean;
  readonly withSheets: boolean;
}): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  const places = placesOf(group);
  const several = group.findings.length > 1;
  const list = (
    <span className={styles.places}>
      {places.map(({ sheet, cell, found }, at) => {
        const place = withSheets ? `${sheet}!${cell}` : cell;
        const shown = several && found !== '' ? `${place} ${found}` : place;
        return link ? (
          <PlaceButton key={at} sheet={sheet} cell={cell} shown={shown} />
        ) : (
          <Text key={at} size={200} weight="semibold">
            <Words>{shown}</Words>
          </Text>
        );
      })}
    </span>
  );
  return places.length <= FEW ? (
    list
  ) : (
    <details>
      <summary>{texts.places(places.length)}</summary>
      {list}
    </details>
  );
}
