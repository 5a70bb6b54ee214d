import type { JSX } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { figuresOf, reportTexts, ruleTitle, setApart, type TextPlace } from '../../src/core/index';
import { RULES } from '../../src/core/reconcile/index';
import type { ShownFinding } from '../../src/session/state/check-state';
import { otherPlaces, ownPlaces } from './evidence';
import type { Entry } from './finding-filter';
import { IgnoreForm } from './IgnoreForm';
import { usePane } from './pane-context';
import { PlaceLinks, type GoTo } from './PlaceLinks';
import { Words } from './Words';
import { SumLaidOut } from './SumLaidOut';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingHorizontalS}`,
  },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    '& > div': { display: 'flex', gap: tokens.spacingHorizontalXS },
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  },
  sentence: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '& u': { fontWeight: tokens.fontWeightSemibold, textUnderlineOffset: '3px' },
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalS },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  soft: { color: tokens.colorNeutralForeground2 },
});

/** Why it is a finding, and what can be done about it. */
export function FindingDetails({ entry, go }: { readonly entry: Entry; readonly go: GoTo }): JSX.Element {
  const { shown, cells } = entry;
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const { key, finding, fix, exact, ignored } = shown;
  const { sheet, grade, rule, checks, proved } = finding;
  const [first, ...others] = checks;
  const words = reportTexts(state.language);
  const source = RULES.find(({ code }) => code === rule)?.source ?? null;
  const idle = state.busy === null;
  const writes = fix?.kind === 'write' ? fix.writes : [];
  const value = setApart(finding.expected ?? String(writes[0]?.value ?? ''), finding.unit);
  const moved = writes.length > 1 ? finding.values.other : undefined;
  // Words are quoted, figures are not.
  const fixed = /[^-\d.,]/.test(value) ? `“${value}”` : value;
  return (
    <div className={styles.details}>
      <div className={styles.row}>
        {fix && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={!idle}
            onClick={() => void session.fix(key)}
          >
            <Words>
              {fix.kind === 'regenerate'
                ? texts.regenerate
                : moved
                  ? texts.fixMove(moved)
                  : texts.fix(fixed === '' ? words.blank : fixed)}
            </Words>
          </Button>
        )}
        {ignored === null && grade !== 'tail' && grade !== 'unchecked' && (
          <IgnoreForm onDecide={(reason) => void session.ignore(key, reason)} />
        )}
      </div>
      {finding.text && <InSentence place={finding.text} />}
      <Figures shown={shown} />
      {cells.length > 1 && (
        <PlaceLinks label={texts.sameTailAt} places={ownPlaces(entry)} beside={sheet} go={go} />
      )}
      <PlaceLinks label={texts.exactAt} places={exact} beside={exact[0]?.sheet ?? null} go={go} />
      {first && <SumLaidOut check={first} finding={finding} go={go} />}
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.otherChecks(others.length)}</summary>
          {others.map((check, at) => (
            <SumLaidOut key={at} check={check} finding={finding} go={go} />
          ))}
        </details>
      )}
      <PlaceLinks label={texts.evidence} places={otherPlaces(entry)} beside={sheet} go={go} />
      {proved && <Caption1>{words.provedByLines}</Caption1>}
      <Caption1 className={styles.soft}>
        <Words>{texts.rule(rule, ruleTitle(rule, state.language))}</Words>
        {source !== null && (
          <>
            <br />
            {words.source}
            {words.colon}
            <span lang="zh-CN">{source}</span>
          </>
        )}
      </Caption1>
    </div>
  );
}

/** The sentence of the text, with what is meant underlined. */
function InSentence({ place }: { readonly place: TextPlace }): JSX.Element {
  const styles = useStyles();
  return (
    <blockquote className={styles.sentence} lang="zh-CN">
      {place.before}
      <u>{place.quote}</u>
      {place.after}
    </blockquote>
  );
}

function Figures({ shown }: { readonly shown: ShownFinding }): JSX.Element | null {
  const { state } = usePane();
  const styles = useStyles();
  const words = reportTexts(state.language);
  const { unit } = shown.finding;
  const figures = figuresOf(shown.finding, words);
  if (figures.length === 0) {
    return null;
  }
  return (
    <dl className={styles.figures}>
      {figures.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Words>{text === '' ? words.blank : setApart(text, unit)}</Words>
          </dd>
        </div>
      ))}
    </dl>
  );
}
