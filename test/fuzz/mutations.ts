import fc from 'fast-check';
import { anyKey, anyValue } from './hostile.ts';

/** A change of one place in a JSON value; `at` picks the place, modulo their number. */
export type Mutation =
  | { readonly do: 'remove' | 'nest' | 'list' | 'deepen'; readonly at: number }
  | { readonly do: 'replace'; readonly at: number; readonly by: unknown }
  | { readonly do: 'add'; readonly at: number; readonly key: string; readonly by: unknown };

const at = fc.nat(999);

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ do: fc.constantFrom('remove', 'nest', 'list', 'deepen'), at }),
  fc.record({ do: fc.constant('replace'), at, by: anyValue }),
  fc.record({ do: fc.constant('replace'), at, by: anyValue }),
  fc.record({ do: fc.constant('add'), at, key: anyKey, by: anyValue }),
);

/** Stands where `deepen` wants a JSON that is nested deeply. */
export const deepMark = 'NESTED_DEEPLY';

type Place = { readonly holder: object; readonly key: string };

/** A copy of the value with the changes, one after the other. */
export function mutated(value: unknown, mutations: readonly Mutation[]): unknown {
  const root = { value: structuredClone(value) };
  for (const each of mutations) {
    const places = placesIn(root).slice(0, 2_000);
    const place = places[each.at % places.length];
    if (place !== undefined) change(place, each);
  }
  return root.value;
}

function placesIn(holder: object): Place[] {
  return Object.entries(holder).flatMap(([key, value]: [string, unknown]) => [
    { holder, key },
    ...(typeof value === 'object' && value !== null ? placesIn(value) : []),
  ]);
}

function change({ holder, key }: Place, mutation: Mutation): void {
  const value: unknown = Reflect.get(holder, key);
  switch (mutation.do) {
    case 'remove':
      Reflect.deleteProperty(holder, key);
      break;
    case 'nest':
      set(holder, key, { [key]: value });
      break;
    case 'list':
      set(holder, key, [value, value]);
      break;
    case 'deepen':
      set(holder, key, deepMark);
      break;
    case 'replace':
      set(holder, key, structuredClone(mutation.by));
      break;
    case 'add':
      if (typeof value === 'object' && value !== null) set(value, mutation.key, structuredClone(mutation.by));
      break;
  }
}

/** As a property of its own, also where it is called `__proto__`. */
function set(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
