const MEGABYTE = 1024 * 1024;

/** Numbers with their nouns and units, as a language writes them. */
export type Quantities = {
  readonly number: (count: number) => string;
  /** "1 story", "2 stories". */
  readonly counted: (count: number, one: string, other: string) => string;
  /** Of bytes, rounded up: "1 MB". */
  readonly size: (bytes: number) => string;
  /** "10 seconds". */
  readonly seconds: (count: number) => string;
};

export function quantitiesIn(locale: string): Quantities {
  const rules = new Intl.PluralRules(locale);
  const plain = new Intl.NumberFormat(locale);
  const number = (count: number): string => plain.format(count);
  const inUnit = (unit: string, unitDisplay: 'short' | 'long'): ((count: number) => string) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
    return (count) => format.format(count);
  };
  const [megabytes, kilobytes] = [inUnit('megabyte', 'short'), inUnit('kilobyte', 'short')];
  return {
    number,
    counted: (count, one, other) => `${number(count)} ${rules.select(count) === 'one' ? one : other}`,
    size: (bytes) =>
      bytes < MEGABYTE
        ? kilobytes(Math.ceil(bytes / 1024))
        : megabytes(Math.ceil((bytes / MEGABYTE) * 10) / 10),
    seconds: inUnit('second', 'long'),
  };
}
