import { useEffect, useRef, useState, type JSX } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%' },
  row: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** To leave a finding as it is takes a reason. */
export function IgnoreForm({ onDecide }: { readonly onDecide: (reason: string) => void }): JSX.Element {
  const { texts } = usePane();
  const styles = useStyles();
  const [reason, setReason] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const asking = reason !== null;
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (asked) {
      box.current?.querySelector<HTMLElement>(asking ? 'input' : 'button')?.focus();
    }
  }, [asking, asked]);
  if (reason === null) {
    return (
      <div ref={box}>
        <Button
          size="small"
          onClick={() => {
            setReason('');
            setAsked(true);
          }}
        >
          {texts.ignore}
        </Button>
      </div>
    );
  }
  const given = reason.trim();
  return (
    <div ref={box} className={styles.form}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (given !== '') {
            onDecide(given);
          }
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            setReason(null);
          }
        }}
      >
        <Field label={texts.ignoreReason} required>
          <Input value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
        <div className={styles.row}>
          <Button size="small" type="submit" appearance="primary" disabledFocusable={given === ''}>
            {texts.save}
          </Button>
          <Button size="small" onClick={() => setReason(null)}>
            {texts.cancel}
          </Button>
        </div>
      </form>
    </div>
  );
}
