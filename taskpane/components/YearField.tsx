import { useState, type JSX } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { usePane } from './pane-context';

/** The year is taken when it is whole; until then it is only typed. */
export function YearField(): JSX.Element {
  const { session, state, texts } = usePane();
  const { year } = state.settings;
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  return (
    <Field label={texts.year} required {...(wrong && { validationMessage: texts.yearWrong })}>
      <Input
        inputMode="numeric"
        value={typed ?? String(year)}
        onChange={(_, { value }) => setTyped(value.replace(/\D/g, '').slice(0, 4))}
        onBlur={() => {
          const whole = typed === null || /^20\d\d$/.test(typed);
          setWrong(!whole);
          if (whole) {
            setTyped(null);
          }
          if (whole && typed !== null && Number(typed) !== year) {
            void session.changeSettings({ year: Number(typed) });
          }
        }}
      />
    </Field>
  );
}
