import { expect, test } from 'vitest';
import { closeDirections } from '../../src/text/close-directions.ts';
import { drawForDiscord } from '../../src/discord/draw/draw.ts';

test.each([
  ['without marks', 'Ferry lost', ''],
  ['whose marks are closed', '\u202Eyrref\u202C \u2067x\u2069', ''],
  ['with an override that is left open', '\u202Eyrref', '\u202C'],
  ['with two that are left open', '\u2067a\u202Eb', '\u202C\u2069'],
  ['with an end that ends nothing', 'a\u202C\u2069', ''],
  ['with an end of the other kind', '\u2067a\u202C', '\u2069'],
  ['with marks that open nothing', '\u200Fa\u200E', ''],
])('a text %s gets no more than it lacks', (_how, text, added) => {
  expect(closeDirections(text)).toBe(text + added);
});

test('a headline does not turn round the outlet and the day behind it', () => {
  const credit = [
    { text: '\u202Eyrref', url: 'https://news.example/ferry' },
    { text: ' · The Port Ledger · 5 March 2024' },
  ];
  const quote = { kind: 'quote', text: 'It sank.', short: null, notes: [], credit } as const;
  expect(drawForDiscord({ blocks: [quote] })[0].content).toContain(
    '-# [\u202Eyrref\u202C](<https://news.example/ferry>) · The Port Ledger · 5 March 2024',
  );
});
