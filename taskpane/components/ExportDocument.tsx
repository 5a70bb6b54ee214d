import type { JSX } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { download, fileName } from './download';
import { useExportRow } from './export-row';
import { usePane } from './pane-context';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
} as const;
const FORMATS = ['docx', 'html'] as const;

/** The whole disclosure – text and tables – as a file. */
export function ExportDocument(): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useExportRow();
  const save = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const file = await session.exportDocument(format);
    if (file) {
      download(fileName(file.name, file.ending), file.content, TYPES[format]);
    }
  };
  return (
    <div className={styles.row} role="group" aria-label={texts.exportDocument}>
      <Text size={200}>{texts.exportDocument}</Text>
      {FORMATS.map((format) => (
        <Button
          key={format}
          size="small"
          disabled={state.generated === null || state.busy !== null}
          onClick={() => void save(format)}
        >
          {texts.documentFormats[format]}
        </Button>
      ))}
    </div>
  );
}
