import type { JSX, ReactNode } from 'react';
import { Button, type ButtonProps } from '@fluentui/react-components';
import type { Action } from '../../src/commands/commands';
import { COMMAND_WORDS } from '../../src/words/commands';
import { usePane } from './pane-context';

/** Carries out a command, and has its name where it is given no other. */
export function CommandButton({
  command,
  waits = false,
  children,
  ...look
}: {
  readonly command: Action;
  /** Whether something else has to be done first. */
  readonly waits?: boolean;
  readonly children?: ReactNode;
} & Pick<ButtonProps, 'appearance' | 'size'>): JSX.Element {
  const { session, state } = usePane();
  return (
    <Button
      {...look}
      disabledFocusable={state.busy !== null || waits}
      onClick={() => void session.run(command)}
    >
      {children ?? COMMAND_WORDS[state.language][command].label}
    </Button>
  );
}
