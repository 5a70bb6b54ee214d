import { useEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Question } from '../../src/session/state/question';
import type { Texts } from '../../src/words/subjects/pane';
import { chosenStep } from './focus-stays';
import { Reason } from './later-parts';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  cover: {
    position: 'fixed',
    inset: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    width: '100%',
    maxWidth: '460px',
    maxHeight: '100%',
    margin: '0 auto',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
    ':focus': { outlineStyle: 'none' },
  },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: '50vh',
    overflowY: 'auto',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

function wording(question: Question, texts: Texts): ReturnType<Texts['questions'][Question['kind']]> {
  return (texts.questions[question.kind] as (of: Question) => ReturnType<typeof wording>)(question);
}

/** What only the user can decide. Escape leaves everything as it is. */
export function QuestionBox(): JSX.Element | null {
  const { question } = usePane().state;
  return question && <Asked key={question.kind} question={question} />;
}

const TEXT = 'question-text';

function Asked({ question }: { readonly question: Question }): JSX.Element {
  const { session, texts } = usePane();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const [reason, setReason] = useState('');
  const needsReason = question.kind === 'publish-with-errors';
  const ready = !needsReason || reason.trim() !== '';
  const { text, yes, list } = wording(question, texts);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      // What asked may be gone by now; then the step it belongs to is the place to go on.
      const there = before instanceof HTMLElement && before.isConnected && before !== document.body;
      const back = there ? before : chosenStep();
      back?.focus();
    };
  }, []);
  return (
    <div className={styles.cover}>
      <div
        ref={box}
        role="alertdialog"
        aria-modal="true"
        aria-labelledby={TEXT}
        tabIndex={-1}
        className={styles.box}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            void session.answer(null);
          } else if (event.key === 'Tab') {
            keepInside(event, box.current);
          }
        }}
      >
        <Text id={TEXT}>
          <Words>{text}</Words>
        </Text>
        {list && (
          // Longer than the box may be; the keyboard scrolls it.
          <ul className={styles.list} tabIndex={0} aria-labelledby={TEXT}>
            {list.map((one) => (
              <li key={one}>
                <Words>{one}</Words>
              </li>
            ))}
          </ul>
        )}
        {needsReason && <Reason reason={reason} change={setReason} />}
        <div className={styles.row}>
          <Button
            appearance="primary"
            disabledFocusable={!ready}
            onClick={() => void session.answer({ reason: reason.trim() })}
          >
            {yes}
          </Button>
          <Button onClick={() => void session.answer(null)}>{texts.cancel}</Button>
        </div>
      </div>
    </div>
  );
}

/** Tab goes round within the question. */
function keepInside(event: KeyboardEvent, box: HTMLElement | null): void {
  const stops = [...(box?.querySelectorAll<HTMLElement>('button, textarea, [tabindex="0"]') ?? [])];
  const [first] = stops;
  const last = stops.at(-1);
  const { activeElement } = document;
  if (event.shiftKey && (activeElement === first || activeElement === box)) {
    event.preventDefault();
    last?.focus();
  } else if (!event.shiftKey && activeElement === last) {
    event.preventDefault();
    first?.focus();
  }
}
