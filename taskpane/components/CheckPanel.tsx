import { useMemo, useState, type JSX } from 'react';
import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { findingSentence, GRADES } from '../../src/core/index';
import type { CheckState, ShownFinding } from '../session/state';
import { standingErrors } from '../session/shown-findings';
import { ExportReport } from './ExportReport';
import { FindingCard } from './FindingCard';
import { GradeBadge } from './GradeBadge';
import { usePane } from './pane-context';
import { Words } from './Words';

/** Findings that are drawn before the user asks for more. */
const AT_ONCE = 100;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  filters: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  wide: { gridColumn: '1 / -1' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
});

/** 核对: what was found, sheet by sheet. */
export function CheckPanel(): JSX.Element {
  const { session, state, texts } = usePane();
  const { check, busy } = state;
  const styles = useStyles();
  return (
    <>
      <Text>{texts.checkHelp}</Text>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void session.check()}>
          {check ? texts.checkAgain : texts.commands.check}
        </Button>
        {check?.marked && (
          <Button disabledFocusable={busy !== null} onClick={() => void session.clearMarks()}>
            {texts.commands.clearMarks}
          </Button>
        )}
      </div>
      {check && <Checked check={check} />}
    </>
  );
}

function Checked({ check }: { readonly check: CheckState }): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  const { report, findings } = check;
  const [grade, setGrade] = useState('');
  const [rule, setRule] = useState('');
  const [words, setWords] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const rules = useMemo(() => [...new Set(findings.map(({ finding }) => finding.rule))].sort(), [findings]);
  const matching = findings.filter(({ finding }) => {
    const text = `${finding.sheet ?? ''} ${finding.cell ?? ''} ${findingSentence(finding, state.language)}`;
    return (
      (grade === '' || finding.grade === grade) &&
      (rule === '' || finding.rule === rule) &&
      text.toLowerCase().includes(words.trim().toLowerCase())
    );
  });
  const shown = matching.slice(0, most);
  return (
    <>
      <Subtitle2 as="h2">{texts.verdict(standingErrors(findings), report.checks.made)}</Subtitle2>
      <Text>{texts.counts(report.checks.made, report.checks.passed, report.checks.notPossible)}</Text>
      <div role="status" aria-live="polite">
        {check.dirty && texts.dirty}
      </div>
      <div className={styles.row}>
        {GRADES.filter((one) => report.summary[one] > 0).map((one) => (
          <span key={one} title={texts.gradeHelp[one]}>
            <GradeBadge grade={one} /> {report.summary[one]}
          </span>
        ))}
      </div>
      <ExportReport />
      {findings.length > 0 && (
        <div className={styles.filters}>
          <Field label={texts.gradeFilter}>
            <Select value={grade} onChange={(_, { value }) => setGrade(value)}>
              <option value="">{texts.all}</option>
              {GRADES.map((one) => (
                <option key={one} value={one}>
                  {texts.grades[one]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={texts.ruleFilter}>
            <Select value={rule} onChange={(_, { value }) => setRule(value)}>
              <option value="">{texts.all}</option>
              {rules.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          </Field>
          <Field label={texts.search} className={styles.wide}>
            <Input type="search" value={words} onChange={(_, { value }) => setWords(value)} />
          </Field>
          <Text className={styles.wide} role="status">
            {matching.length === 0 ? texts.nothingFound : texts.found(shown.length, findings.length)}
          </Text>
        </div>
      )}
      {bySheet(shown).map(([sheet, some]) => (
        <section key={sheet}>
          <Subtitle2 as="h3">
            <Words>{sheet === '' ? texts.wholeWorkbook : sheet}</Words>
          </Subtitle2>
          <ul className={styles.list}>
            {some.map((one, at) => (
              <FindingCard key={`${one.key} ${String(at)}`} shown={one} />
            ))}
          </ul>
        </section>
      ))}
      {matching.length > most && (
        <Button onClick={() => setMost(most + AT_ONCE)}>
          {texts.more(Math.min(AT_ONCE, matching.length - most))}
        </Button>
      )}
    </>
  );
}

function bySheet(findings: readonly ShownFinding[]): [string, ShownFinding[]][] {
  const sheets = new Map<string, ShownFinding[]>();
  for (const one of findings) {
    const sheet = one.finding.sheet ?? '';
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), one]);
  }
  return [...sheets];
}
