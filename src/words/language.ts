/** Every language of the program; the first is spoken where nothing is known of the user. */
export const LANGUAGES = ['zh-CN', 'en-US'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A thing in every language: one that lacks does not compile. */
export type InEach<T> = Readonly<Record<Language, T>>;

/** The language for somebody who speaks this one (`zh-TW`, `en`): that of any country, English where there is none. */
export function languageFor(spoken: string): Language {
  const own = primary(spoken);
  return LANGUAGES.find((language) => primary(language) === own) ?? 'en-US';
}

function primary(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0]!;
}

/** A file that is there in each language, by its name and ending: that of the first language has the plain name. */
export function fileIn(language: Language, name: string, ending: string): string {
  return `${name}${language === LANGUAGES[0] ? '' : `.${language}`}.${ending}`;
}
