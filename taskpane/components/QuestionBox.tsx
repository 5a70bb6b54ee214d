import { useEffect, useRef, useState, type JSX } from 'react';
import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import type { Question } from '../session/state';
import type { Texts } from '../texts/texts';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outlineStyle: 'none' },
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

function wording(question: Question, texts: Texts): { readonly text: string; readonly yes: string } {
  return (
    texts.questions[question.kind] as (of: Question) => { readonly text: string; readonly yes: string }
  )(question);
}

/** What only the user can decide. Escape leaves everything as it is. */
export function QuestionBox(): JSX.Element | null {
  const { state } = usePane();
  const { question } = state;
  return question && <Asked key={question.kind} question={question} />;
}

function Asked({ question }: { readonly question: Question }): JSX.Element {
  const { session, texts } = usePane();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const [reason, setReason] = useState('');
  const needsReason = question.kind === 'publish-with-errors';
  const { text, yes } = wording(question, texts);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) {
        before.focus();
      }
    };
  }, []);
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-label={text}
      tabIndex={-1}
      className={styles.box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          void session.answer(null);
        }
      }}
    >
      <Text>
        <Words>{text}</Words>
      </Text>
      {needsReason && (
        <Field label={texts.reason} required>
          <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={needsReason && reason.trim() === ''}
          onClick={() => void session.answer({ reason })}
        >
          {yes}
        </Button>
        <Button onClick={() => void session.answer(null)}>{texts.cancel}</Button>
      </div>
    </div>
  );
}
