import { useCallback, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { reportTexts, type CellReference } from '../../src/core/index';
import { countOf, isAt, matching, USUAL, type Entry } from './finding-filter';
import { FindingCard } from './FindingCard';
import { FindingFilters } from './FindingFilters';
import { usePane } from './pane-context';
import { Words } from './Words';

/** Findings that are drawn before the user asks for more. */
const AT_ONCE = 100;

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  cards: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    '& > li': { margin: 0 },
  },
});

/** Findings that stand, by sheet, with what narrows them down. Up and down go from one to the next. */
export function FindingList({ entries }: { readonly entries: readonly Entry[] }): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const { selected, only } = state;
  const [own, setFilter] = useState(USUAL);
  const filter = useMemo(() => ({ ...own, sheet: only }), [own, only]);
  const [most, setMost] = useState(AT_ONCE);
  const [open, setOpen] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const [lookedAt, setLookedAt] = useState<CellReference | null>(null);
  /** The evidence that was gone to: its finding stays open, whatever is said of that cell. */
  const [followed, setFollowed] = useState<CellReference | null>(null);
  const found = useMemo(() => matching(entries, filter), [entries, filter]);
  if (selected !== lookedAt) {
    // The finding of the cell that is selected opens itself, even if it was filtered out.
    setLookedAt(selected);
    const evidence = selected?.sheet === followed?.sheet && selected?.cell === followed?.cell;
    setFollowed(null);
    const there = evidence ? [] : entries.filter((entry) => isAt(entry, selected));
    const entry = there.find(({ id }) => id === open) ?? there[0];
    if (entry) {
      const at = found.indexOf(entry);
      setOpen(entry.id);
      setMost(Math.max(most, at + 1));
      if (at < 0) {
        const { grade } = entry.shown.finding;
        setFilter({ ...USUAL, grades: new Set([...filter.grades, grade]) });
        setMost(entries.length);
      }
    }
  }
  const narrowed = filter.rule !== '' || filter.words.trim() !== '' || only !== null;
  const shown = found.slice(0, most);
  const stop = shown.find(({ id }) => id === reached)?.id ?? shown[0]?.id;
  const toggle = useCallback(
    ({ id, shown: { finding } }: Entry, wasOpen: boolean) => {
      const { sheet, cell } = finding;
      setOpen(wasOpen ? null : id);
      if (!wasOpen && sheet !== null && cell !== null) {
        void session.reveal({ sheet, cell });
      }
    },
    [session],
  );
  const follow = useCallback(
    (at: CellReference) => {
      setFollowed(at);
      void session.reveal(at);
    },
    [session],
  );
  const list = useRef<HTMLDivElement>(null);
  return (
    <section aria-label={texts.findings} className={styles.list}>
      <div className={styles.filters}>
        <FindingFilters entries={entries} filter={filter} change={setFilter}>
          <Text role="status" size={200}>
            {found.length === 0 && narrowed
              ? texts.nothingFound
              : texts.found(countOf(shown), countOf(entries))}
          </Text>
        </FindingFilters>
      </div>
      <div ref={list} className={styles.list} onKeyDown={(event) => walk(event, list.current)}>
        {bySheet(shown).map(([sheet, some]) => (
          <section key={sheet}>
            <Subtitle2 as="h3">
              <Words>{sheet ?? reportTexts(state.language).wholeWorkbook}</Words>
            </Subtitle2>
            <ul className={styles.cards}>
              {some.map((entry) => (
                <FindingCard
                  key={entry.id}
                  entry={entry}
                  open={entry.id === open}
                  selected={isAt(entry, selected)}
                  stop={entry.id === stop}
                  onReach={setReached}
                  onToggle={toggle}
                  onFollow={follow}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {found.length > most && (
        <div>
          <Button onClick={() => setMost(most + AT_ONCE)}>
            {texts.more(Math.min(AT_ONCE, found.length - most))}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Entries of one sheet follow one another. */
function bySheet(entries: readonly Entry[]): [string | null, Entry[]][] {
  const sheets = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const { sheet } = entry.shown.finding;
    const some = sheets.get(sheet);
    if (some) {
      some.push(entry);
    } else {
      sheets.set(sheet, [entry]);
    }
  }
  return [...sheets];
}

/** Up, down, first, last among the headings of findings. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const stops = [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
  const at = stops.indexOf(event.target as HTMLElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: stops.length - 1,
  };
  const to = steps[event.key];
  if (at >= 0 && to !== undefined) {
    event.preventDefault();
    stops[to]?.focus();
  }
}
