import type { Language } from '../../core/index';

/** Names that the grid gives to parts of its screen in English, whatever its language is. */
const NAMES: Readonly<Record<Exclude<Language, 'en-US'>, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    'Sheet tabs': '工作表标签',
    'Sidebar panel': '侧栏',
    'Resize sidebar': '调整侧栏宽度',
    'Close sidebar': '关闭侧栏',
    'Notifications alt+T': '通知（Alt+T）',
    Previous: '上一个',
    Next: '下一个',
    Back: '返回',
    'Close badge': '关闭',
    'Previous Month': '上个月',
    'Next Month': '下个月',
    'Image gallery': '图片',
    'Zoom in': '放大',
    'Zoom out': '缩小',
    'Reset zoom': '还原大小',
    increment: '增加',
    decrement: '减少',
    'Drag block': '移动这一段',
  },
};

const NAME = 'aria-label';

/** Parts of the grid have names in the language of the page as soon as they are there; its menus stand beside the grid. */
export function nameInLanguage(page: HTMLElement, language: Language): void {
  if (language === 'en-US') {
    return;
  }
  const names = NAMES[language];
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
