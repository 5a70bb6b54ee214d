import type { JSX } from 'react';
import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { CompositionBars } from './CompositionBars';
import { usePane } from './pane-context';

/** 生成: one click to the nine sheets. */
export function GeneratePanel(): JSX.Element {
  const { session, state, texts } = usePane();
  const { generated, busy, steps } = state;
  return (
    <>
      <Text>{texts.generateHelp}</Text>
      {generated?.stale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.stale}</MessageBarBody>
        </MessageBar>
      )}
      <Button
        appearance="primary"
        size="large"
        disabled={steps.generate === 'waiting'}
        disabledFocusable={busy !== null}
        onClick={() => void session.generate()}
      >
        {generated ? texts.regenerate : texts.commands.generate}
      </Button>
      {generated && state.settings.style === 'functions' && (
        <Button disabled={busy !== null} onClick={() => void session.repair()}>
          {texts.commands.repair}
        </Button>
      )}
      {state.input === null && <Text>{texts.noLinesYet}</Text>}
      {generated && (
        <>
          <Text weight="semibold">{texts.generatedSheets(generated.sheets.length, generated.year)}</Text>
          <CompositionBars title={texts.income} parts={generated.income} />
          <CompositionBars title={texts.spending} parts={generated.spending} />
        </>
      )}
    </>
  );
}
