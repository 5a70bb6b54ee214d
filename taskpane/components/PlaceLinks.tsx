import type { JSX } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellReference } from '../../src/core/index';
import { usePane } from './pane-context';
import { Words } from './Words';

/** Places that need no fold. */
const FEW = 12;

const useStyles = makeStyles({
  // Not smaller than a pointer needs.
  link: {
    minWidth: '24px',
    minHeight: '24px',
    fontSize: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    // A control like the others: its colour alone would not tell it from the text there.
    '@media (forced-colors: active)': { border: '1px solid ButtonText', color: 'ButtonText' },
  },
  places: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: 'pointer' },
});

/** What a click on a cell that is evidence does. */
export type GoTo = (at: CellReference) => void;

/** A cell that something is said of, as a link in running text; with its sheet if that is another one than `beside`. */
export function PlaceLink({
  at,
  beside,
  shown,
  go,
}: {
  readonly at: CellReference;
  readonly beside: string | null;
  /** What stands for it, where it is not its address. */
  readonly shown?: string;
  readonly go: GoTo;
}): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  const { sheet, cell } = at;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={(shown === undefined ? '' : `${shown} `) + texts.goTo(`${sheet}!${cell}`)}
      onClick={() => go({ sheet, cell })}
    >
      <Words>{shown ?? (sheet === beside ? cell : `${sheet}!${cell}`)}</Words>
    </Link>
  );
}

/** Cells with what they are; many of them behind a fold. */
export function PlaceLinks({
  label,
  places,
  beside,
  go,
}: {
  readonly label: string;
  readonly places: readonly CellReference[];
  readonly beside: string | null;
  readonly go: GoTo;
}): JSX.Element | null {
  const { texts } = usePane();
  const styles = useStyles();
  const links = places.map((at) => (
    <PlaceLink key={`${at.sheet}!${at.cell}`} at={at} beside={beside} go={go} />
  ));
  if (places.length === 0) {
    return null;
  }
  return (
    <div role="group" aria-label={label}>
      {places.length > FEW ? (
        <details>
          <summary className={styles.summary}>
            <span className={styles.label}>{label}</span> {texts.places(places.length)}
          </summary>
          <div className={styles.places}>{links}</div>
        </details>
      ) : (
        <div className={styles.places}>
          <span className={styles.label}>{label}</span>
          {links}
        </div>
      )}
    </div>
  );
}
