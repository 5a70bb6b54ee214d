import type { Language } from '../../core/index';
import { GRID_NAMES } from '../../words/grid';

const NAME = 'aria-label';

/** Parts of the grid have names in the language of the page as soon as they are there; its menus stand beside the grid. */
export function nameInLanguage(page: HTMLElement, language: Language): void {
  const names = GRID_NAMES[language];
  if (Object.keys(names).length === 0) {
    return;
  }
  const rename = (element: Element): void => {
    const name = names[element.getAttribute(NAME) ?? ''];
    if (name !== undefined) {
      element.setAttribute(NAME, name);
    }
  };
  const renameWithin = (element: Element): void => {
    rename(element);
    element.querySelectorAll(`[${NAME}]`).forEach(rename);
  };
  renameWithin(page);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      rename(target as Element);
      addedNodes.forEach((node) => node instanceof Element && renameWithin(node));
    }
  }).observe(page, { subtree: true, childList: true, attributes: true, attributeFilter: [NAME] });
}
