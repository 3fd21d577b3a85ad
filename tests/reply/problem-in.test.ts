import { describe, expect, test } from 'vitest';
import { problemIn } from '../../src/reply/problem-in.ts';
import { LANGUAGES } from '../../src/reply/words/language.ts';
import { enProblems } from '../../src/reply/words/problems/en.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';
import { PROBLEMS } from '../support/problems.ts';

const en = wordsIn('en');
const everyProblem = Object.values(PROBLEMS).flat();
const forPeople = everyProblem.filter(({ code }) => code in enProblems);

/** "1 stories", in each language: the nouns that are counted in sentences, in the plural. */
const PLURAL_OF_ONE =
  /(?<![\d.,])1\s(?:stories|questions|seconds|pages|Fragen|Sekunden|Seiten|Artikel wurden|articles|questions|secondes|noticias|preguntas|segundos|páginas)(?!\p{L})/u;

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsIn(language);

  test.each(everyProblem.map((problem) => [problem.code, problem] as const))(
    '%s is a sentence in which nothing is left over',
    (_code, problem) => {
      const sentence = problemIn(problem, words);
      expect(sentence).not.toMatch(
        /\b(?:undefined|null|NaN)\b|\[object|\$\{|=>|\S[^\S\n]{2,}|[?!]\.|^\s|\s$/u,
      );
      expect(sentence).not.toMatch(PLURAL_OF_ONE);
      expect(sentence.length).toBeGreaterThan(10);
    },
  );

  test('each speaks to people as a sentence does: a capital, and a stop at the end', () => {
    const sentences = forPeople
      .filter(({ code }) => code !== 'no-json' && code !== 'several-stories' && code !== 'quote-of-nobody')
      .map((problem) => problemIn(problem, words));
    expect(sentences.filter((sentence) => !/[.?]$/u.test(sentence))).toEqual([]);
    const begun = sentences.filter((sentence) => /^\p{Ll}/u.test(sentence));
    expect(begun.filter((sentence) => !/^(?:ferry\.|news\.)/u.test(sentence))).toEqual([]);
  });

  test('limits are those of the problem', () => {
    const limited = [
      problemIn({ code: 'too-many-questions', most: 7, seconds: 13 }, words),
      problemIn({ code: 'no-source-in-message', most: 3 * 1024 * 1024 }, words),
      problemIn({ code: 'page-too-slow', most: 17_000 }, words),
    ];
    expect(limited.map((sentence) => sentence.match(/\d+/gu))).toEqual([['7', '13'], ['3'], ['17']]);
  });
});

test('what people meet is said to each in their own language', () => {
  const untranslated = LANGUAGES.filter((language) => language !== 'en').flatMap((language) =>
    forPeople
      .filter((problem) => problemIn(problem, wordsIn(language)) === problemIn(problem, en))
      .map(({ code }) => `${language}: ${code}`),
  );
  expect(untranslated).toEqual([]);
});

test('a problem in a file is told with its name, in the language of who reads it', () => {
  const problem = { code: 'in-file', file: 'ferry.pdf', problem: { code: 'pdf-protected' } } as const;
  expect(LANGUAGES.map((language) => problemIn(problem, wordsIn(language)))).toEqual([
    'ferry.pdf: It is protected with a password. Save it without one.',
    'ferry.pdf: Sie ist mit einem Passwort geschützt. Speichere sie ohne Passwort.',
    'ferry.pdf: Está protegido con contraseña. Guárdalo sin ella.',
    'ferry.pdf : Il est protégé par un mot de passe. Enregistrez-le sans.',
  ]);
});
