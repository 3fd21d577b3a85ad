import { expect, test } from 'vitest';
import { isForeign, seemsForeign } from '../../../src/command/asking/is-foreign.ts';

test.each([
  'Wer hat den Angriff befohlen?',
  'Wann war das?',
  'Warum wurde die Brücke geschlossen?',
  'Qui a ordonné la frappe ?',
  'Pourquoi le pont est-il fermé ?',
  '¿Quién dijo eso?',
  '¿Por qué se hundió el barco?',
  'Perché la nave è affondata?',
  'Quem disse isso?',
  'Wie is de burgemeester?',
  'Waarom is de brug dicht?',
  'Vem stängde hamnen?',
  'Кто приказал нанести удар?',
  '誰が命令したのですか',
  'Κατάπληξη; ποιος το είπε;',
  'Wer war das?',
  'Qui a dit cela ?',
  'und wann ist das Schiff gesunken',
])('%s is in another language', (question) => {
  expect(isForeign(question)).toBe(true);
});

test('without a question word of another language it seems to be in one by its other words', () => {
  const question = 'ist der Minister von der Brücke und dem Hafen gekommen';
  expect([isForeign(question), seemsForeign(question)]).toEqual([false, true]);
});

test.each([
  'Who ordered the strike?',
  'when did the ferry sink',
  'Why was the bridge closed?',
  'What did Oscar de la Renta say?',
  'Who is Ursula von der Leyen?',
  'What is the Los Angeles Times’ headline?',
  'Who ran Der Spiegel in 1962?',
  'Randa Slim',
  'dove released in Rome',
  'comment of the mayor',
  'Qui',
  'embassy',
  'Rio de Janeiro floods',
  'was hat der Minister to do with it?',
  'What did “Die Welt” report about the ferry?',
  'Who said “c’est la vie” in the debate?',
  '',
  '2024?',
])('%s is not', (question) => {
  expect(seemsForeign(question)).toBe(false);
});
