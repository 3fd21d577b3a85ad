import type { Person, Quotation, Speaker } from '../../../story/annotation.ts';
import { sliceOf } from '../../../text/span.ts';
import type { Turn } from '../../language/turns/find-turns.ts';
import { inSmallLetters } from '../../people/persons/written.ts';
import { personAt } from '../../people/who-is.ts';

/** What is said in turns, each by whom its label names: "BRIGHT:" is David Bright, "LM:" Lena Moss, "A:" whom the story has introduced. */
export function turnQuotations(
  text: string,
  people: readonly Person[],
  turns: readonly Turn[],
): readonly Quotation[] {
  const labels = turns.map(({ name }) => inSmallLetters(sliceOf(text, name)));
  const guest = introduced(people, turns[0]?.label.start ?? 0);
  return turns.flatMap((turn, index) => {
    const speaker = speakerOf(text, turn, { people, labels, label: labels[index] ?? '', guest });
    const cue = { start: turn.label.end, end: turn.label.end + 1 };
    return turn.said.map((span): Quotation => ({ span, form: 'direct', cue, speaker, via: null }));
  });
}

type Setting = {
  readonly people: readonly Person[];
  /** The names of all labels, as they are written elsewhere. */
  readonly labels: readonly string[];
  readonly label: string;
  readonly guest: Person | null;
};

function speakerOf(
  text: string,
  { name, label: span, sort }: Turn,
  { people, labels, label, guest }: Setting,
): Speaker | null {
  if (sort === 'asks') return null;
  const person =
    sort === 'answers'
      ? guest
      : sort === 'initials'
        ? withInitials(people, sliceOf(text, name))
        : (personAt(people, name) ?? called(people, label));
  const canonical = person?.canonical ?? (sort === 'answers' ? null : fullest(labels, label));
  return canonical === null
    ? null
    : {
        span,
        canonical: inSmallLetters(canonical),
        named: sort !== 'other' || person !== null,
        title: person?.title ?? null,
      };
}

/** "Bright" is the "David Bright" of another label. */
const fullest = (labels: readonly string[], label: string): string =>
  labels.find((other) => other.endsWith(` ${label}`)) ?? label;

const called = (people: readonly Person[], label: string): Person | null =>
  people.find(
    ({ canonical }) => inSmallLetters(canonical) === label || inSmallLetters(canonical).endsWith(` ${label}`),
  ) ?? null;

/** The only one with these initials, first and last. */
function withInitials(people: readonly Person[], label: string): Person | null {
  const initials = label.replaceAll('.', '');
  const found = people.filter(
    ({ canonical }) => initialsOf(canonical) === initials || endsOf(canonical) === initials,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
const endsOf = (name: string): string => {
  const all = initialsOf(name);
  return `${all.charAt(0)}${all.slice(-1)}`;
};

/** Who is named most before the conversation begins; null where two are named as often. */
function introduced(people: readonly Person[], before: number): Person | null {
  const counts = people
    .map((person) => ({ person, times: person.mentions.filter(({ end }) => end <= before).length }))
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.times - a.times);
  const [first, second] = counts;
  return first !== undefined && first.times > (second?.times ?? 0) ? first.person : null;
}
