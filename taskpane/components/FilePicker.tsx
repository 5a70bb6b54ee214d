import { useRef, type JSX } from 'react';
import { Button, type ButtonProps } from '@fluentui/react-components';

/** A button that lets the user choose a file with a table in it. */
export function FilePicker({
  label,
  take,
  idle,
  ...button
}: {
  readonly label: string;
  readonly take: (file: File | undefined) => Promise<void>;
  /** Whether a file can be taken now. */
  readonly idle: boolean;
} & Pick<ButtonProps, 'appearance' | 'size'>): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} disabledFocusable={!idle} onClick={() => picker.current?.click()}>
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
