import { useState, type JSX } from 'react';
import { Button, type ButtonProps } from '@fluentui/react-components';

/** A button that lets the user choose a file with a table in it. */
export function FilePicker({
  label,
  take,
  idle,
  trigger,
  accept = '.xlsx,.xlsm,.csv,.txt,.tsv',
  ...button
}: {
  readonly label: string;
  readonly take: (file: File | undefined) => Promise<void>;
  /** Whether a file can be taken now. */
  readonly idle: boolean;
  /** Another button than the plain one; `choose` opens the dialog of the browser. */
  /** Endings of the files to choose from. */
  readonly accept?: string;
  readonly trigger?: (choose: () => void) => JSX.Element;
} & Pick<ButtonProps, 'appearance' | 'size'>): JSX.Element {
  const [picker, setPicker] = useState<HTMLInputElement | null>(null);
  const choose = (): void => picker?.click();
  return (
    <>
      {trigger?.(choose) ?? (
        <Button {...button} disabledFocusable={!idle} onClick={choose}>
          {label}
        </Button>
      )}
      <input
        ref={setPicker}
        type="file"
        hidden
        accept={accept}
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
