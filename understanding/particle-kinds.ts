/** Kinds of small words that join or colour a sentence, and of phrases about knowing. */
export const particleKinds = [
  /** Say nothing by themselves: "it", "about", "please". */
  'filler',
  /** Begin a new clause: "and", "but". */
  'join',
  'or',
  /** From one thing to the other: "to", "into". */
  'towards',
  /** From one day or number to another: "until". */
  'until',
  /** Part and whole: "12 of 200". */
  'of',
  'not',
  /** Make of a number or date a mere limit: "more than", "or later". */
  'limit',
  /** Begin a sentence that asks and does not tell: "what is", "can we". */
  'question',
  /** Make a sentence one that supposes and does not tell: "if", "suppose". */
  'supposing',
  /** Take back or limit the answers beside them: "nobody", "except", "only". */
  'caveat',
  /** Say that something was, will be or is to be, and not that it is: "revoked", "pending", "need". */
  'not-now',
  /** Begin a clause that belongs to the words before it: "but", "with", "plus". */
  'tail',
  /** Name the day on which the next term begins: the term ends on the day before. */
  'renewal',
  /** Replace what was said right before: "sorry", "I mean". */
  'correction',
  /** What a number before them counts instead of subscriptions: "licences", "users", "E3". */
  'unit',
  /** A plan is for one of them: "customers". */
  'customers',
  /** Happen on a day of their own: "meeting", "invoice". */
  'event',
  /** Whose country is neither side's: "offices in", "the old partner". */
  'elsewhere',
  /** "Don't know". */
  'unknown',
  /** The tenant holds more subscriptions than those to be moved. */
  'others',
  /** Names with numbers or hints in them that mean nothing here: "Office 365". */
  'name',
] as const;

export type ParticleKind = (typeof particleKinds)[number];
