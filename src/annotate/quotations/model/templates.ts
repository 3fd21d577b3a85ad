import { featureKey, type Key, type Keys } from './keys.ts';

/** Templates of features, by name: each is its name and the values that it joins, in this order. */
type Templates = Readonly<Record<string, readonly string[]>>;

/** What templates join, by name. */
type Values<All extends Templates> = Readonly<Record<All[keyof All][number], Key>>;

/** Makes a feature of each template, in the order of the table, from what stands at a place. */
export function featuresOf<const All extends Templates>(
  templates: All,
): (keys: Keys, values: Values<All>) => readonly Key[] {
  const rows: readonly (readonly [string, readonly All[keyof All][number][]])[] = Object.entries(templates);
  const columns = [...new Set(rows.flatMap(([, names]) => names))];
  const features = Int32Array.from(rows, ([name]) => featureKey(name));
  // All places of the first template, then those of the second: this is the innermost loop of reading a story.
  const places = Uint8Array.from(rows.flatMap(([, names]) => names.map((each) => columns.indexOf(each))));
  let last = 0;
  const ends = Uint16Array.from(rows, ([, names]) => (last += names.length));
  const row = new Int32Array(columns.length);
  return (keys, values) => {
    let column = 0;
    for (const name of columns) {
      row[column] = values[name];
      column += 1;
    }
    const made: Key[] = [];
    let place = 0;
    for (let at = 0; at < features.length; at += 1) {
      let key = features[at] ?? 0;
      for (const end = ends[at] ?? 0; place < end; place += 1)
        key = keys.join(key, row[places[place] ?? 0] ?? 0);
      made.push(key);
    }
    return made;
  };
}
