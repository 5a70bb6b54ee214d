import type { Language } from '../../words/language';
import { plainText } from './plain-text';

/** A piece of HTML that is safe to put on a page. Only `markup` makes it, so what is not one gets escaped. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[] | null;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

function render(value: Value): string {
  if (value === null) {
    return '';
  }
  if (typeof value === 'string' || typeof value === 'number') {
    return escapeHtml(String(value));
  }
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

/**
 * HTML with values put in: texts are escaped, pieces of HTML are not, null leaves nothing. The indentation of the
 * template is left out. (It is not called `html`, for Prettier would then move line breaks into texts.)
 */
export function markup(literals: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const [first = '', ...others] = literals.map((literal) => literal.replace(/\n\s+/g, '\n'));
  return { markup: others.reduce((page, literal, at) => page + render(values[at] ?? null) + literal, first) };
}

/** Text of the program itself: style and script, which HTML does not let escape. */
export function verbatim(markup: string): Markup {
  return { markup };
}

/** What is quoted from the workbook or a regulation, which is Chinese whatever the language of the page. */
export function quoted(text: string, language: Language): Markup {
  return language === 'zh-CN' ? markup`${text}` : markup`<span lang="zh-CN">${text}</span>`;
}
