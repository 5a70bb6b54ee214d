import { memo, useEffect, useRef, type JSX } from 'react';
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { captionOf, reportTexts } from '../../src/core/index';
import { FindingDetails } from './FindingDetails';
import type { Entry } from './finding-filter';
import { useFocusStays } from './focus-stays';
import { GradeBadge } from './GradeBadge';
import { usePane } from './pane-context';
import type { GoTo } from './PlaceLinks';
import { Words } from './Words';

/** Cells that a heading names. */
const HEADED = 3;

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  selected: { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
  head: {
    display: 'block',
    width: '100%',
    padding: tokens.spacingHorizontalS,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  top: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  cell: { fontWeight: tokens.fontWeightSemibold },
  caption: {
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  sentence: { display: 'block', paddingTop: tokens.spacingVerticalXXS },
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** One finding. Its heading goes to the cell and opens what is behind it. Many stand in a list: drawn when it changes. */
export const FindingCard = memo(function FindingCard({
  entry,
  open,
  selected,
  stop,
  onReach,
  onToggle,
  onFollow,
}: {
  readonly entry: Entry;
  readonly open: boolean;
  readonly selected: boolean;
  /** Whether Tab stops here: one finding of the list. */
  readonly stop: boolean;
  readonly onReach: (id: string) => void;
  readonly onToggle: (entry: Entry, wasOpen: boolean) => void;
  readonly onFollow: GoTo;
}): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  const card = useRef<HTMLLIElement>(null);
  useFocusStays(card);
  const { shown, sentence } = entry;
  const { sheet, cell, grade } = shown.finding;
  const caption = captionOf(shown.finding, sentence);
  const more = moreCells(entry.cells, reportTexts(state.language).listSeparator, texts.places);
  useEffect(() => {
    if (open && selected) {
      card.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [open, selected]);
  return (
    <li ref={card} className={mergeClasses(styles.card, selected && styles.selected)}>
      <button
        type="button"
        data-finding={entry.id}
        className={styles.head}
        aria-expanded={open}
        tabIndex={stop ? 0 : -1}
        onFocus={() => onReach(entry.id)}
        onClick={() => onToggle(entry, open)}
      >
        <span className={styles.top}>
          <GradeBadge grade={grade} />{' '}
          {sheet !== null && cell !== null && (
            <span className={styles.cell}>
              <span aria-hidden="true">{cell + more}</span>
              <span className={styles.heard}>
                <Words>{texts.goTo(`${sheet}!${cell}`) + more}</Words>
              </span>
            </span>
          )}{' '}
          <span className={styles.caption}>
            <Words>{caption}</Words>
          </span>
          <span aria-hidden="true">{open ? '▾' : '▸'}</span>
        </span>
        <Text className={styles.sentence}>
          <Words>{sentence}</Words>
        </Text>
      </button>
      {open && <FindingDetails entry={entry} go={onFollow} />}
    </li>
  );
});

/** The other cells of a tail behind its first one, as far as a heading has room for them. */
function moreCells(
  [, ...others]: readonly string[],
  separator: string,
  places: (count: number) => string,
): string {
  const some = others.slice(0, HEADED - 1).map((cell) => separator + cell);
  return others.length < HEADED ? some.join('') : `${some.join('')} … (${places(others.length + 1)})`;
}
