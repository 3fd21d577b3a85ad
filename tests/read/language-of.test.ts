import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/read/language-of.ts';

describe('a text is English', () => {
  test.each([
    [
      'in a report',
      'The mayor said on Monday that the harbour would be closed for a month, because the wreck of the ferry blocks its mouth and divers have yet to reach it.',
    ],
    [
      'full of foreign names',
      'Ana Petrova, the mayor of Varna, told Georgi Dimitrov of Radio Sofia that the ferry was late, and that Ivo Dimov of Burgas had been asked to raise it for the city.',
    ],
    ['of a few words', 'It rained.'],
    ['of a few words with accents', 'Señor Núñez left Bogotá.'],
    ['of no word', '…'],
    [
      'of scores',
      'Results: Petrova (Bulgaria) 6-4 6-2 Okoro (Nigeria), Dimov beat Dimitrov 7-5 6-1, Silva (Brazil) 6-3 7-6 Larsson (Sweden), Novak 6-0 6-0 Horvat, Tanaka 6-4 Rossi, Kowalski led Nagy 4-1',
    ],
  ])('%s', (_what, text) => {
    expect(languageOf(text)).toBe('en');
  });
});

describe('a text is not English', () => {
  test.each([
    [
      'in German',
      'Die Fähre sank am Montag vor Warna, und vierzehn Menschen ertranken. Die Bürgermeisterin will den Hafen schließen, bis das Wrack gehoben ist.',
    ],
    [
      'in French',
      'Le ferry a coulé lundi au large de Varna, et quatorze personnes sont mortes. La maire a fermé le port jusqu’à ce que l’épave soit relevée.',
    ],
    [
      'in Spanish',
      'El transbordador se hundió el lunes frente a Varna, y catorce personas murieron. La alcaldesa ha cerrado el puerto hasta que se retire el barco.',
    ],
    [
      'in Dutch',
      'De veerboot zonk maandag in de haven van Varna en veertien mensen verdronken. De burgemeester was van plan om de haven te sluiten.',
    ],
    [
      'in Portuguese',
      'A balsa afundou na segunda-feira perto de Varna, e catorze pessoas morreram. A prefeita fechou o porto e as autoridades disseram que o navio será levantado.',
    ],
    ['in Bulgarian, in a line', 'Фериботът потъна в понеделник.'],
    ['in Chinese', '渡轮星期一在瓦尔纳附近沉没，十四人遇难。市长关闭了港口。'],
    ['in Arabic', 'غرقت العبارة يوم الاثنين قرب فارنا، وغرق أربعة عشر شخصا.'],
  ])('%s', (_what, text) => {
    expect(languageOf(text)).toBe('other');
  });
});

test('a long text is told by its beginning, and takes no longer', () => {
  const english = 'The mayor said on Monday that the harbour would be closed for a month. '.repeat(1500);
  const german =
    'Die Bürgermeisterin sagte am Montag, dass der Hafen für einen Monat geschlossen wird. '.repeat(1500);
  expect(languageOf(english + german)).toBe('en');
  expect(languageOf(german + english)).toBe('other');
});
