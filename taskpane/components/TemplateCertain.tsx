import { useId, useState, type JSX } from 'react';
import { makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { TemplateRole, TemplateState } from '../../src/session/state/template-state';
import type { TemplateTexts } from '../../src/words/subjects/template';
import { usePane } from './pane-context';
import { RoleOptions } from './RoleOptions';
import { Words } from './Words';

const useStyles = makeStyles({
  all: { alignSelf: 'stretch' },
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXXS} 0` },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  cell: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalXXS,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  choice: { minWidth: 0 },
});

interface Props {
  readonly template: TemplateState;
  readonly texts: TemplateTexts;
}

/** What was taken for certain, table by table: each column and row with what it holds, to be corrected. */
export function TemplateCertain({ template, texts }: Props): JSX.Element | null {
  const styles = useStyles();
  const { certain } = template;
  const titles = [...new Set(certain.map(({ sheet, title }) => `${sheet}\n${title}`))];
  return certain.length === 0 ? null : (
    <details className={styles.all}>
      <summary className={styles.summary}>{texts.certain(certain.length)}</summary>
      <Text size={200}>{texts.certainHelp}</Text>
      {titles.map((one) => (
        <OfTable
          key={one}
          captions={certain.filter(({ sheet, title }) => `${sheet}\n${title}` === one)}
          template={template}
          texts={texts}
        />
      ))}
    </details>
  );
}

/** The columns and rows of one table; made when it is opened, for there may be hundreds. */
function OfTable({
  captions,
  template: { answers },
  texts,
}: Props & { readonly captions: TemplateState['certain'] }): JSX.Element {
  const { session } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        <Words>{captions[0]?.title ?? ''}</Words>
      </summary>
      {open && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {texts.certainCaption}
              </th>
              <th scope="col" className={styles.cell}>
                {texts.answer}
              </th>
            </tr>
          </thead>
          <tbody>
            {captions.map(({ key, cell, caption, role }, at) => (
              <tr key={key}>
                <th scope="row" id={`${id}-${String(at)}`} className={styles.cell}>
                  <Words>{`${cell} ${caption}`}</Words>
                </th>
                <td className={styles.cell}>
                  <Select
                    size="small"
                    select={{ className: styles.choice }}
                    aria-labelledby={`${id}-${String(at)}`}
                    value={answers[key] ?? role}
                    onChange={(_, { value }) =>
                      void session.template.answer(key, value === role ? null : (value as TemplateRole))
                    }
                  >
                    <RoleOptions texts={texts} known={role} />
                  </Select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
