import { useMemo, type JSX } from 'react';
import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { isChecked, reportTexts, scopeOf, verdictOf } from '../../src/core/index';
import { standingErrors } from '../../src/session/shown-findings';
import type { CheckState } from '../../src/session/state/check-state';
import { ExportReport } from './ExportReport';
import { entriesOf } from './finding-filter';
import { FindingList } from './FindingList';
import { IgnoredList } from './IgnoredList';
import { usePane } from './pane-context';
import { ProposedCorrections } from './ProposedCorrections';
import { TextLinks } from './TextLinks';
import { Words } from './Words';

const useStyles = makeStyles({
  verdict: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `4px solid ${tokens.colorPaletteGreenBorderActive}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // The first finding is to be seen without scrolling.
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  wrong: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  unsure: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
});

/** What a check has found. */
export function CheckOutcome({ check }: { readonly check: CheckState }): JSX.Element {
  const { state } = usePane();
  const { findings } = check;
  const entries = useMemo(() => entriesOf(findings, state.language), [findings, state.language]);
  const standing = useMemo(() => entries.filter(({ shown }) => shown.ignored === null), [entries]);
  const ignored = useMemo(() => entries.filter(({ shown }) => shown.ignored !== null), [entries]);
  return (
    <>
      <Verdict check={check} />
      {standing.length > 0 && <FindingList entries={standing} />}
      {check.report.proposals && <ProposedCorrections proposals={check.report.proposals} />}
      {ignored.length > 0 && <IgnoredList entries={ignored} />}
      {check.links.length > 0 && <TextLinks links={check.links} />}
    </>
  );
}

/** What a reader wants to know first. */
function Verdict({ check }: { readonly check: CheckState }): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  const { report, findings, dirty } = check;
  const { made, passed, notPossible } = report.checks;
  const errors = standingErrors(findings);
  const words = reportTexts(state.language);
  const verdict = verdictOf(report, errors);
  const unsure = !isChecked(verdict) && errors === 0;
  const scope = words.scope(scopeOf(report));
  const { tail } = report.summary;
  return (
    <section className={mergeClasses(styles.verdict, errors > 0 && styles.wrong, unsure && styles.unsure)}>
      <div className={styles.head}>
        <Subtitle2 as="h2">
          <span aria-hidden="true">{errors > 0 ? '✕ ' : unsure ? '! ' : '✓ '}</span>
          {unsure ? words.verdict(verdict) : texts.verdict(errors, made)}
        </Subtitle2>
        <ExportReport />
      </div>
      {unsure ? <Text>{words.advice(verdict)}</Text> : <Text>{texts.counts(made, passed, notPossible)}</Text>}
      {scope !== '' && (
        <Text size={200}>
          <Words>{scope}</Words>
        </Text>
      )}
      {report.proved && <Text size={200}>{words.proved}</Text>}
      {tail > 0 && <Text size={200}>{texts.tails(tail)}</Text>}
      <Text role="status">{dirty && texts.dirty}</Text>
    </section>
  );
}
