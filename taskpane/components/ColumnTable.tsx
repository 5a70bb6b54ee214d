import type { JSX } from 'react';
import { makeStyles, mergeClasses, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { LINE_FIELDS } from '../../src/core/index';
import type { MappedColumn } from '../../src/session/state/list-states';
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
  sample: { color: tokens.colorNeutralForeground2 },
  field: { width: '164px', '& select': { fontWeight: tokens.fontWeightSemibold } },
  kept: { '& select': { fontWeight: tokens.fontWeightRegular, fontStyle: 'italic' } },
});

/** Which column of the list is taken for what; the user can say otherwise. */
export function ColumnTable({ columns }: { readonly columns: readonly MappedColumn[] }): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <section>
      <Subtitle2 as="h3">{texts.columns}</Subtitle2>
      <Text size={200} block className={styles.sample}>
        {texts.columnsHelp}
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.caption}</th>
            <th scope="col">{texts.takenFor}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.column}>
              <th scope="row">
                {column.column} <span lang="zh-CN">{column.caption}</span>
                <div className={styles.sample} lang="zh-CN">
                  {column.samples.join(' · ')}
                </div>
              </th>
              <td className={mergeClasses(styles.field, column.field === null && styles.kept)}>
                <FieldChoice of={column} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FieldChoice({ of: { at, column, field } }: { readonly of: MappedColumn }): JSX.Element {
  const { session, state, texts } = usePane();
  return (
    <Select
      size="small"
      value={field ?? ''}
      aria-label={texts.columnTakenFor(column)}
      disabled={state.busy !== null}
      onChange={(_, { value }) =>
        void session.mapColumn(at, LINE_FIELDS.find((one) => one === value) ?? null)
      }
    >
      <option value="">{texts.kept}</option>
      {LINE_FIELDS.map((one) => (
        <option key={one} value={one}>
          {texts.fields[one]}
        </option>
      ))}
    </Select>
  );
}
