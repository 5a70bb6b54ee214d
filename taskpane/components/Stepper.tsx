import { useRef, type JSX, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { STEPS, type Step, type StepState } from '../session/state';
import { usePane } from './pane-context';

/** The panel that a tab opens, and the tab that names it. */
export const PANEL = 'step-panel';

export function tabOf(step: Step): string {
  return `step-${step}`;
}

/** A sign for each state, for those who see no colours. */
const SIGNS: Readonly<Record<StepState, string>> = { waiting: '·', ready: '▸', attention: '!', done: '✓' };

const useStyles = makeStyles({
  // As wide as their words need, and alike where there is room.
  list: { display: 'flex', gap: tokens.spacingHorizontalXS },
  step: {
    flex: '1 1 auto',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: `${tokens.spacingVerticalS} 2px`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    minWidth: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    // The system draws no shadows then.
    '@media (forced-colors: active)': {
      ...shorthands.borderColor('Highlight'),
      ...shorthands.borderWidth('1px', '1px', '4px'),
    },
  },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, textAlign: 'center' },
  attention: { color: tokens.colorPaletteRedForeground1 },
  done: { color: tokens.colorPaletteGreenForeground1 },
});

/** 录入 → 生成 → 核对 → 公开, always in sight. */
export function Stepper({
  chosen,
  choose,
}: {
  readonly chosen: Step;
  readonly choose: (step: Step) => void;
}): JSX.Element {
  const { state, texts } = usePane();
  const styles = useStyles();
  const buttons = useRef(new Map<Step, HTMLButtonElement>());
  const move = (event: KeyboardEvent, from: Step): void => {
    const at = STEPS.indexOf(from);
    const places: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % STEPS.length,
      ArrowLeft: (at + STEPS.length - 1) % STEPS.length,
      Home: 0,
      End: STEPS.length - 1,
    };
    const place = places[event.key];
    if (place !== undefined) {
      const to = STEPS[place]!;
      event.preventDefault();
      choose(to);
      buttons.current.get(to)?.focus();
    }
  };
  return (
    <div role="tablist" aria-label={texts.title} className={styles.list}>
      {STEPS.map((step) => {
        const now = state.steps[step];
        const stateStyle = now === 'attention' ? styles.attention : now === 'done' ? styles.done : undefined;
        return (
          <button
            key={step}
            ref={(button) => void (button ? buttons.current.set(step, button) : buttons.current.delete(step))}
            type="button"
            role="tab"
            id={tabOf(step)}
            aria-selected={step === chosen}
            aria-controls={PANEL}
            tabIndex={step === chosen ? 0 : -1}
            aria-label={texts.stepOf(texts.steps[step], texts.stepStates[now])}
            className={mergeClasses(styles.step, step === chosen && styles.chosen)}
            onClick={() => choose(step)}
            onKeyDown={(event) => move(event, step)}
          >
            <span>{texts.steps[step]}</span>
            <span className={mergeClasses(styles.state, stateStyle)} aria-hidden="true">
              {SIGNS[now]} {texts.stepStates[now]}
            </span>
          </button>
        );
      })}
    </div>
  );
}
