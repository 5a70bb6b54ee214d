import type { JSX } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import { ErrorsLeft } from './ErrorsLeft';
import { usePane } from './pane-context';

/** Why tables are published with errors in them, below the first of these errors. */
export function ReasonFields({
  reason,
  change,
}: {
  readonly reason: string;
  readonly change: (reason: string) => void;
}): JSX.Element {
  const { texts } = usePane();
  return (
    <>
      <ErrorsLeft most={3} link={false} />
      <Field label={texts.reason} required>
        <Textarea value={reason} onChange={(_, { value }) => change(value)} />
      </Field>
    </>
  );
}
