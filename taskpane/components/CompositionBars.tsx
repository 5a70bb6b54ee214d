import type { JSX } from 'react';
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { CompositionPart } from '../../src/core/index';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
  },
  row: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  amount: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  bar: { display: 'block', width: '100%', height: '8px' },
  whole: { fill: tokens.colorNeutralBackground4 },
  part: { fill: tokens.colorCompoundBrandStroke },
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
  // Beside money that is taken back a share of the whole says nothing.
  const shares = parts.every(({ text }) => !text.startsWith('-'));
  return (
    <section>
      <Subtitle2 as="h2">
        <Words>{title}</Words>
      </Subtitle2>
      <ul className={styles.list}>
        {parts.map(({ name, text, ratio }) => {
          const percent = `${(ratio * 100).toFixed(1)}%`;
          return (
            <li key={name}>
              <div className={styles.row}>
                <span>
                  <Words>{name}</Words>
                </span>
                <span className={styles.amount}>{shares ? `${text} · ${percent}` : text}</span>
              </div>
              <svg
                className={styles.bar}
                viewBox="0 0 100 8"
                preserveAspectRatio="none"
                role="img"
                lang="zh-CN"
                aria-label={shares ? texts.share(name, text, percent) : text}
              >
                <rect className={styles.whole} width="100" height="8" />
                <rect className={styles.part} width={Math.min(100, Math.max(0.5, ratio * 100))} height="8" />
              </svg>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
