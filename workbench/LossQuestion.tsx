import { useId, type JSX } from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  makeStyles,
} from '@fluentui/react-components';
import type { Language } from '../src/core/index';
import { WordsIn } from '../taskpane/components/Words';
import type { WorkbenchQuestion } from './shown';

const useStyles = makeStyles({ answer: { whiteSpace: 'nowrap' } });

/** A question that has to be answered before something is lost. */
export function LossQuestion({
  question,
  language,
}: {
  readonly question: WorkbenchQuestion;
  readonly language: Language;
}): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const { text, yes, no, safe } = question;
  return (
    <Dialog open modalType="alert">
      <DialogSurface aria-labelledby={id}>
        <DialogBody>
          <DialogContent id={id}>
            <WordsIn language={language}>{text}</WordsIn>
          </DialogContent>
          <DialogActions>
            {/* The answer that loses nothing comes first, and has the focus. */}
            {[safe, !safe].map((answer, at) => (
              <Button
                key={String(answer)}
                className={styles.answer}
                appearance={at === 0 ? 'primary' : 'secondary'}
                onClick={() => question.answer(answer)}
              >
                {answer ? yes : no}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
