import type { JSX } from 'react';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { Language } from '../src/core/index';
import { FilePicker } from '../taskpane/components/FilePicker';
import { WordsIn } from '../taskpane/components/Words';
import type { BarAction } from './bar-actions';
import { BarButton, type Look } from './BarButton';

/** A command of the bar, as what it does asks for it: a button, one with a menu under it, or one that asks for a file. */
export function BarItem({
  action,
  language,
  ...look
}: { readonly action: BarAction; readonly language: Language } & Look): JSX.Element {
  if ('choices' in action) {
    return (
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <BarButton {...look} menu />
        </MenuTrigger>
        <MenuPopover>
          <MenuList aria-label={action.title ?? look.label}>
            {action.choices.map(({ text, choose }) => (
              <MenuItem key={text} onClick={choose}>
                <WordsIn language={language}>{text}</WordsIn>
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    );
  }
  if ('take' in action) {
    return (
      <FilePicker
        label={look.label}
        idle={look.idle}
        take={(file) => Promise.resolve(file && action.take(file))}
        trigger={(choose) => <BarButton {...look} onClick={choose} />}
      />
    );
  }
  const { press, pressed, ready } = action;
  const idle = ready?.() ?? look.idle;
  return <BarButton {...look} idle={idle} aria-pressed={pressed?.()} onClick={press} />;
}
