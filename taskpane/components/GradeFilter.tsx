import type { JSX } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { GRADE_SIGNS, type Grade } from '../../src/core/index';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
  shown: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The grades with their numbers; each can be shown or left out. */
export function GradeFilter({
  counts,
  shown,
  toggle,
}: {
  readonly counts: ReadonlyMap<Grade, number>;
  readonly shown: ReadonlySet<Grade>;
  readonly toggle: (grade: Grade) => void;
}): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.row} role="group" aria-label={texts.shownGrades}>
      {[...counts]
        .filter(([, count]) => count > 0)
        .map(([grade, count]) => (
          <Button
            key={grade}
            size="small"
            className={mergeClasses(styles.button, shown.has(grade) && styles.shown)}
            aria-pressed={shown.has(grade)}
            title={texts.gradeMeanings[grade]}
            onClick={() => toggle(grade)}
          >
            <span aria-hidden="true">{shown.has(grade) ? GRADE_SIGNS[grade] : '○'}&nbsp;</span>
            {texts.gradeCount(texts.grades[grade], count)}
          </Button>
        ))}
    </div>
  );
}
