import type { JSX } from 'react';
import type { TemplateRole } from '../../src/session/state/template-state';
import type { TemplateTexts } from '../../src/words/subjects/template';

interface Props {
  readonly texts: TemplateTexts;
  /** What it was taken for, where that is to be offered whatever it is. */
  readonly known?: TemplateRole;
}

/** What a column or a row of a template can be said to hold, as options of a choice: this year’s figures, last year’s. */
export function RoleOptions({ texts, known }: Props): JSX.Element {
  const roles = Object.entries(texts.roles);
  return (
    <>
      <option value="-">{texts.notOfLines}</option>
      {known !== undefined && /@(?:change|rate)$/.test(known) && (
        <option value={known}>{roleName(known, texts)}</option>
      )}
      <optgroup label={texts.thisYear}>
        {roles.map(([role, name]) => (
          <option key={role} value={role}>
            {name}
          </option>
        ))}
      </optgroup>
      <optgroup label={texts.lastYear}>
        {roles.map(([role, name]) => (
          <option key={role} value={`${role}@prior`}>
            {texts.ofLastYear(name)}
          </option>
        ))}
      </optgroup>
    </>
  );
}

/** A role as it is told. */
function roleName(text: TemplateRole, texts: TemplateTexts): string {
  const [role = '', year = ''] = text.split('@');
  const name = Object.entries(texts.roles).find(([one]) => one === role)?.[1] ?? role;
  return year === 'change' ? texts.change(name) : year === 'rate' ? texts.rate(name) : name;
}
