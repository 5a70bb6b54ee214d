import { useSyncExternalStore, type JSX } from 'react';
import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { GRADE_SIGNS } from '../src/core/index';
import { WordsIn } from '../taskpane/components/Words';
import { THEMES } from '../taskpane/theme';
import type { SheetState } from '../src/words/subjects/workbench';
import { needsList, type SheetEntry } from './sheet-entries';
import type { Workbench } from './workbench';

const useStyles = makeStyles({
  strip: {
    boxSizing: 'border-box',
    width: '184px',
    height: '100%',
    overflowY: 'auto',
    padding: tokens.spacingVerticalXS,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  provider: { height: '100%' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  sheet: {
    display: 'flex',
    width: '100%',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
  },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  sign: { flex: '0 0 1em', textAlign: 'center', color: tokens.colorNeutralForeground3 },
  state: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  warned: { color: tokens.colorPaletteDarkOrangeForeground1 },
  right: { color: tokens.colorPaletteGreenForeground1 },
});

/** The sheets with how they stand, each one click away: nine tabs with long names do not fit below a grid. */
export function SheetStrip({ workbench }: { readonly workbench: Workbench }): JSX.Element | null {
  const { theme, list } = useSyncExternalStore(
    (listener) => workbench.subscribe(listener),
    () => workbench.state(),
  );
  const styles = useStyles();
  const entries = workbench.sheets();
  if (!list || !needsList(entries)) {
    return null;
  }
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.provider}>
      <nav className={styles.strip} aria-label={workbench.texts.sheets.list}>
        <ul className={styles.list}>
          {entries.map((entry) => (
            <li key={entry.name}>
              <Sheet workbench={workbench} entry={entry} />
            </li>
          ))}
        </ul>
      </nav>
    </FluentProvider>
  );
}

function Sheet({
  workbench,
  entry,
}: {
  readonly workbench: Workbench;
  readonly entry: SheetEntry;
}): JSX.Element {
  const { language, texts } = workbench;
  const { name, active, state } = entry;
  const styles = useStyles();
  const look = styles[lookOf(state)];
  const told = texts.sheets.state(state);
  return (
    <button
      type="button"
      className={mergeClasses(styles.sheet, active && styles.active)}
      aria-current={active ? 'page' : undefined}
      onClick={() => workbench.showSheet(name)}
    >
      <span className={mergeClasses(styles.sign, look)} aria-hidden="true">
        {signOf(state)}
      </span>
      <span className={styles.words}>
        <span>
          <WordsIn language={language}>{name}</WordsIn>
        </span>
        {told !== '' && <span className={mergeClasses(styles.state, look)}>{told}</span>}
      </span>
    </button>
  );
}

function signOf(state: SheetState): string {
  switch (state.kind) {
    case 'found':
      return GRADE_SIGNS[state.grade];
    case 'lines':
      return state.refused > 0 ? '!' : '≡';
    case 'right':
      return '✓';
    case 'stale':
      return '↻';
    default:
      return '·';
  }
}

type Look = 'state' | 'wrong' | 'warned' | 'right';

const GRADE_LOOKS = { error: 'wrong', suspect: 'warned', unchecked: 'warned', tail: 'right' } as const;

function lookOf(state: SheetState): Look {
  switch (state.kind) {
    case 'found':
      return GRADE_LOOKS[state.grade];
    case 'lines':
      return state.refused > 0 ? 'wrong' : 'state';
    case 'right':
      return 'right';
    case 'stale':
      return 'warned';
    default:
      return 'state';
  }
}
