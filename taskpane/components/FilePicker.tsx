import { useRef, type JSX } from 'react';
import { Button, type ButtonProps } from '@fluentui/react-components';
import { usePane } from './pane-context';

/** A button that lets the user choose a file with a table in it. */
export function FilePicker({
  label,
  take,
  ...button
}: {
  readonly label: string;
  readonly take: (file: File | undefined) => Promise<void>;
} & Pick<ButtonProps, 'appearance' | 'size'>): JSX.Element {
  const { state } = usePane();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} disabledFocusable={state.busy !== null} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.csv,.txt,.tsv"
        aria-label={label}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          // The same file can be chosen again after it was corrected.
          event.target.value = '';
        }}
      />
    </>
  );
}
