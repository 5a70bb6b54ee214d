import type { JSX } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { usePane } from './pane-context';
import { Words } from './Words';

const useStyles = makeStyles({ button: { minWidth: 0 } });

/** A cell by its address; a click goes there. */
export function PlaceButton({
  sheet,
  cell,
  shown = `${sheet}!${cell}`,
}: {
  readonly sheet: string;
  readonly cell: string;
  readonly shown?: string;
}): JSX.Element {
  const { session, texts } = usePane();
  const styles = useStyles();
  // Who speaks to the page says what stands on the button.
  const name = texts.goTo(`${sheet}!${cell}`);
  return (
    <Button
      size="small"
      appearance="outline"
      className={styles.button}
      aria-label={name.includes(shown) ? name : `${name} “${shown}”`}
      onClick={() => void session.reveal({ sheet, cell })}
    >
      <Words>{shown}</Words>
    </Button>
  );
}
