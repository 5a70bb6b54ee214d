import type { JSX } from 'react';
import { Button, Field, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ImportPreview } from '../session/state';
import { InputFindings } from './InputFindings';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: '3px 5px',
      textAlign: 'left',
      verticalAlign: 'top',
    },
  },
  kept: { color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How a list is understood, before anything is written. */
export function ImportPreviewBox({ preview }: { readonly preview: ImportPreview }): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const { from, heading, columns, rows, current, prior, findings, needsMoneyUnit, moneyUnit, usable } =
    preview;
  const idle = state.busy === null && state.question === null;
  return (
    <>
      <Subtitle2 as="h2">
        <Words>{texts.importFrom(from)}</Words>
      </Subtitle2>
      <Text>
        <Words>{heading ? texts.heading(`${heading.sheet}!${heading.cell}`) : texts.noHeading}</Words>
      </Text>
      {columns.length > 0 && (
        // What scrolls must be reached by keyboard.
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={texts.takenFor}>
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
                  <td>
                    <Words>{caption}</Words>
                  </td>
                  <td className={field === null ? styles.kept : undefined}>
                    <Words>{field ?? texts.kept}</Words>
                  </td>
                  <td>
                    <Words>{samples.join(texts.comma)}</Words>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {(needsMoneyUnit || moneyUnit !== null) && (
        <Field label={texts.moneyUnit} required>
          <Select
            value={moneyUnit ?? ''}
            onChange={(_, { value }) => {
              if (value === '元' || value === '万元') {
                void session.setMoneyUnit(value);
              }
            }}
          >
            <option value="" disabled>
              …
            </option>
            <option value="元" lang="zh-CN">
              元
            </option>
            <option value="万元" lang="zh-CN">
              万元
            </option>
          </Select>
        </Field>
      )}
      <Text>{texts.rows(rows)}</Text>
      <Text>
        {texts.current}
        {texts.colon}
        {current} {texts.yuan}
      </Text>
      <Text>
        {texts.prior}
        {texts.colon}
        {prior} {texts.yuan}
      </Text>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={!usable}
          disabledFocusable={!idle}
          onClick={() => void session.acceptImport({ skipRefused: rows.refused > 0 })}
        >
          {rows.refused > 0 ? texts.acceptRest(rows.refused) : texts.acceptAll}
        </Button>
        <Button disabledFocusable={!idle} onClick={() => session.dismissImport()}>
          {texts.drop}
        </Button>
      </div>
      <InputFindings findings={findings} link={false} />
    </>
  );
}
