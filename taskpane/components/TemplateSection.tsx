import type { JSX } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { COMMAND_WORDS } from '../../src/words/commands';
import { TEMPLATE_TEXTS } from '../../src/words/template';
import { download, fileName } from './download';
import { FilePicker } from './FilePicker';
import { usePane } from './pane-context';
import { useTakenFile } from './taken-file';
import { TemplateCertain } from './TemplateCertain';
import { TemplateLeft } from './TemplateLeft';
import { TemplateQuestions } from './TemplateQuestions';
import { Unread } from './Unread';
import { Words } from './Words';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  help: { color: tokens.colorNeutralForeground3 },
});

/** The user’s own template: chosen, understood, asked about, filled. */
export function TemplateSection(): JSX.Element {
  const { session, state } = usePane();
  const styles = useStyles();
  const { take, unread } = useTakenFile((name, bytes) => session.template.read(name, bytes));
  const { template, language, busy } = state;
  const texts = TEMPLATE_TEXTS[language];
  const fills = template?.tables.filter(({ fills: can }) => can) ?? [];
  const others = template?.tables.filter(({ fills: can }) => !can) ?? [];
  const fill = async (): Promise<void> => {
    const file = await session.template.fill();
    if (file) {
      download(fileName(file.name, file.ending), file.content, TYPE);
    }
  };
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{texts.title}</Subtitle2>
      <Text size={200} className={styles.help}>
        {texts.help}
      </Text>
      <FilePicker
        size="small"
        label={COMMAND_WORDS[language].readTemplate.label}
        accept=".xlsx,.xlsm"
        take={take}
        idle={busy === null}
      />
      <Unread file={unread} />
      {template && (
        <>
          <Text>
            <Words>{texts.understood(template.file, fills.length, others.length)}</Words>
          </Text>
          {others.length > 0 && (
            <Text size={200}>
              <Words>{texts.untouched(others.map(({ title }) => title))}</Words>
            </Text>
          )}
          {template.unread && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                <Words>
                  {texts.keptUnread(texts.formFile[template.unread.code](template.unread.detail))}
                </Words>
              </MessageBarBody>
            </MessageBar>
          )}
          {template.remembered > 0 && <Text size={200}>{texts.remembered(template.remembered)}</Text>}
          <TemplateQuestions template={template} texts={texts} />
          <TemplateCertain template={template} texts={texts} />
          <div className={styles.buttons}>
            <Button appearance="primary" disabled={busy !== null} onClick={() => void fill()}>
              {texts.fill}
            </Button>
            <Button disabled={busy !== null} onClick={() => session.template.leave()}>
              {texts.leave}
            </Button>
          </div>
          {template.filled && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{texts.filled(template.filled)}</MessageBarBody>
            </MessageBar>
          )}
          {template.filled && <TemplateLeft left={template.filled.left} texts={texts} />}
        </>
      )}
    </section>
  );
}
