import type { HeldFile, ImportAnswers } from './held-file.ts';
import type { Keeping } from './keeping.ts';
import type { WishSet } from './wish-set.ts';

/** What a turn changes of its person's portfolio. */
export type PortfolioEffect =
  /** In the place of the file that the person had waiting. */
  | { readonly kind: 'file-held'; readonly file: HeldFile }
  /** All that is answered about the file that waits, in the place of what was. */
  | { readonly kind: 'file-answered'; readonly id: string; readonly answers: ImportAnswers }
  | { readonly kind: 'file-dropped'; readonly id: string }
  /** The file that waits goes. The same import once more changes nothing. */
  | { readonly kind: 'import-kept'; readonly keeping: Keeping; readonly most: Room }
  /** What the person wishes of the ends of terms; each in the place of what was said of the same. */
  | {
      readonly kind: 'wished';
      readonly set: readonly WishSet[];
      /** Where it is said in a channel: whose list that was given. */
      readonly of?: string | undefined;
      /** And what Teams calls whoever says it. */
      readonly byName?: string | undefined;
    }
  /** The lists that the person has given to no channel yet go to the one in which they say it. */
  | { readonly kind: 'list-given'; readonly name: string }
  | { readonly kind: 'list-taken-back'; readonly conversationId: string }
  /** Only the last one; twice is once. */
  | { readonly kind: 'import-undone'; readonly id: string }
  /** The person is reminded of these from now on, and no colleague who has them too; they have them still. */
  | {
      readonly kind: 'care-taken';
      readonly ids: readonly string[];
      readonly at: Date;
      /** Who was reminded of them until then, and of how many. */
      readonly from: readonly CareTakenFrom[];
    }
  /** What the person took at that moment. */
  | { readonly kind: 'care-given-back'; readonly takenAt: Date };

export type CareTakenFrom = { readonly userId: string; readonly name: string; readonly count: number };

/** How many subscriptions a person and a tenant may have; those that are gone are not counted. */
export type Room = { readonly ofPerson: number; readonly ofTenant: number };
