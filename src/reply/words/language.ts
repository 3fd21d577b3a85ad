/** The languages that the bot itself speaks. Stories stay in theirs. */
export const LANGUAGES = ['en', 'de', 'es', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Of a locale such as "es-419" or "de" the language that the bot speaks to whoever has it: English where it does not speak theirs. */
export const languageOfLocale = (locale: string | null | undefined): Language =>
  LANGUAGES.find((language) => language === locale?.toLowerCase().split(/[-_]/u, 1)[0]) ?? 'en';
