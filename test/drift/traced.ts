// Watches which fields of a value are read, so that what the reader relies on is seen and not declared twice.

/** Told of every field that is read and is there, with its path: `item.changes.*.type`, `content[].text`. */
export type OnRead = (path: string, value: unknown) => void;

/** The keys that the reader itself put into a value, such as null for what is absent. They are not recorded. */
const filledIn = new WeakMap<object, Set<PropertyKey>>();

/** The value, for reading. Keys that are enumerated are data: they stand as `*`, so no path ever quotes one. */
export function traced(value: unknown, onRead: OnRead, path = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  let isEnumerated = false;
  return new Proxy(value, {
    ownKeys(target) {
      isEnumerated = true;
      return Reflect.ownKeys(target);
    },
    set(target, key, filled, receiver) {
      if (!Object.hasOwn(target, key)) {
        const keys = filledIn.get(target) ?? new Set();
        filledIn.set(target, keys.add(key));
      }
      return Reflect.set(target, key, filled, receiver);
    },
    get(target, key, receiver) {
      const inner: unknown = Reflect.get(target, key, receiver);
      const isField =
        typeof key === 'string' && Object.hasOwn(target, key) && filledIn.get(target)?.has(key) !== true;
      if (!isField || (Array.isArray(target) && key === 'length')) return inner;
      const place = placeOf(path, Array.isArray(target) ? '[]' : isEnumerated ? '*' : key);
      onRead(place, inner);
      return traced(inner, onRead, place);
    },
  });
}

export const placeOf = (path: string, step: string): string =>
  step === '[]' ? `${path}[]` : path === '' ? step : `${path}.${step}`;
