import { useEffect, useState, type ComponentType, type JSX } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePane } from './pane-context';

/** A part of the pane whose script is loaded when it is first shown, so that the pane itself is there sooner. */
export interface LaterPart<Props> {
  (props: Props): JSX.Element | null;
  /** Loads it before it is shown; then it is drawn at once. */
  readonly load: () => Promise<unknown>;
}

/** Where the script does not come, its place says so and offers to ask again: the rest of the pane goes on. */
export function later<Props extends object>(fetch: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const load = async (): Promise<ComponentType<Props>> => (loaded ??= await fetch());
  return Object.assign(
    function Later(props: Props): JSX.Element | null {
      const [part, setPart] = useState({ Part: loaded, missing: false });
      const { Part, missing } = part;
      useEffect(() => {
        let gone = false;
        const show = (next: typeof part): void => {
          if (!gone) {
            setPart(next);
          }
        };
        if (!Part && !missing) {
          load().then(
            (there) => show({ Part: there, missing: false }),
            () => show({ Part: null, missing: true }),
          );
        }
        return () => {
          gone = true;
        };
      }, [Part, missing]);
      if (Part) {
        return <Part {...props} />;
      }
      return missing ? <Missing again={() => setPart({ Part: null, missing: false })} /> : null;
    },
    { load },
  );
}

function Missing({ again }: { readonly again: () => void }): JSX.Element {
  const { texts } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.partMissing}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={again}>
          {texts.loadAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
