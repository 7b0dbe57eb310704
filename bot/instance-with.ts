import { z } from 'zod';

/** An object of the SDK's as it is: a copy of it, as a schema makes, would lose what its method needs. */
export function instanceWith<Name extends string, Method>(method: Name) {
  return z.custom<Readonly<Record<Name, Method>>>(
    (value) =>
      typeof value === 'object' && value !== null && typeof Reflect.get(value, method) === 'function',
  );
}
