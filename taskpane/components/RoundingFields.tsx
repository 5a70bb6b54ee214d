import type { JSX } from 'react';
import { Field, Select } from '@fluentui/react-components';
import { ROUNDINGS, SHARE_ROUNDINGS } from '../../src/core/index';
import { usePane } from './pane-context';

/** How tables and text are rounded when they are made, and how figures were that are checked. */
export function RoundingFields(): JSX.Element {
  const { session, state, texts } = usePane();
  const { balanced, totalsFirst, rounding, shares } = state.settings;
  return (
    <>
      <Field label={texts.balance} hint={texts.balanceHelp}>
        <Select
          value={balanced ? (totalsFirst ? 'balanced-totals' : 'balanced') : 'half-up'}
          onChange={(_, { value }) =>
            void session.changeSettings({
              balanced: value !== 'half-up',
              totalsFirst: value === 'balanced-totals',
            })
          }
        >
          {ROUNDINGS.map((one) => (
            <option key={one} value={one}>
              {texts.balanceChoices[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.shares} hint={texts.sharesHelp}>
        <Select
          value={shares}
          onChange={(_, { value }) =>
            void session.changeSettings({
              shares: SHARE_ROUNDINGS.find((one) => one === value) ?? 'half-up',
            })
          }
        >
          {SHARE_ROUNDINGS.map((one) => (
            <option key={one} value={one}>
              {texts.sharesChoices[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.rounding} hint={texts.roundingHelp}>
        <Select
          value={rounding}
          onChange={(_, { value }) =>
            void session.changeSettings({ rounding: value === 'truncate' ? 'truncate' : 'half-up' })
          }
        >
          <option value="half-up">{texts.roundings['half-up']}</option>
          <option value="truncate">{texts.roundings.truncate}</option>
        </Select>
      </Field>
    </>
  );
}
