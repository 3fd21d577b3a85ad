/** A feature, or one of the values it is made of, as a 32-bit number: no string is built while a story is read. */
export type Key = number;

/** FNV-1a over the UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): Key {
  let sum = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01_00_01_93);
  return sum | 0;
}

/** Mixes two keys; the order counts (the finalizer of MurmurHash3). */
function mix(a: Key, b: Key): Key {
  let sum = Math.imul(a, 0x9e_37_79_b1) ^ b;
  sum = Math.imul(sum ^ (sum >>> 15), 0x85_eb_ca_6b);
  return (sum ^ (sum >>> 13)) | 0;
}

/** Makes keys. The trainer has a kind that remembers which words each key was made of. */
export class Keys {
  of(text: string): Key {
    return hash(text);
  }
  /** A value of several pieces, or a feature of its name and its values. */
  join(a: Key, b: Key): Key {
    return mix(a, b);
  }
  join3(a: Key, b: Key, c: Key): Key {
    return this.join(this.join(a, b), c);
  }
}

export const KEYS: Keys = new Keys();

/** The key of a feature's name: never that of a word that is spelt like it. */
export const featureKey = (name: string): Key => hash(`\u0001${name}`);

/** The key of a feature as the weights spell it: "name|value|value", a value of several pieces with spaces between them. */
export function keyOfName(spelt: string): Key {
  const [name = '', ...values] = spelt.split('|');
  return values.map((value) => value.split(' ').map(hash).reduce(mix)).reduce(mix, featureKey(name));
}
