import type { JSX } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { inputWords, LINE_FIELDS, skippedAmounts, type SkippedRow } from '../../src/core/index';
import { PlaceButton } from './PlaceButton';
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
  source,
}: {
  readonly rows: readonly SkippedRow[];
  readonly from: string;
  /** The sheet of this workbook in which they stand; null for those of a file. */
  readonly source: string | null;
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
            {source === null ? (
              <Text weight="semibold">{texts.skippedRow(row.row)}</Text>
            ) : (
              <PlaceButton sheet={source} cell={cellOf(row)} shown={texts.skippedRow(row.row)} />
            )}{' '}
            <span lang="zh-CN">{LINE_FIELDS.flatMap((field) => row.cells[field] ?? []).join(' ')}</span>{' '}
            <Words>{row.reasons.map((reason) => inputWords(reason, state.language)).join(' ')}</Words>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a row is to be looked at: what can't be read in it first. */
function cellOf({ row, reasons }: SkippedRow): string {
  return reasons.find(({ cell }) => cell !== null)?.cell ?? `A${row}`;
}
