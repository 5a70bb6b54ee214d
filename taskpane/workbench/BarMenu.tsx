import type { JSX } from 'react';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { WordsIn } from '../components/Words';
import type { Language } from '../../src/core/index';
import { BarButton } from './BarButton';
import type { IconName } from './icons';

/** A button of the bar with a menu under it. */
export function BarMenu({
  icon,
  label,
  tip,
  title = label,
  idle,
  language,
  items,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly tip: string;
  /** What the choice is about, where the label does not say it. */
  readonly title?: string;
  readonly idle: boolean;
  readonly language: Language;
  readonly items: readonly { readonly text: string; readonly choose: () => void }[];
}): JSX.Element {
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <BarButton icon={icon} label={label} tip={tip} idle={idle} menu />
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={title}>
          {items.map(({ text, choose }) => (
            <MenuItem key={text} onClick={choose}>
              <WordsIn language={language}>{text}</WordsIn>
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
