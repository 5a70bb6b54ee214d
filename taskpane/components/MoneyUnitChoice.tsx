import type { JSX } from 'react';
import { Field, Select } from '@fluentui/react-components';
import type { MoneyUnit } from '../../src/core/index';
import { usePane } from './pane-context';

/** The unit of money of a list that does not state it. */
export function MoneyUnitChoice({
  label,
  unit,
  choose,
}: {
  readonly label: string;
  readonly unit: MoneyUnit | null;
  readonly choose: (unit: MoneyUnit) => void;
}): JSX.Element {
  const { texts } = usePane();
  return (
    <Field label={label} required>
      <Select
        value={unit ?? ''}
        onChange={(_, { value }) => {
          if (value === '元' || value === '万元') {
            choose(value);
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
