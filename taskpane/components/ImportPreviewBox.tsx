import { useEffect, useRef, type JSX } from 'react';
import { Button, Field, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ImportPreview } from '../session/state';
import { ColumnTable } from './ColumnTable';
import { useFocusStays } from './focus-stays';
import { InputFindings } from './InputFindings';
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
      <MoneyUnitChoice preview={preview} />
      <div className={styles.figures}>
        <Text>
          <Words>{heading ? texts.heading(`${heading.sheet}!${heading.cell}`) : texts.noHeading}</Words>
        </Text>
        <Text>{texts.rows(rows)}</Text>
        <Text>{texts.currentTotal(current)}</Text>
        <Text>{texts.priorTotal(prior)}</Text>
      </div>
      {!usable && !needsMoneyUnit && <Text weight="semibold">{texts.nothingUsable}</Text>}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={!idle || !usable}
          onClick={() => void session.acceptImport({ skipRefused: rows.refused > 0 })}
        >
          {rows.refused > 0 ? texts.acceptRest(rows.refused) : texts.acceptAll}
        </Button>
        <Button disabledFocusable={!idle} onClick={() => session.dismissImport()}>
          {texts.drop}
        </Button>
      </div>
      <InputFindings findings={findings} link={false} />
      {columns.length > 0 && <ColumnTable columns={columns} />}
    </div>
  );
}

/** The unit of money, where the list does not say it. */
function MoneyUnitChoice({ preview }: { readonly preview: ImportPreview }): JSX.Element | null {
  const { session, texts } = usePane();
  const { needsMoneyUnit, moneyUnit } = preview;
  if (!needsMoneyUnit && moneyUnit === null) {
    return null;
  }
  return (
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
          {texts.choose}
        </option>
        <option value="元" lang="zh-CN">
          {texts.moneyUnits.元}
        </option>
        <option value="万元" lang="zh-CN">
          {texts.moneyUnits.万元}
        </option>
      </Select>
    </Field>
  );
}
