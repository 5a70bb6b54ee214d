import type { JSX } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { TemplateState } from '../../src/session/state/template-state';
import type { TemplateTexts } from '../../src/words/subjects/template';
import { Words } from './Words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly left: NonNullable<TemplateState['filled']>['left'];
  readonly texts: TemplateTexts;
}

/** Places of a template that were not filled, each with its reason. */
export function TemplateLeft({ left, texts }: Props): JSX.Element | null {
  const styles = useStyles();
  return left.length === 0 ? null : (
    <div>
      <Text weight="semibold">{texts.leftHeading(left.length)}</Text>
      <ul className={styles.list}>
        {left.map(({ code, sheet, cell, caption }) => (
          <li key={`${sheet}!${cell} ${code}`}>
            <Text size={200}>
              <Words>{`${sheet}!${cell} ${texts.left[code](caption)}`}</Words>
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
