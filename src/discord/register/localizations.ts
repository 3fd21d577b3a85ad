import { Locale, type LocalizationMap } from 'discord.js';
import { LANGUAGES, type Language } from '../../reply/words/language.ts';
import { wordsIn } from '../../reply/words/words-in.ts';

/** What Discord calls the languages; English is what stands there without a translation. */
const LOCALES: Readonly<Record<Language, readonly Locale[]>> = {
  en: [],
  de: [Locale.German],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  fr: [Locale.French],
};

type What = 'name' | 'description';

/** The names or descriptions of a command in other languages; of one that is in no catalogue, none. */
export const commandIn = (command: string, what: What): LocalizationMap | null =>
  mapped((language) => wordsIn(language).commands[command]?.[what]);

/** Those of an option of it. */
export const optionIn = (command: string, option: string, what: What): LocalizationMap | null =>
  mapped((language) => wordsIn(language).commands[command]?.options?.[option]?.[what]);

/** Those of a choice of an option. */
export const choiceIn = (command: string, option: string, value: string): LocalizationMap | null =>
  mapped((language) => wordsIn(language).commands[command]?.options?.[option]?.choices?.[value]);

function mapped(textIn: (language: Language) => string | undefined): LocalizationMap | null {
  const all = LANGUAGES.flatMap((language) =>
    LOCALES[language].flatMap((locale) => {
      const text = textIn(language);
      return text === undefined ? [] : [[locale, text] as const];
    }),
  );
  return all.length === 0 ? null : Object.fromEntries(all);
}
