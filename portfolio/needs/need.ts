import type { Day } from '../../guidance/day.ts';

/** Why somebody has to decide. */
export type OpenBecause =
  /** Nobody has said yet whether it is to go on. */
  | 'not-said'
  /** It renews, and is wished to end. */
  | 'renews-unwished'
  /** It is set to end, and is wished to go on. */
  | 'ends-unwished'
  /** The file does not tell how its end is set, or what it was has come true: it has to be looked up. */
  | 'not-known'
  /** It has just renewed without anybody's word, and that can still be undone. */
  | 'renewed-unsaid'
  /** It stands still until somebody pays or resumes it. */
  | 'suspended'
  /** It becomes a paid one unless somebody ends it. */
  | 'trial'
  /** It is with somebody else still, and no plan is made for it. */
  | 'elsewhere';

/** What a subscription of a portfolio needs of a person on some day. Days are UTC days. */
export type Need =
  /** It renews each month, as wished. */
  | { readonly kind: 'rolls-over'; readonly termEnd: Day }
  /** It renews or ends as wished; a renewal of late can be undone until that day. */
  | {
      readonly kind: 'as-wished';
      readonly how: 'renews' | 'ends';
      readonly termEnd: Day;
      readonly undoUntil?: Day;
    }
  | {
      readonly kind: 'open';
      readonly because: OpenBecause;
      readonly termEnd: Day;
      /** The last day on which deciding helps. */
      readonly by: Day;
    }
  /** Extended Service Terms: it is billed so already, or will be from the end on. */
  | { readonly kind: 'costs'; readonly how: 'already' | 'from-end'; readonly termEnd: Day; readonly by: Day }
  /** A move is kept for it, which has reminders of its own. */
  | { readonly kind: 'moving'; readonly termEnd: Day }
  | { readonly kind: 'over'; readonly termEnd: Day };
