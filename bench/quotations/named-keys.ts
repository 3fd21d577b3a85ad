import { featureKey, Keys, type Key } from '../../src/annotate/quotations/model/keys.ts';

/** Keys that remember what they were made of, so that weights can be written with their names. */
export class NamedKeys extends Keys {
  readonly #names = new Map<Key, string>();
  readonly #features = new Map<Key, string>();

  /** Names of features: a key joined to one of them is a feature. */
  constructor(features: readonly string[]) {
    super();
    for (const name of features) this.#features.set(featureKey(name), name);
  }

  override of(text: string): Key {
    const key = super.of(text);
    this.#names.set(key, /[ |]/u.test(text) ? UNSPEAKABLE : text);
    return key;
  }

  override join(a: Key, b: Key): Key {
    const key = super.join(a, b);
    const feature = this.#features.get(a);
    const value = this.#names.get(b) ?? this.#features.get(b) ?? UNSPEAKABLE;
    if (feature === undefined) this.#names.set(key, `${this.#names.get(a) ?? UNSPEAKABLE} ${value}`);
    else this.#features.set(key, `${feature}|${value}`);
    return key;
  }

  /** The name of a feature, or null where one of its words cannot be told from a separator. */
  nameOf(key: Key): string | null {
    const name = this.#features.get(key);
    return name === undefined || name.includes(UNSPEAKABLE) ? null : name;
  }
}

const UNSPEAKABLE = '\u0000';
