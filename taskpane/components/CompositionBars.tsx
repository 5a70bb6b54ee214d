import type { JSX } from 'react';
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { CompositionPart } from '../../src/core/index';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  row: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  amount: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  bar: { height: '8px', backgroundColor: tokens.colorNeutralBackground4 },
  fill: { height: '100%', minWidth: '1px', backgroundColor: tokens.colorBrandBackground },
});

/** Where the money comes from, or goes: for people who look rather than read. The figures stand beside the bars. */
export function CompositionBars({
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
  return (
    <section aria-label={title}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <ul className={styles.list}>
        {parts.map(({ name, text, ratio }) => {
          const percent = `${(ratio * 100).toFixed(1)}%`;
          return (
            <li key={name} aria-label={texts.share(name, text, percent)}>
              <div className={styles.row} aria-hidden="true">
                <span>
                  <Words>{name}</Words>
                </span>
                <span className={styles.amount}>
                  {text} · {percent}
                </span>
              </div>
              <div className={styles.bar} aria-hidden="true">
                <div className={styles.fill} style={{ width: percent }} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
