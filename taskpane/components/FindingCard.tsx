import { useEffect, useRef, useState, type JSX } from 'react';
import {
  Button,
  Caption1,
  makeStyles,
  shorthands,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { findingSentence, ruleTitle, RULES } from '../../src/core/index';
import type { ShownFinding } from '../session/state';
import { GradeBadge } from './GradeBadge';
import { IgnoreForm } from './IgnoreForm';
import { SumLaidOut } from './SumLaidOut';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  selected: { border: `2px solid ${tokens.colorCompoundBrandStroke}` },
  ignored: { ...shorthands.borderStyle('dashed') },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
});

/** One finding: what is wrong, why, and what can be done about it. */
export function FindingCard({ shown }: { readonly shown: ShownFinding }): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const { key, finding, fix, ignored } = shown;
  const { sheet, cell, grade, rule, checks, proved } = finding;
  const card = useRef<HTMLLIElement>(null);
  const selected = state.selected !== null && state.selected.sheet === sheet && state.selected.cell === cell;
  const [open, setOpen] = useState(false);
  // Deciding puts another button in the place of the one that had the focus.
  const [decided, setDecided] = useState(false);
  // The finding of the cell that is selected opens itself, once.
  const [wasSelected, setWasSelected] = useState(false);
  if (selected !== wasSelected) {
    setWasSelected(selected);
    setOpen(selected || open);
  }
  useEffect(() => {
    if (selected) {
      card.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [selected]);
  const source = RULES.find(({ code }) => code === rule)?.source ?? null;
  const idle = state.busy === null;
  return (
    <li
      ref={card}
      className={mergeClasses(styles.card, selected && styles.selected, ignored !== null && styles.ignored)}
    >
      <div className={styles.row}>
        <GradeBadge grade={grade} />
        {sheet !== null && cell !== null && (
          <Button
            size="small"
            appearance="outline"
            aria-label={texts.goTo(`${sheet}!${cell}`)}
            onClick={() => void session.reveal({ sheet, cell })}
          >
            {cell}
          </Button>
        )}
      </div>
      <Text>
        <Words>{findingSentence(finding, state.language)}</Words>
      </Text>
      {ignored !== null && (
        <Text weight="semibold">
          <Words>{texts.ignored(ignored)}</Words>
        </Text>
      )}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>{texts.details}</summary>
        {open && (
          <>
            {checks.map((check, at) => (
              <SumLaidOut key={at} check={check} finding={finding} />
            ))}
            {proved && <Caption1 block>{texts.proved}</Caption1>}
            <Caption1 block>
              {texts.rule} {rule}
              {texts.colon}
              {ruleTitle(rule, state.language)}
            </Caption1>
            {source !== null && (
              <Caption1 block>
                {texts.source}
                {texts.colon}
                <span lang="zh-CN">{source}</span>
              </Caption1>
            )}
          </>
        )}
      </details>
      <div className={styles.row}>
        {fix && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={!idle}
            onClick={() => void session.fix(key)}
          >
            {fix.kind === 'regenerate'
              ? texts.regenerate
              : texts.fix(fix.value === '' ? texts.blank : fix.value)}
          </Button>
        )}
        {ignored !== null ? (
          <Button
            size="small"
            autoFocus={decided}
            disabledFocusable={!idle}
            onClick={() => {
              setDecided(true);
              void session.heed(key);
            }}
          >
            {texts.heed}
          </Button>
        ) : (
          grade !== 'tail' &&
          grade !== 'unchecked' && (
            <IgnoreForm
              focused={decided}
              onDecide={(reason) => {
                setDecided(true);
                void session.ignore(key, reason);
              }}
            />
          )
        )}
      </div>
    </li>
  );
}
