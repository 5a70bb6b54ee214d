import { useEffect, useRef, type JSX } from 'react';
import { Button, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { STEPS } from '../../src/session/state/step';
import { fileIn } from '../../src/words/language';
import { TROUBLES } from '../../src/words/subjects/pane';
import { useFocusStays } from './focus-stays';
import { HELP } from './Footer';
import { usePane } from './pane-context';

/** The page that says all of it, opened in a browser: in the pane it would take the place of the program. */
const PAGES = { excel: 'help', workbench: 'help-workbench' } as const;

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    '& dl': { margin: 0 },
    '& dt': { fontWeight: tokens.fontWeightSemibold },
    '& dd': { margin: `0 0 ${tokens.spacingVerticalS}` },
  },
  title: { ':focus': { outlineStyle: 'none' } },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** What the four steps do, and what to do in trouble. */
export function HelpPanel({ close }: { readonly close: () => void }): JSX.Element {
  const { place, state, texts } = usePane();
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  const title = useRef<HTMLDivElement>(null);
  useFocusStays(box);
  useEffect(() => title.current?.focus(), []);
  return (
    <section ref={box} id={HELP} className={styles.box} aria-label={texts.help}>
      <div ref={title} tabIndex={-1} className={styles.title}>
        <Subtitle2 as="h2">{texts.help}</Subtitle2>
      </div>
      <dl>
        {STEPS.map((step) => (
          <div key={step}>
            <dt>{texts.steps[step]}</dt>
            <dd>{texts.stepHelp[step]}</dd>
          </div>
        ))}
      </dl>
      <Subtitle2 as="h3">{texts.inTrouble}</Subtitle2>
      <dl>
        {TROUBLES[place].map((trouble) => (
          <div key={trouble}>
            <dt>{texts.troubles[trouble]}</dt>
            <dd>{texts.troubleHelp[trouble]}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.row}>
        <Button size="small" onClick={close}>
          {texts.close}
        </Button>
        <Link href={fileIn(state.language, PAGES[place], 'html')} target="_blank" rel="noopener">
          {texts.helpPage}
        </Link>
      </div>
    </section>
  );
}
