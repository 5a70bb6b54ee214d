import type { JSX } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { layOutSum, ruleTitle, type Finding, type SumLine } from '../../src/core/index';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    '& caption': { textAlign: 'left', padding: '4px 0', color: tokens.colorNeutralForeground2 },
    '& td, & th': { padding: '2px 4px', verticalAlign: 'top', fontWeight: 'inherit' },
    '& th': { textAlign: 'left' },
  },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  sum: { borderTop: `1px solid ${tokens.colorNeutralForeground1}` },
  accused: { fontWeight: tokens.fontWeightBold, color: tokens.colorPaletteRedForeground1 },
  range: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

/** A sum as on paper: its parts, what they add up to, what is stated, the difference. */
export function SumLaidOut({
  check,
  finding,
}: {
  readonly check: Finding['checks'][number];
  readonly finding: Finding;
}): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  const { lines, unit } = layOutSum(check, finding);
  const name = ({ kind, operand }: SumLine): string =>
    operand ? operand.caption : kind === 'difference' ? texts.difference : texts.sum;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>
          {check.rule} {ruleTitle(check.rule, state.language)}
          {unit !== null && (
            <>
              {' '}
              (<span lang="zh-CN">{unit}</span>)
            </>
          )}
        </caption>
        <tbody>
          {lines.map((line, at) => (
            <tr
              key={at}
              className={mergeClasses(
                (line.kind === 'sum' || line.kind === 'difference') && styles.sum,
                line.accused && styles.accused,
              )}
            >
              <th scope="row">
                <span lang="zh-CN">{name(line)}</span>
                {line.operand && line.operand.cell !== '' && ` ${line.operand.cell}`}
              </th>
              <td className={styles.number}>{line.figure === '' ? texts.blank : line.figure}</td>
              <td className={styles.range}>{line.range && texts.range(line.range.low, line.range.high)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
