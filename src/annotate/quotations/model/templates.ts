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
  const table = rows.map(([name, names]) => ({
    feature: featureKey(name),
    places: names.map((each) => columns.indexOf(each)),
  }));
  return (keys, values) => {
    const row = columns.map((name) => values[name]);
    return table.map(({ feature, places }) => {
      let key = feature;
      for (const place of places) key = keys.join(key, row[place] ?? 0);
      return key;
    });
  };
}
