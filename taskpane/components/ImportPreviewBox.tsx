import { useEffect, useRef, type JSX } from 'react';
import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ImportPreview } from '../../src/session/state/list-states';
import { ColumnTable } from './ColumnTable';
import { useFocusStays } from './focus-stays';
import { InputFindings } from './later-parts';
import { MoneyUnitChoice } from './MoneyUnitChoice';
import { PlaceButton } from './PlaceButton';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  figures: { display: 'flex', flexDirection: 'column' },
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { ':focus': { outlineStyle: 'none' } },
});

/** How a list is understood, before anything is written. */
export function ImportPreviewBox({ preview }: { readonly preview: ImportPreview }): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const { from, heading, columns, rows, current, prior, usable, needsMoneyUnit } = preview;
  // That the list says no unit of money is asked, not told.
  const findings = preview.findings.filter(({ code }) => code !== 'no-money-unit');
  const box = useRef<HTMLDivElement>(null);
  useFocusStays(box);
  const title = useRef<HTMLDivElement>(null);
  // The button that asked for the preview has made way for it.
  useEffect(() => title.current?.focus(), []);
  const idle = state.busy === null;
  return (
    <div ref={box} className={styles.box}>
      <div ref={title} tabIndex={-1} className={styles.title}>
        <Subtitle2 as="h2">
          <Words>{texts.importFrom(from)}</Words>
        </Subtitle2>
      </div>
      <MoneyUnitOfPreview preview={preview} />
      <div className={styles.figures}>
        <Text>
          {heading && preview.sheet !== null ? (
            <>
              {texts.headingAt} <PlaceButton {...heading} />
            </>
          ) : (
            <Words>{heading ? texts.heading(`${heading.sheet}!${heading.cell}`) : texts.noHeading}</Words>
          )}
        </Text>
        <Text>{texts.rows(rows)}</Text>
        <Text>{texts.currentTotal(current)}</Text>
        <Text>{texts.priorTotal(prior)}</Text>
      </div>
      {rows.refused > 0 && <Text>{texts.refusedHelp}</Text>}
      {!usable && !needsMoneyUnit && <Text weight="semibold">{texts.nothingUsable}</Text>}
      <div className={styles.row}>
        <Accept preview={preview} />
        <Button disabledFocusable={!idle} onClick={() => session.dismissImport()}>
          {texts.drop}
        </Button>
      </div>
      <InputFindings findings={findings} link={preview.sheet !== null} />
      {columns.length > 0 && <ColumnTable columns={columns} />}
    </div>
  );
}

/** Taken as it is; or, where rows can't be read, one of several ways, none of them before the others. */
function Accept({ preview: { rows, usable } }: { readonly preview: ImportPreview }): JSX.Element {
  const { session, state, texts } = usePane();
  const idle = state.busy === null;
  const { refused } = rows;
  if (refused === 0) {
    return (
      <Button
        appearance="primary"
        disabledFocusable={!idle || !usable}
        onClick={() => void session.acceptImport({ skipRefused: false })}
      >
        {texts.acceptAll}
      </Button>
    );
  }
  return (
    <>
      <Button
        disabledFocusable={!idle}
        onClick={() => void session.acceptImport({ skipRefused: false, writeRefused: true })}
      >
        {texts.acceptWritten(refused)}
      </Button>
      <Button
        disabledFocusable={!idle || !usable}
        onClick={() => void session.acceptImport({ skipRefused: true })}
      >
        {texts.acceptRest(refused)}
      </Button>
    </>
  );
}

/** The unit of money, where the list does not say it. */
function MoneyUnitOfPreview({ preview }: { readonly preview: ImportPreview }): JSX.Element | null {
  const { session, texts } = usePane();
  const { needsMoneyUnit, moneyUnit } = preview;
  return needsMoneyUnit || moneyUnit !== null ? (
    <MoneyUnitChoice
      label={texts.moneyUnit}
      unit={moneyUnit}
      choose={(unit) => void session.setMoneyUnit(unit)}
    />
  ) : null;
}
