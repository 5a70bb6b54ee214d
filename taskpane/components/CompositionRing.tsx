import type { JSX } from 'react';
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { CompositionPart } from '../../src/core/index';
import { colorOf, hasShares, percentsOf, ringPaths } from './composition-picture';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // In a narrow pane the table goes below the ring.
  both: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  ring: { flex: '0 0 88px', stroke: tokens.colorNeutralBackground1, forcedColorAdjust: 'none' },
  table: { flex: '1 1 200px', minWidth: 0, borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: { padding: `${tokens.spacingVerticalXXS} 0`, fontWeight: 'normal', verticalAlign: 'top' },
  name: { textAlign: 'start', paddingRight: tokens.spacingHorizontalS },
  swatch: { marginRight: tokens.spacingHorizontalXS, forcedColorAdjust: 'none' },
  amount: {
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    paddingLeft: tokens.spacingHorizontalS,
  },
});

const SIZE = 88;
const CENTER = { x: SIZE / 2, y: SIZE / 2 };

/** Where the money comes from, or goes: a ring for people who look, and the same as a table for people who read. */
export function CompositionRing({
  title,
  parts,
}: {
  readonly title: string;
  readonly parts: readonly CompositionPart[];
}): JSX.Element | null {
  const { texts } = usePane();
  const styles = useStyles();
  if (parts.length === 0) {
    return null;
  }
  const shares = hasShares(parts);
  const percents = percentsOf(parts);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">
        <Words>{title}</Words>
      </Subtitle2>
      <div className={styles.both}>
        {shares && (
          <svg className={styles.ring} width={SIZE} height={SIZE} aria-hidden="true">
            {ringPaths(parts, CENTER, 43, 26).map((d, at) => (
              <path key={d} d={d} fill={colorOf(at)} />
            ))}
          </svg>
        )}
        <table className={styles.table} aria-label={title}>
          <tbody>
            {parts.map((part, at) => (
              <tr key={part.name}>
                <th scope="row" className={`${styles.cell} ${styles.name}`}>
                  {shares && (
                    <svg className={styles.swatch} width="9" height="9" aria-hidden="true">
                      <rect width="9" height="9" fill={colorOf(at)} />
                    </svg>
                  )}
                  <Words>{part.name}</Words>
                </th>
                <td className={`${styles.cell} ${styles.amount}`}>{part.text}</td>
                {shares && (
                  <td className={`${styles.cell} ${styles.amount}`} aria-label={texts.share(percents[at]!)}>
                    {percents[at]}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
