import type { Said } from '../understanding/said.ts';
import type { Input } from './input.ts';
import type { Meaning } from './means/meanings.ts';

/** What came in, what was said by it, and what that means now. */
export type Meant = {
  readonly input: Input;
  readonly said?: Said | undefined;
  readonly meaning: Meaning;
};
