import type { JSX } from 'react';
import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { findForm } from '../../src/core/index';
import type { GeneratedState } from '../../src/session/state/session-state';
import { CommandButton } from './CommandButton';
import { Compositions, Template } from './later-parts';
import { Obstacle } from './Obstacle';
import { PlaceButton } from './PlaceButton';
import { usePane } from './pane-context';
import { TextSection } from './TextSection';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

/** 生成: one click to the nine sheets. */
export function GeneratePanel(): JSX.Element {
  const { state, texts } = usePane();
  const { generated, steps } = state;
  const make = (
    <CommandButton command="generate" appearance="primary" waits={steps.generate === 'waiting'}>
      {generated ? texts.regenerate : null}
    </CommandButton>
  );
  return (
    <>
      <Text>{texts.generateHelp}</Text>
      {generated?.stale ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.stale}</MessageBarBody>
          <MessageBarActions>{make}</MessageBarActions>
        </MessageBar>
      ) : (
        <div>{make}</div>
      )}
      <Obstacle />
      {generated ? <Made generated={generated} /> : <ToBeMade />}
      <TextSection />
      <Template />
      <Repair />
    </>
  );
}

function ToBeMade(): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  const tables = findForm(state.settings.form)?.tables ?? [];
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{texts.toBeMade(tables.length)}</Subtitle2>
      <ul className={styles.list} lang="zh-CN">
        {tables.map(({ id, number, title }) => (
          <li key={id}>{`${number} ${title}`}</li>
        ))}
      </ul>
    </section>
  );
}

function Made({ generated }: { readonly generated: GeneratedState }): JSX.Element {
  const { place, state, texts } = usePane();
  const styles = useStyles();
  const { sheets, year, income, spending } = generated;
  const unit = findForm(state.settings.form)?.moneyUnit ?? '万元';
  const panels = [
    { title: texts.income(unit), parts: income },
    { title: texts.spending(unit), parts: spending },
  ].filter(({ parts }) => parts.length > 0);
  return (
    <>
      {panels.length > 0 && <Compositions panels={panels} />}
      {/* The workbench has a list of sheets beside its grid, with how each stands. */}
      {place === 'excel' && (
        <section className={styles.section}>
          <Subtitle2 as="h2">{texts.generatedSheets(sheets.length, year)}</Subtitle2>
          {sheets.map((sheet) => (
            <PlaceButton key={sheet} sheet={sheet} cell="A1" shown={sheet} />
          ))}
        </section>
      )}
    </>
  );
}

/** Formulas with BUDGET.* that the program took for unknown names. */
function Repair(): JSX.Element | null {
  const { state, texts } = usePane();
  const styles = useStyles();
  const { settings, functions, generated } = state;
  return generated && functions && settings.style === 'functions' ? (
    <section className={styles.section}>
      <Text>{texts.repairHelp}</Text>
      <CommandButton command="repair" size="small" />
    </section>
  ) : null;
}
