import type { JSX } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { inputWords, LINE_FIELDS, skippedAmounts, type SkippedRow } from '../../src/core/index';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxHeight: '240px',
    overflowY: 'auto',
  },
});

/** Rows that were left out of an import and are in no table: what stood there, and why. */
export function SkippedRows({
  rows,
  from,
}: {
  readonly rows: readonly SkippedRow[];
  readonly from: string;
}): JSX.Element | null {
  const { state, texts } = usePane();
  const styles = useStyles();
  if (rows.length === 0) {
    return null;
  }
  const { current, unknown } = skippedAmounts(rows);
  return (
    <section>
      <Text as="h3" weight="semibold" block>
        <Words>{texts.skippedRows(rows.length, from)}</Words>
      </Text>
      <Text size={200} block>
        {texts.skippedTotal(current, unknown)}
      </Text>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.row}>
            <Text weight="semibold">{texts.skippedRow(row.row)}</Text>{' '}
            <span lang="zh-CN">{LINE_FIELDS.flatMap((field) => row.cells[field] ?? []).join(' ')}</span>{' '}
            <Words>{row.reasons.map((reason) => inputWords(reason, state.language)).join(' ')}</Words>
          </li>
        ))}
      </ul>
    </section>
  );
}
