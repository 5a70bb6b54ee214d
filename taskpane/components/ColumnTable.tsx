import type { JSX } from 'react';
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { MappedColumn } from '../session/state';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      borderTop: 'none',
      borderLeft: 'none',
      borderRight: 'none',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: '3px 4px',
      textAlign: 'left',
      verticalAlign: 'top',
      backgroundColor: 'transparent',
    },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
    '& thead th': { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  },
  taken: { fontWeight: tokens.fontWeightSemibold },
  sample: { color: tokens.colorNeutralForeground2 },
});

/** Which column of the list is taken for what. */
export function ColumnTable({ columns }: { readonly columns: readonly MappedColumn[] }): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <section>
      <Subtitle2 as="h3">{texts.columns}</Subtitle2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.column}</th>
            <th scope="col">{texts.caption}</th>
            <th scope="col">{texts.takenFor}</th>
            <th scope="col">{texts.samples}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, caption, field, samples }) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td lang="zh-CN">{caption}</td>
              <td className={field === null ? styles.sample : styles.taken}>
                {field === null ? texts.kept : texts.field(field)}
              </td>
              <td className={styles.sample} lang="zh-CN">
                {samples.map((sample, at) => (
                  <div key={at}>{sample}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
