import type { JSX } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { download, fileName } from './download';
import { useExportRow } from './export-row';
import { usePane } from './pane-context';

const FORMATS = ['html', 'text', 'json'] as const;
const TYPES = { html: 'text/html', text: 'text/plain', json: 'application/json' } as const;

/** The report as a file. */
export function ExportReport(): JSX.Element {
  const { session, texts } = usePane();
  const styles = useExportRow();
  const save = async (format: (typeof FORMATS)[number]): Promise<void> => {
    const file = await session.exportReport(format);
    if (file) {
      download(fileName(file.name, file.ending), file.text, `${TYPES[format]};charset=utf-8`);
    }
  };
  return (
    <div className={styles.row} role="group" aria-label={texts.exportReport}>
      <Text size={200}>{texts.exportAs}</Text>
      {FORMATS.map((format) => (
        <Button key={format} size="small" onClick={() => void save(format)}>
          {texts.formats[format]}
        </Button>
      ))}
    </div>
  );
}
