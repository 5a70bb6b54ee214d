import { useEffect, type JSX } from 'react';
import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { THEMES, type ThemeName } from '../theme';
import { PrintTableSheet } from './PrintTableSheet';
import type { PrintTable } from './print-tables';
import type { WorkbenchTexts } from './texts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The sheets as they come out of the printer, and a bar above them that is not printed. */
export function PrintView({
  tables,
  texts,
  theme,
  onPrint,
  onClose,
}: {
  readonly tables: readonly PrintTable[];
  readonly texts: WorkbenchTexts;
  readonly theme: ThemeName;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}): JSX.Element {
  const styles = useStyles();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') {
        onClose();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <>
      <FluentProvider theme={THEMES[theme]} className="print-bar">
        <div className={styles.bar}>
          {/* The page behind is inert: focus has to be somewhere here. */}
          <Button appearance="primary" autoFocus onClick={onPrint}>
            {texts.printNow}
          </Button>
          <Button onClick={onClose}>{texts.printBack}</Button>
          <span>{texts.printHint(tables.length)}</span>
        </div>
      </FluentProvider>
      {/* What the sheets say is Chinese in every language of the pane. */}
      <div className="print-sheets" lang="zh-CN">
        {tables.map((table) => (
          <PrintTableSheet key={table.id} table={table} />
        ))}
      </div>
    </>
  );
}
