import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, de, es, fr };

/** The bot's own sentences in a language. */
export const wordsIn = (language: Language): Catalogue => CATALOGUES[language];
