import { expect, test } from 'vitest';
import { rememberAnswered } from '../../../src/discord/send/answered-messages.ts';

const answer = (...pages: string[]): Parameters<ReturnType<typeof rememberAnswered>['set']>[1] => ({
  question: 'who left?',
  asker: 'ana',
  replies: Promise.resolve(pages),
});
/** What is known of an answer is known once it has been sent. */
const sent = (): Promise<void> => Promise.resolve().then(() => new Promise(setImmediate));

test('a reply leads to who asked and to all pages, once it is sent', async () => {
  const answered = rememberAnswered();
  answered.set('1', answer('11', '12'));
  expect(answered.of('11')).toBeUndefined();
  await sent();
  expect(answered.of('12')).toEqual({ message: '1', asker: 'ana', pages: ['11', '12'] });
});

test('an answer that never comes hinders no other', async () => {
  const answered = rememberAnswered();
  answered.set('1', { ...answer(), replies: new Promise(() => {}) });
  answered.set('2', answer('21'));
  await sent();
  expect(answered.of('21')?.message).toBe('2');
});

test('an answer anew takes the place of the one before; pages that are gone lead nowhere', async () => {
  const answered = rememberAnswered();
  answered.set('1', answer('11', '12'));
  answered.set('1', answer('11'));
  await sent();
  expect(answered.of('11')?.pages).toEqual(['11']);
  expect(answered.of('12')).toBeUndefined();
});

test('a dropped answer is gone, its question is not; one that is taken, or the oldest of too many, is forgotten whole', async () => {
  const answered = rememberAnswered(2);
  answered.set('1', answer('11', '12'));
  await sent();
  const known = answered.of('11');
  if (known === undefined) throw new Error('not known');
  answered.drop(known);
  expect(answered.of('12')).toBeUndefined();
  expect(answered.get('1')?.question).toBe('who left?');
  expect(await answered.get('1')?.replies).toEqual([]);
  for (const message of ['2', '3']) answered.set(message, answer(`${message}1`));
  await sent();
  expect(answered.get('1')).toBeUndefined();
  expect(await answered.take('2')?.replies).toEqual(['21']);
  await sent();
  expect([answered.of('21'), answered.of('31')?.message]).toEqual([undefined, '3']);
});
