import { makeStyles, tokens } from '@fluentui/react-components';

/** A line with a word and buttons for files. */
export const useExportRow = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    '& > button': { minWidth: 0 },
  },
});
