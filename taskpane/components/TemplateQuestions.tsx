import type { JSX } from 'react';
import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { TemplateRole, TemplateState } from '../../src/session/state/template-state';
import type { TemplateTexts } from '../../src/words/subjects/template';
import { usePane } from './pane-context';
import { RoleOptions } from './RoleOptions';
import { Words } from './Words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignSelf: 'stretch' },
  header: { overflowX: 'auto', marginBottom: tokens.spacingVerticalXS },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase100 },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    whiteSpace: 'nowrap',
  },
  asked: { backgroundColor: tokens.colorStatusWarningBackground2, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly template: TemplateState;
  readonly texts: TemplateTexts;
}

/** What nobody knows of a template, each beside the header that it stands in. */
export function TemplateQuestions({ template, texts }: Props): JSX.Element | null {
  const { session } = usePane();
  const styles = useStyles();
  const { questions, answers } = template;
  return questions.length === 0 ? null : (
    <div className={styles.list}>
      <Text weight="semibold">{texts.questions(questions.length)}</Text>
      {questions.map(({ key, title, kind, caption, header }) => (
        <div key={key}>
          <Text block>
            <Words>{texts.question(title, kind, caption)}</Words>
          </Text>
          {header && (
            <div className={styles.header}>
              <table className={styles.table} lang="zh-CN" aria-hidden="true">
                <tbody>
                  {header.rows.map((cells, down) => (
                    <tr key={down}>
                      {cells.map((text, across) => (
                        <td
                          key={across}
                          className={
                            across === header.column ? `${styles.cell} ${styles.asked}` : styles.cell
                          }
                        >
                          {text}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <Field label={texts.answer}>
            <Select
              value={answers[key] ?? ''}
              onChange={(_, { value }) =>
                void session.template.answer(key, value === '' ? null : (value as TemplateRole))
              }
            >
              <option value="">{texts.notNow}</option>
              <RoleOptions texts={texts} />
            </Select>
          </Field>
        </div>
      ))}
    </div>
  );
}
