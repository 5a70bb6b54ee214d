import type { JSX } from 'react';
import { Button, Text } from '@fluentui/react-components';
import { compositionPicture } from './composition-picture';
import { download, fileName } from './download';
import { useExportRow } from './export-row';
import { usePane } from './pane-context';
import { pngOf, svgOf } from './picture-files';

/** The composition of income and spending as a picture, for the text that is published with the tables. */
export function ExportPicture({
  panels,
}: {
  readonly panels: Parameters<typeof compositionPicture>[1];
}): JSX.Element {
  const { state, texts } = usePane();
  const styles = useExportRow();
  const { unit, year } = state.settings;
  const title = texts.pictureTitle(unit, year);
  const picture = (): ReturnType<typeof compositionPicture> => compositionPicture(title, panels);
  return (
    <div className={styles.row} role="group" aria-label={texts.exportPicture}>
      <Text>{texts.exportPicture}</Text>
      <Button
        size="small"
        onClick={() =>
          void pngOf(picture()).then((bytes) => download(fileName(title, 'png'), bytes, 'image/png'))
        }
      >
        {texts.pictureFormats.png}
      </Button>
      <Button
        size="small"
        onClick={() => download(fileName(title, 'svg'), svgOf(picture()), 'image/svg+xml;charset=utf-8')}
      >
        {texts.pictureFormats.svg}
      </Button>
    </div>
  );
}
