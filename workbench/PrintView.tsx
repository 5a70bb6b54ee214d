import { useEffect, useLayoutEffect, useRef, useState, type JSX } from 'react';
import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { THEMES, type ThemeName } from '../taskpane/theme';
import { PrintPageSheet } from './PrintPageSheet';
import { printPages, type DrawnHeights, type PrintPage } from './print-pages';
import type { PrintTable } from './print-tables';
import type { WorkbenchTexts } from '../src/words/subjects/workbench';

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
  const sheets = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState<readonly PrintPage[] | null>(null);
  // Before anything is painted.
  useLayoutEffect(() => {
    const drawn = [...sheets.current!.querySelectorAll('table')].map(drawnHeights);
    setPages(printPages(tables, drawn));
  }, [tables]);
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
          <span>{texts.printHint(tables.length, pages?.length ?? 0)}</span>
        </div>
      </FluentProvider>
      {/* What the sheets say is Chinese in every language of the pane. */}
      <div className="print-pages" lang="zh-CN" ref={sheets}>
        {(pages ?? wholeTables(tables)).map(({ table, body, number }) => (
          <PrintPageSheet
            key={number}
            table={table}
            body={body}
            footer={footerOf(table, number, pages?.length ?? 0)}
          />
        ))}
      </div>
    </>
  );
}

/** Every table on one page, however long: that is how rows are measured. */
function wholeTables(tables: readonly PrintTable[]): PrintPage[] {
  return tables.map((table, at) => ({ table, body: table.body, number: at + 1 }));
}

function footerOf({ footer: { before, between, after } }: PrintTable, page: number, of: number): string {
  return `${before}${String(page)}${between}${String(of)}${after}`;
}

const POINTS_PER_PIXEL = 0.75;

function drawnHeights(table: HTMLTableElement): DrawnHeights {
  const heightOf = (element: Element | null): number =>
    (element?.getBoundingClientRect().height ?? 0) * POINTS_PER_PIXEL;
  return { head: heightOf(table.tHead), body: [...(table.tBodies[0]?.rows ?? [])].map(heightOf) };
}
