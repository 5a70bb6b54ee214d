import { forwardRef, type ComponentPropsWithoutRef, type JSX, type Ref } from 'react';
import { Button, makeStyles, Tooltip, type ButtonProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  button: { minWidth: 0, whiteSpace: 'nowrap', fontWeight: 'normal' },
  chevron: { marginLeft: '4px' },
});

/** How a command stands in the bar. */
export interface Look {
  /** Lines in a square of 20. */
  readonly icon: string;
  readonly label: string;
  /** What it does, with its keys. */
  readonly tip: string;
  readonly idle: boolean;
}

interface BarButtonProps extends Look, Omit<ComponentPropsWithoutRef<'button'>, 'children'> {
  /** Whether a menu opens under it. */
  readonly menu?: boolean;
}

/** A button of the bar: a small picture and a name; what it does is told where the pointer rests on it. */
export const BarButton = forwardRef<HTMLButtonElement, BarButtonProps>(function BarButton(
  { icon, label, tip, idle, menu = false, ...rest },
  ref,
) {
  const styles = useStyles();
  return (
    <Tooltip content={tip} relationship="description" withArrow>
      <Button
        {...(rest as ButtonProps)}
        // Fluent's button may be a link as well, and no element is both.
        ref={ref as Ref<never>}
        appearance="subtle"
        className={styles.button}
        icon={<Icon path={icon} />}
        disabledFocusable={!idle}
      >
        {label}
        {menu && (
          <svg className={styles.chevron} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M1.5 3.5 5 7l3.5-3.5" fill="none" stroke="currentColor" />
          </svg>
        )}
      </Button>
    </Tooltip>
  );
});

/** A small picture beside a name; those who don't see it lose nothing. */
function Icon({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
