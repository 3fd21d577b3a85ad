/** The same function, worked out once for each object, for as long as there is one. */
export const oncePer = <Key extends object, Value>(of: (key: Key) => Value): ((key: Key) => Value) =>
  keptIn(new WeakMap<Key, Kept<Value>>(), of);

/** The same of words, numbers and other keys that are no objects: what it is asked for stays for as long as the function. */
export const remembered = <Key extends string | number, Value>(
  of: (key: Key) => Value,
): ((key: Key) => Value) => keptIn(new Map<Key, Kept<Value>>(), of);

type Kept<Value> = { readonly value: Value };
type Known<Key, Value> = {
  readonly get: (key: Key) => Kept<Value> | undefined;
  readonly set: (key: Key, kept: Kept<Value>) => unknown;
};

function keptIn<Key, Value>(known: Known<Key, Value>, of: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = of(key);
    known.set(key, { value });
    return value;
  };
}
