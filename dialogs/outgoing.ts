import type { About } from './feedback/about.ts';
import type { FilePlace, Offer } from './files/offered-file.ts';
import type { PersonalChat } from './personal-chat.ts';
import type { Shown } from '../cards/parts/shown.ts';
import type { SentAs } from './sent-as.ts';

/** What is to be sent once the turn is saved, in order. */
export type Outgoing =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Whom the text mentions, as `<at>Name</at>`. */
      readonly mentions?: readonly { readonly id: string; readonly name: string }[];
    }
  /** `card`: its key, if the card waits for an answer. `lasting`: what it shows, if it stays good. */
  | {
      readonly kind: 'card';
      readonly shown: Shown;
      readonly card?: string;
      readonly lasting?: string;
      /** People may say whether it is right: its key, what that is about, and whether Teams is to show its thumbs. */
      readonly feedback?: { readonly card: string; readonly about: About; readonly byThumbs: boolean };
    }
  | (SentAs & { readonly kind: 'replace'; readonly shown: Shown })
  /** Teams asks whether the person wants the file in their OneDrive; in the personal chat only. */
  | {
      readonly kind: 'offer-file';
      readonly offer: Offer;
      readonly name: string;
      readonly description: string;
      /** In bytes. */
      readonly size: number;
    }
  /** The file is put there and shown; what comes in its place where that fails. */
  | {
      readonly kind: 'upload-file';
      readonly bytes: Uint8Array;
      readonly to: FilePlace;
      readonly orElse: readonly Outgoing[];
    }
  /**
   * Shown to the person alone: in their personal chat, or, where none is named, here as a message of Teams that nobody
   * else sees, the first card in the place of such a message where that is named. What is said here once it was; and what,
   * if it cannot be.
   */
  | {
      readonly kind: 'private';
      readonly chat?: PersonalChat;
      readonly inPlaceOf?: SentAs;
      readonly items: readonly Outgoing[];
      readonly told: readonly Outgoing[];
      readonly orElse: readonly Outgoing[];
    }
  /** What was sent is taken away again. */
  | { readonly kind: 'remove'; readonly activityId: string; readonly conversationId: string };
