import { useRef, type JSX } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useFocusStays } from './focus-stays';
import { ListChoice } from './ListChoice';
import { MoneyUnitChoice } from './MoneyUnitChoice';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What only the user knows of the list that is there: without the answers nothing goes on, so they are asked for first. */
export function ListQuestions(): JSX.Element | null {
  const { importing, input, lists } = usePane().state;
  const unitAsked = input !== null && (input.needsMoneyUnit || input.moneyUnit !== null);
  return importing === null && (lists.candidates.length > 0 || unitAsked) ? <Questions /> : null;
}

function Questions(): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const { input } = state;
  const box = useRef<HTMLDivElement>(null);
  useFocusStays(box);
  return (
    <div ref={box} className={styles.box}>
      <ListChoice />
      {input && (input.needsMoneyUnit || input.moneyUnit !== null) && (
        <MoneyUnitChoice
          label={texts.listUnit}
          unit={input.moneyUnit}
          choose={(unit) => void session.setListUnit(unit)}
        />
      )}
    </div>
  );
}
