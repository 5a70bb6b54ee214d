import type { JSX } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { findingSentence } from '../../src/core/index';
import { PlaceButton } from './PlaceButton';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

/** The errors that stand, the first of them in words. */
export function ErrorsLeft({
  most,
  link,
}: {
  readonly most: number;
  readonly link: boolean;
}): JSX.Element | null {
  const { state, texts } = usePane();
  const styles = useStyles();
  const errors = (state.check?.findings ?? []).filter(
    ({ finding, ignored }) => finding.grade === 'error' && ignored === null,
  );
  if (errors.length === 0) {
    return null;
  }
  return (
    <section>
      <Text as="h2" weight="semibold" block>
        {texts.errorsLeft(errors.length)}
      </Text>
      <ul className={styles.list}>
        {errors.slice(0, most).map(({ finding }, at) => {
          const { sheet, cell } = finding;
          const place = [sheet, cell].filter((part) => part !== null).join('!');
          return (
            <li key={at}>
              {link && sheet !== null && cell !== null ? (
                <PlaceButton sheet={sheet} cell={cell} />
              ) : (
                <Text weight="semibold">
                  <Words>{place}</Words>
                </Text>
              )}{' '}
              <Words>{findingSentence(finding, state.language)}</Words>
            </li>
          );
        })}
      </ul>
      {errors.length > most && <Text>{texts.otherErrors(errors.length - most)}</Text>}
    </section>
  );
}
