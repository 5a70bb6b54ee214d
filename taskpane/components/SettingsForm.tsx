import { useId, useState, type JSX } from 'react';
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { FORMULA_STYLES, GENERATED_FORMS } from '../../src/core/index';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Unit, year, form: decided once for a workbook. */
export function SettingsForm(): JSX.Element {
  const { session, state, texts } = usePane();
  const { settings, functions } = state;
  const styles = useStyles();
  const id = useId();
  const [unit, setUnit] = useState<string | null>(null);
  const [year, setYear] = useState<string | null>(null);
  // Open until the user closes it, so that it does not close under the hand that fills it in.
  const [open, setOpen] = useState(settings.unit === '');
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} aria-labelledby={id}>
      <summary id={id} className={styles.summary}>
        <Words>{settings.unit === '' ? texts.settings : `${settings.unit} · ${String(settings.year)}`}</Words>
      </summary>
      <div className={styles.fields}>
        <Field
          label={texts.unit}
          required
          {...(settings.unit === '' && unit === null && { hint: texts.unitMissing })}
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
        <Field label={texts.year} required>
          <Input
            inputMode="numeric"
            value={year ?? String(settings.year)}
            onChange={(_, { value }) => setYear(value.replace(/\D/g, '').slice(0, 4))}
            onBlur={() => {
              if (year !== null && /^20\d\d$/.test(year)) {
                void session.changeSettings({ year: Number(year) });
              }
              setYear(null);
            }}
          />
        </Field>
        {GENERATED_FORMS.length > 1 && (
          <Field label={texts.form}>
            <Select
              value={settings.form}
              onChange={(_, { value }) => void session.changeSettings({ form: value })}
            >
              {GENERATED_FORMS.map((form) => (
                <option key={form.id} value={form.id}>
                  {form.name}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={texts.style} {...(!functions && { hint: texts.functionsOff })}>
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
        <Field label={texts.rounding}>
          <Select
            value={settings.rounding}
            onChange={(_, { value }) =>
              void session.changeSettings({ rounding: value === 'truncate' ? 'truncate' : 'half-up' })
            }
          >
            <option value="half-up">{texts.roundings['half-up']}</option>
            <option value="truncate">{texts.roundings.truncate}</option>
          </Select>
        </Field>
      </div>
    </details>
  );
}
