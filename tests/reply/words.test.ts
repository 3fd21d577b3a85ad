import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/command/load-commands.ts';
import { LANGUAGES, languageOfLocale } from '../../src/reply/words/language.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

const { slash, messages } = await loadCommands(new URL('../../commands/', import.meta.url));
const others = LANGUAGES.filter((language) => language !== 'en');

/** "/corpus and /settings" */
const CONJUNCTIONS = ['und', 'y', 'et'];

const twice = (names: readonly (string | undefined)[]): readonly (string | undefined)[] =>
  names.filter((name, at) => names.indexOf(name) !== at);

describe.each(others)('in %s', (language) => {
  const { commands } = wordsIn(language);

  test.each([...slash.values()].map((command) => [command.name, command] as const))(
    '/%s has a name, a description, and words for each option',
    (name, { options }) => {
      expect(commands[name]).toMatchObject({ name: expect.any(String), description: expect.any(String) });
      expect(Object.keys(commands[name]?.options ?? {}).toSorted()).toEqual(Object.keys(options).toSorted());
    },
  );

  test('no two commands, and no two options of one, have the same name', () => {
    const keys = [...slash.keys()];
    const named = (fits: (key: string) => boolean): readonly (string | undefined)[] =>
      keys.filter(fits).map((key) => commands[key]?.name);
    expect(twice(named((key) => key.startsWith('corpus ')))).toEqual([]);
    expect(twice(named((key) => key.startsWith('settings ')))).toEqual([]);
    expect(twice(named((key) => !key.includes(' ')))).toEqual([]);
    const options = Object.values(commands).map((command) => Object.values(command.options ?? {}));
    expect(options.flatMap((each) => twice(each.map(({ name }) => name)))).toEqual([]);
  });

  test.each([...messages.keys()])('the menu has a name for “%s”', (name) => {
    expect(commands[name]?.name).toEqual(expect.any(String));
  });

  test('a form fits into what Discord shows of it, and is not in English', () => {
    const { forms } = wordsIn(language).moderation;
    const { story, details, ...fields } = forms;
    const { moderation } = wordsIn('en');
    for (const title of [story, details]) expect(title.length).toBeLessThanOrEqual(45);
    for (const { label, description } of Object.values(fields)) {
      expect(label.length).toBeLessThanOrEqual(45);
      expect(description.length).toBeLessThanOrEqual(100);
    }
    expect([story, details]).not.toEqual([moderation.forms.story, moderation.forms.details]);
    expect(fields.published.description).not.toBe(moderation.forms.published.description);
  });

  test('every command that a sentence names is called so in this language', () => {
    const source = [`${language}.ts`, `moderation/${language}.ts`, `problems/${language}.ts`]
      .map((file) => readFileSync(new URL(`../../src/reply/words/${file}`, import.meta.url), 'utf8'))
      .join('\n');
    const named = [
      ...source.matchAll(/(?<=[\s'`(])\/(?<name>\p{Ll}[\p{L}-]+)(?: (?<second>\p{Ll}[\p{L}-]+))?/gu),
    ].map(({ groups }) => groups ?? {});
    const called = Object.values(commands).map(({ name }) => name);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter(({ name }) => !called.includes(name))).toEqual([]);
    const ofCorpus = named.flatMap(({ name, second }) => (name === 'corpus' && second ? [second] : []));
    expect(ofCorpus.length).toBeGreaterThan(4);
    expect(ofCorpus.filter((second) => !called.includes(second) && !CONJUNCTIONS.includes(second))).toEqual(
      [],
    );
  });
});

test.each([
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['de', 'de'],
  ['es-419', 'es'],
  ['es-ES', 'es'],
  ['fr', 'fr'],
  ['pt-BR', 'en'],
  ['', 'en'],
  [null, 'en'],
  [undefined, 'en'],
])('whoever has the locale %s is spoken to in %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

test('a number of stories, of people and of parts of a day are written out in each language', () => {
  expect(
    LANGUAGES.map((language) => {
      const { stories, people, about, days } = wordsIn(language);
      return [stories(1), stories(2), people.count(1), about.uptime(1, 2, 3), days.half(2, '2020')].join(
        ' | ',
      );
    }),
  ).toEqual([
    'I have read 1 story. | I have read 2 stories. | 1 person is in the stories. | Running for 1 d 2 h 3 min | second half of 2020',
    'Ich habe 1 Artikel gelesen. | Ich habe 2 Artikel gelesen. | 1 Person kommt in den Artikeln vor. | Läuft seit 1 T 2 Std 3 Min | 2. Halbjahr 2020',
    'He leído 1 noticia. | He leído 2 noticias. | 1 persona aparece en las noticias. | En marcha desde hace 1 d 2 h 3 min | segundo semestre de 2020',
    'J’ai lu 1 article. | J’ai lu 2 articles. | 1 personne figure dans les articles. | En marche depuis 1 j 2 h 3 min | 2e semestre 2020',
  ]);
});
