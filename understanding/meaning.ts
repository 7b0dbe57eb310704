import type { ChoiceField, CountryCode, Field } from '../guidance/answers.ts';
import type { ParticleKind } from './particle-kinds.ts';

/** How much a phrase needs around it to be a value: nothing, its question or name, or a clause of its own. */
export type Needs = 'nothing' | 'question' | 'clause';

/** What a phrase can mean; a phrase may mean several things. */
export type Meaning =
  | {
      readonly kind: 'choice';
      readonly field: ChoiceField;
      readonly value: string;
      readonly needs: Needs;
      /** The phrase is the rulebook's own word for the value. */
      readonly own: boolean;
    }
  /** Names a field, or hints at it without being its name. */
  | { readonly kind: 'topic'; readonly field: Field; readonly name: boolean }
  | { readonly kind: 'country'; readonly code: CountryCode; readonly likeWord: boolean }
  | { readonly kind: ParticleKind };

export type Phrase = { readonly words: readonly string[]; readonly meanings: readonly Meaning[] };

/** Phrases by their first word. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>;
