import type { JSX } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  layOutSum,
  reportTexts,
  ruleTitle,
  setApart,
  type Finding,
  type ReportTexts,
  type SumLine,
} from '../../src/core/index';
import { usePane } from './pane-context';
import { PlaceLink, type GoTo } from './PlaceLinks';
import { Words } from './Words';

type Check = Finding['checks'][number];

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& caption': { textAlign: 'left', padding: '4px 0', color: tokens.colorNeutralForeground2 },
    '& th, & td': {
      border: 'none',
      padding: '2px 0 2px 6px',
      verticalAlign: 'top',
      fontWeight: 'inherit',
      backgroundColor: 'transparent',
    },
    '& th:first-child': { paddingLeft: 0, textAlign: 'left' },
  },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  soft: { color: tokens.colorNeutralForeground2 },
  range: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  ruled: { borderTop: `1px solid ${tokens.colorNeutralForeground1}` },
  total: { fontWeight: tokens.fontWeightSemibold },
  accused: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightBold },
});

/** A statement as on paper: its parts, what they add up to, what is stated, the difference; under each its range. */
export function SumLaidOut({
  check,
  finding,
  go,
}: {
  readonly check: Check;
  readonly finding: Finding;
  readonly go: GoTo;
}): JSX.Element {
  const { state } = usePane();
  const styles = useStyles();
  const words = reportTexts(state.language);
  const { lines, unit } = layOutSum(check, finding);
  return (
    <table className={styles.table}>
      <caption>
        {check.rule} {ruleTitle(check.rule, state.language)}
      </caption>
      <thead className={styles.soft}>
        <tr>
          <th scope="col">{words.caption}</th>
          <th scope="col" className={styles.number}>
            <Words>{unit === null ? words.amount : words.inUnit(words.amount, unit)}</Words>
            {lines.some(({ range }) => range) && <div className={styles.range}>{words.range}</div>}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => {
          const total = line.kind === 'sum' || line.kind === 'stated';
          const ruled = line.kind !== 'part' && lines[at - 1]?.kind === 'part';
          return (
            <tr
              key={at}
              className={mergeClasses(
                ruled && styles.ruled,
                total && styles.total,
                line.accused && styles.accused,
              )}
            >
              <th scope="row">
                <LineLabel line={line} check={check} sheet={finding.sheet} words={words} go={go} />
              </th>
              <td className={styles.number}>
                {line.figure === '' ? words.blank : setApart(line.figure, line.unit)}
                {unit === null && line.unit !== null && <Words>{` ${line.unit}`}</Words>}
                {line.range && (
                  <div className={styles.range}>
                    {setApart(line.range.low, line.unit)} … {setApart(line.range.high, line.unit)}
                  </div>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What a line is, and where it stands: with its sheet if that is another one than the finding's. */
function LineLabel({
  line,
  check,
  sheet,
  words,
  go,
}: {
  readonly line: SumLine;
  readonly check: Check;
  readonly sheet: string | null;
  readonly words: ReportTexts;
  readonly go: GoTo;
}): JSX.Element {
  const { operand } = line;
  return (
    <>
      {wordOf(line, check, words)}
      {operand && (
        <>
          {line.kind === 'stated' && words.colon}
          <span lang="zh-CN">{operand.caption}</span>{' '}
          {operand.cell === '' ? words.notPrinted : <PlaceLink at={operand} beside={sheet} go={go} />}
        </>
      )}
      {line.accused && ` ◀ ${words.thisFigure}`}
    </>
  );
}

function wordOf({ kind }: SumLine, { relation }: Check, words: ReportTexts): string {
  switch (kind) {
    case 'part':
      return '';
    case 'sum':
      return `Σ ${words.sum}`;
    case 'converted':
      return words.converted;
    case 'difference':
      return words.differenceLine;
    case 'stated':
      return relation === 'at-most' || relation === 'at-least' ? words.limit[relation] : words.statedHere;
  }
}
