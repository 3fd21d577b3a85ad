import { z } from 'zod';

/** The JSON lines as DESIGN.md documents them, to the field: others read them, so a field more or less is a break. */

const offset = z.int().nonnegative();
const pair = z.tuple([offset, offset]).refine(([start, end]) => start < end);
const place = { start: offset, end: offset };

const AnswerSpeaker = z.strictObject({
  name: z.string(),
  canonical: z.string(),
  named: z.boolean(),
  ...place,
});

const Finding = z.strictObject({
  text: z.string().min(1),
  story: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.iso.date().nullable(),
  paragraph: z.int().positive(),
  ...place,
  speaker: AnswerSpeaker.extend({ via: AnswerSpeaker.optional() }).nullable(),
  form: z.enum(['direct', 'mixed', 'indirect', 'narration']),
  short: pair.optional(),
  refers: z.array(z.strictObject({ words: z.string(), person: z.string() })).optional(),
  date: z.strictObject({ value: z.string(), phrase: z.string() }).nullable(),
  probability: z.number().min(0).max(1),
  before: pair.optional(),
  also: z.array(z.strictObject({ story: z.string(), ...place })).optional(),
});

const asked = { question: z.string(), kind: z.string() };

export const AnswerLine = z.discriminatedUnion('status', [
  z.strictObject({ ...asked, status: z.literal('answered'), answers: z.array(Finding).min(1).max(5) }),
  z.strictObject({
    ...asked,
    status: z.literal('abstained'),
    doubt: z.enum(['unsure', 'none']),
    reason: z.enum(['unknown-name', 'not-quoted', 'not-answered', 'nothing-about-it', 'not-a-question']),
    instead: z.string().optional(),
    answers: z.tuple([]),
    nearest: Finding.optional(),
  }),
]);

const QuotationSpeaker = z.strictObject({ ...place, canonical: z.string(), named: z.boolean() });

export const AnnotationLine = z.strictObject({
  id: z.string(),
  sentences: z.array(z.strictObject({ ...place, paragraph: z.int().positive() })),
  people: z.array(
    z.strictObject({
      canonical: z.string(),
      title: z.string().nullable(),
      mentions: z.array(pair),
      references: z.array(pair),
    }),
  ),
  quotations: z.array(
    z.strictObject({
      ...place,
      form: z.enum(['direct', 'mixed', 'indirect']),
      cue: pair.nullable(),
      speaker: QuotationSpeaker.nullable(),
      via: QuotationSpeaker.optional(),
    }),
  ),
  dates: z.array(
    z.strictObject({ ...place, type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']), value: z.string() }),
  ),
});

export const ScoreLine = z.strictObject({ scores: z.array(z.number()) });

export const VerifiedLine = z.strictObject({
  verdict: z.enum(['exact', 'altered', 'shortened', 'misattributed', 'reported', 'absent']),
  answers: z.array(Finding),
  changes: z.array(
    z.strictObject({
      op: z.enum(['replaced', 'left-out', 'put-in']),
      said: z.string(),
      claimed: z.string(),
    }),
  ),
});

export const RecordEvent = z.strictObject({
  value: z.string(),
  phrase: z.string(),
  text: z.string(),
  story: z.string(),
  ...place,
});

export const RecordSource = z.strictObject({
  canonical: z.string(),
  named: z.boolean(),
  statements: z.int().positive(),
  characters: z.int().positive(),
  direct: z.int().nonnegative(),
});
