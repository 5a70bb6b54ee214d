import { useState, type JSX } from 'react';
import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { findForm, FORMULA_STYLES, FORMS, ITEM_NAMES } from '../../src/core/index';
import type { Notice } from '../../src/session/state/notice';
import { ClassificationField } from './ClassificationField';
import { usePane } from './pane-context';
import { RoundingFields } from './RoundingFields';
import { Words } from './Words';
import { YearField } from './YearField';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  form: { display: 'flex', flexDirection: 'column', color: tokens.colorNeutralForeground2 },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What a command comes to that needs no other settings. */
const OUTCOMES: readonly (Notice['kind'] | null)[] = [
  'imported',
  'generated',
  'checked',
  'table-checked',
  'published',
];

/** Unit, year, form: decided once for a workbook. */
export function SettingsForm(): JSX.Element {
  const { session, state, texts } = usePane();
  const { settings, functions, notice, printed } = state;
  const styles = useStyles();
  const [unit, setUnit] = useState<string | null>(null);
  const missing = settings.unit === '';
  // Open until the user closes it or a command has gone through, so that it does not close under the hand that fills
  // it in, and what came of the command is what is seen.
  // Tables that are only to be checked need none of it.
  const [open, setOpen] = useState(missing && !printed);
  const [told, setTold] = useState(notice);
  if (told !== notice) {
    setTold(notice);
    setOpen(notice?.kind === 'no-unit' || (open && (missing || !OUTCOMES.includes(notice?.kind ?? null))));
  }
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <Words>{missing ? texts.settings : texts.unitAndYear(settings.unit, settings.year)}</Words>
      </summary>
      <div className={styles.fields}>
        <Field
          label={texts.unit}
          required
          {...(missing &&
            unit === null && { validationState: 'warning', validationMessage: texts.unitMissing })}
        >
          <Input
            value={unit ?? settings.unit}
            onChange={(_, { value }) => setUnit(value)}
            onBlur={() => {
              if (unit !== null && unit.trim() !== settings.unit) {
                void session.changeSettings({ unit: unit.trim() });
              }
              setUnit(null);
            }}
          />
        </Field>
        <YearField />
        <FormChoice />
        <Field label={texts.style} hint={functions ? texts.styleHelp[settings.style] : texts.functionsOff}>
          <Select
            value={settings.style}
            onChange={(_, { value }) =>
              void session.changeSettings({ style: FORMULA_STYLES.find((one) => one === value) ?? 'native' })
            }
          >
            {FORMULA_STYLES.map((style) => (
              <option key={style} value={style} disabled={style === 'functions' && !functions}>
                {texts.styles[style]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.itemNames} hint={texts.itemNamesHelp}>
          <Select
            value={settings.itemNames}
            onChange={(_, { value }) =>
              void session.changeSettings({
                itemNames: ITEM_NAMES.find((one) => one === value) ?? 'with-section',
              })
            }
          >
            {ITEM_NAMES.map((one) => (
              <option key={one} value={one}>
                {texts.itemNamesChoices[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.withheldItems} hint={texts.withheldItemsHelp}>
          <Select
            value={String(settings.withheldItems)}
            onChange={(_, { value }) => void session.changeSettings({ withheldItems: value === 'true' })}
          >
            <option value="false">{texts.withheldItemsChoices.refused}</option>
            <option value="true">{texts.withheldItemsChoices.taken}</option>
          </Select>
        </Field>
        <RoundingFields />
        <ClassificationField />
        <div>
          <Button
            size="small"
            onClick={({ currentTarget }) => {
              setOpen(false);
              currentTarget.closest('details')?.querySelector('summary')?.focus();
            }}
          >
            {texts.settingsDone}
          </Button>
        </div>
      </div>
    </details>
  );
}

/** The form of the tables, with what it prints. */
function FormChoice(): JSX.Element {
  const { session, state, texts } = usePane();
  const styles = useStyles();
  const form = findForm(state.settings.form);
  return (
    <div className={styles.form}>
      <Field label={texts.form} hint={form?.evidence === 'list' ? texts.formByList : null}>
        <Select
          value={state.settings.form}
          onChange={(_, { value }) => void session.changeSettings({ form: value })}
        >
          {FORMS.map(({ id, name }) => (
            <option key={id} value={id} lang="zh-CN">
              {shortName(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200} lang="zh-CN">
        {form?.tables.map(({ number, title }) => `${number} ${title}`).join(' · ')}
      </Text>
    </div>
  );
}

/** The name of a form without what every form is: a narrow box holds no more. */
function shortName(name: string): string {
  return name.replace(/(?:部门|单位)?预算公开/, '');
}
