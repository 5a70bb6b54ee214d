import type { JSX } from 'react';
import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { GRADE_SIGNS, type Grade } from '../../src/core/index';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  badge: {
    display: 'inline-block',
    padding: '1px 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  error: {
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightBold,
    ...shorthands.borderWidth('2px'),
  },
  suspect: { color: tokens.colorPaletteDarkOrangeForeground1, ...shorthands.borderStyle('dashed') },
  tail: { color: tokens.colorNeutralForeground2, ...shorthands.borderStyle('dotted') },
  hint: { color: tokens.colorNeutralForeground1 },
  unchecked: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

export function GradeBadge({ grade }: { readonly grade: Grade }): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles[grade])}>
      <span aria-hidden="true">{GRADE_SIGNS[grade]} </span>
      {texts.grades[grade]}
    </span>
  );
}
