import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { runLines } from '../../src/json-lines/run-lines.ts';
import { UserError } from '../../src/text/errors.ts';
import { soon } from '../support/soon.ts';

type Run = {
  readonly input: PassThrough;
  readonly lines: () => unknown[];
  readonly complaints: string[];
  readonly failed: Promise<number>;
};

function run(answer: (given: unknown) => unknown = (given) => ({ given })): Run {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const complaints: string[] = [];
  let all = '';
  output.on('data', (part) => {
    all += String(part);
  });
  const failed = runLines({ input, output, complain: (line) => void complaints.push(line) }, answer);
  const lines = (): unknown[] =>
    all
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line));
  return { input, lines, complaints, failed };
}

test('a line in is a line out, in order, though the first takes longer', async () => {
  const { input, lines, failed } = run(async (given) => {
    await setTimeout(given === 1 ? 40 : 0);
    return given;
  });
  input.end('1\n2\n3\n');
  expect(await failed).toBe(0);
  expect(lines()).toEqual([1, 2, 3]);
});

test('an answer is there before the next line is', async () => {
  const { input, lines, failed } = run();
  input.write('{"a":1}\n');
  await soon(() => expect(lines()).toEqual([{ given: { a: 1 } }]));
  input.end('{"a":2}\n');
  expect(await failed).toBe(0);
  expect(lines()).toHaveLength(2);
});

describe('lines may', () => {
  test.each([
    ['end in CRLF', '1\r\n2\r\n'],
    ['lack the last line end', '1\n2'],
    ['stand apart', '\n1\n \n2\n\n'],
    ['come with a byte order mark', '\uFEFF1\n2'],
    ['have blanks around', '  1\t\n 2 '],
  ])('%s', async (_what, words) => {
    const { input, lines, failed } = run((given) => given);
    input.end(Buffer.from(words));
    expect(await failed).toBe(0);
    expect(lines()).toEqual([1, 2]);
  });

  test('hold a line separator of Unicode', async () => {
    const { input, lines, failed } = run((given) => given);
    input.end('"a\u2028b\u2029c"\n2\n');
    expect(await failed).toBe(0);
    expect(lines()).toEqual(['a\u2028b\u2029c', 2]);
  });
});

describe('a bad line', () => {
  test('is answered with its number and why, is complained about, and ends nothing', async () => {
    const { input, lines, complaints, failed } = run();
    input.end('1\nnonsense\n\n{"cut":\n2\n');
    expect(await failed).toBe(2);
    expect(lines()).toEqual([
      { given: 1 },
      { error: 'This is not JSON: nonsense', line: 2 },
      { error: 'This is not JSON: {"cut":', line: 4 },
      { given: 2 },
    ]);
    expect(complaints).toEqual(['line 2: This is not JSON: nonsense', 'line 4: This is not JSON: {"cut":']);
  });

  test('that is refused says why', async () => {
    const { input, lines, complaints, failed } = run(() => {
      throw new UserError({ code: 'story-without-text' });
    });
    input.end('{}');
    expect(await failed).toBe(1);
    expect(lines()).toEqual([
      { error: 'The story has no text. Write some below its front matter.', line: 1 },
    ]);
    expect(complaints).toEqual(['line 1: The story has no text. Write some below its front matter.']);
  });

  test('is shown in part where it is long', async () => {
    const { input, complaints, failed } = run();
    input.end('x'.repeat(10_000));
    await failed;
    expect(complaints[0]?.length).toBeLessThan(120);
  });

  test('on which a bug shows ends nothing either, and the bug is told whole', async () => {
    const { input, lines, complaints, failed } = run((given) => {
      if (given === 1) throw new RangeError('not a span');
      return given;
    });
    input.end('1\n2\n');
    expect(await failed).toBe(1);
    expect(lines()).toEqual([
      { error: 'something broke on this line; standard error says where', line: 1 },
      2,
    ]);
    expect(complaints[0]).toMatch(/^line 1: RangeError: not a span\n\s+at /u);
  });
});

test('a reader who is slow is waited for: what is unread stays little', async () => {
  const [input, output] = [new PassThrough(), new PassThrough({ highWaterMark: 64 })];
  let answered = 0;
  const failed = runLines({ input, output, complain: () => {} }, () => {
    answered += 1;
    return 'x'.repeat(40);
  });
  input.end('1\n'.repeat(500));
  await setTimeout(30);
  expect(answered).toBeLessThan(10);
  output.resume();
  expect(await failed).toBe(0);
  expect(answered).toBe(500);
});
