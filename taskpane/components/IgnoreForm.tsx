import { useState, type JSX } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** To leave a finding as it is takes a reason. */
export function IgnoreForm({
  focused,
  onDecide,
}: {
  readonly focused: boolean;
  readonly onDecide: (reason: string) => void;
}): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  const [reason, setReason] = useState<string | null>(null);
  const [wasOpened, setWasOpened] = useState(false);
  const close = (): void => {
    setReason(null);
    setWasOpened(true);
  };
  if (reason === null) {
    return (
      <Button
        // The focus was in the form that is gone, or on the button that stood here.
        autoFocus={focused || wasOpened}
        size="small"
        appearance="subtle"
        onClick={() => setReason('')}
      >
        {texts.ignore}
      </Button>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') {
          onDecide(reason.trim());
          close();
        }
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          close();
        }
      }}
    >
      <Field label={texts.ignoreReason} required>
        <Input autoFocus value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.row}>
        <Button size="small" type="submit" appearance="primary" disabled={reason.trim() === ''}>
          {texts.save}
        </Button>
        <Button size="small" onClick={close}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
