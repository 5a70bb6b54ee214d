import { useRef, type JSX, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { STEPS, type Step, type StepState } from '../../src/session/state/step';
import { usePane } from './pane-context';

/** The panel that a tab opens, and the tab that names it. */
export const PANEL = 'step-panel';

function tabOf(step: Step): string {
  return `step-${step}`;
}

/** The sign in the circle of a step; a step that is still to be done shows its number. */
const SIGNS: Readonly<Record<StepState, string | null>> = {
  waiting: null,
  ready: null,
  attention: '!',
  done: '✓',
};

const useStyles = makeStyles({
  list: { display: 'flex' },
  step: {
    position: 'relative',
    flex: '1 1 0',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: `${tokens.spacingVerticalXS} 2px`,
    border: '0 solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    minWidth: 0,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': {
      ...shorthands.borderColor('ButtonText'),
      ...shorthands.borderWidth('1px'),
    },
    // From the circle of the step before to that of this one; a line behind them would lie over the one before.
    '&:not(:first-child)::before': {
      content: '""',
      position: 'absolute',
      top: `calc(${tokens.spacingVerticalXS} + 11px)`,
      left: 'calc(-50% + 12px)',
      width: 'calc(100% - 24px)',
      borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
      // Steps have edges then.
      '@media (forced-colors: active)': { display: 'none' },
    },
  },
  reached: {
    '&:not(:first-child)::before': { ...shorthands.borderColor(tokens.colorPaletteGreenBorderActive) },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -3px 0 ${tokens.colorCompoundBrandStroke}`,
    // The system draws no shadows then.
    '@media (forced-colors: active)': {
      ...shorthands.borderColor('Highlight'),
      ...shorthands.borderWidth('1px', '1px', '4px'),
    },
  },
  circle: {
    position: 'relative',
    boxSizing: 'border-box',
    width: '24px',
    height: '24px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
    // No text of the button: its name is what it says.
    '::before': { content: 'attr(data-sign)' },
  },
  ready: { ...shorthands.borderColor(tokens.colorBrandStroke1), color: tokens.colorBrandForeground1 },
  attention: {
    ...shorthands.borderColor(tokens.colorPaletteRedForeground1),
    color: tokens.colorPaletteRedForeground1,
  },
  done: {
    ...shorthands.borderColor(tokens.colorPaletteGreenForeground1),
    color: tokens.colorPaletteGreenForeground1,
  },
  state: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
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
      {STEPS.map((step, at) => {
        const now = state.steps[step];
        const before = STEPS[at - 1];
        const reached = before !== undefined && state.steps[before] === 'done';
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
            className={mergeClasses(styles.step, reached && styles.reached, step === chosen && styles.chosen)}
            onClick={() => choose(step)}
            onKeyDown={(event) => move(event, step)}
          >
            <span
              className={mergeClasses(styles.circle, now !== 'waiting' && styles[now])}
              data-sign={SIGNS[now] ?? at + 1}
              aria-hidden="true"
            />
            <span>{texts.steps[step]}</span>{' '}
            <span className={styles.state} aria-hidden="true">
              {texts.stepStates[now]}
            </span>
          </button>
        );
      })}
    </div>
  );
}
